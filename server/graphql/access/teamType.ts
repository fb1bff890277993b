import {
  countTeams,
  type MemberRow,
  readMembers,
  readTeamPage,
  type TeamRow,
} from '../../graph/read/teams.ts';
import { builder } from '../builder.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { PrincipalType } from './principalType.ts';

/** A team of people. The class `Team` is what sources record of one; both meet in the handle. */
export const PeopleTeamType = builder.objectRef<TeamRow>('PeopleTeam').implement({
  description: 'A team whose members act for the CIs that name its handle as their owner.',
  fields: (t) => ({
    id: t.exposeID('id'),
    handle: t.exposeString('handle'),
    name: t.exposeString('name'),
    members: t.field({
      type: [PrincipalType],
      resolve: ({ id }, _args, { database, at, pin }) =>
        at(pin)
          .variant<MemberRow[]>('members', async (ids) => {
            const rows = await readMembers(database, ids);
            return ids.map((teamId) => rows.filter((row) => row.teamId === teamId));
          })
          .load(id),
    }),
  }),
});

const PeopleTeamConnectionType = connectionType('PeopleTeam', PeopleTeamType);

builder.queryField('teams', (t) =>
  t.field({
    type: PeopleTeamConnectionType,
    nullable: true,
    description: 'Teams by handle; `text` is part of a name or handle.',
    args: { text: t.arg.string(), ...pageArguments },
    complexity: pageComplexity,
    resolve: (_root, { text, first, after }, { database }) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : String(decodeCursor('teams', after, ['string'])[0]);
      return new Connection<TeamRow>({
        after,
        read: async () =>
          pageOf(
            await readTeamPage(database, text ?? null, size, position),
            size,
            ({ handle }) => encodeCursor('teams', [handle]),
            (row) => row,
          ),
        count: () => countTeams(database, text ?? null),
      });
    },
  }),
);
