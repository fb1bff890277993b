import { addTeam, removeTeam, setTeam } from '../../access/people/teams.ts';
import { readTeam } from '../../graph/read/teams.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';
import { PeopleTeamType } from './teamType.ts';

builder.mutationField('addTeam', (t) =>
  t.field({
    type: PeopleTeamType,
    nullable: true,
    description: 'A new team; `members` are handles of principals. Needs the role ADMIN.',
    args: {
      handle: t.arg.string({ required: true }),
      name: t.arg.string({ required: true }),
      members: t.arg.stringList({ defaultValue: [] }),
    },
    resolve: async (_root, { handle, name, members }, context) => {
      const input = { handle: handle.trim(), name, members: members ?? [] };
      await once(context, 'addTeam', input, async () => {
        await addTeam(context.database, context.caller, input);
        return true;
      });
      return readTeam(context.database, input.handle);
    },
  }),
);

builder.mutationField('setTeam', (t) =>
  t.field({
    type: PeopleTeamType,
    nullable: true,
    description:
      'Gives a team another name or other members; what is absent stays. `members` are all of them, by handle. Needs the role ADMIN.',
    args: { handle: t.arg.string({ required: true }), name: t.arg.string(), members: t.arg.stringList() },
    resolve: async (_root, { handle, name, members }, context) => {
      const input = { handle, name: name ?? undefined, members: members ?? undefined };
      await once(context, 'setTeam', input, async () => {
        await setTeam(context.database, context.caller, input);
        return true;
      });
      return readTeam(context.database, handle);
    },
  }),
);

builder.mutationField('removeTeam', (t) =>
  t.boolean({
    nullable: true,
    description: 'CIs that name it as their owner keep naming it. Needs the role ADMIN.',
    args: { handle: t.arg.string({ required: true }) },
    resolve: (_root, { handle }, context) =>
      once(context, 'removeTeam', { handle }, async () => {
        await removeTeam(context.database, context.caller, handle);
        return true;
      }),
  }),
);
