import { endDeputy, nameDeputy } from '../../access/people/deputies.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';

const DeputyInput = builder.inputType('DeputyInput', {
  description:
    'Handles: `deputy` stands in for `of`, a person or a team. `from` absent: from now on; `until` absent: until it is ended.',
  fields: (t) => ({
    deputy: t.string({ required: true }),
    of: t.string({ required: true }),
    from: t.field({ type: 'DateTime' }),
    until: t.field({ type: 'DateTime' }),
    reason: t.string(),
  }),
});

builder.mutationField('nameDeputy', (t) =>
  t.id({
    nullable: true,
    description:
      'Has somebody stand in as an owner; roles do not come with it. Answers with the deputy’s id. Needs the role ADMIN.',
    args: { input: t.arg({ type: DeputyInput, required: true }) },
    resolve: (_root, { input }, context) =>
      once(context, 'nameDeputy', input, () => nameDeputy(context.database, context.caller, input)),
  }),
);

builder.mutationField('endDeputy', (t) =>
  t.boolean({
    nullable: true,
    description: 'Ends a standing-in at once, or takes back one to come. Needs the role ADMIN.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) =>
      once(context, 'endDeputy', { id }, async () => {
        await endDeputy(context.database, context.caller, id);
        return true;
      }),
  }),
);
