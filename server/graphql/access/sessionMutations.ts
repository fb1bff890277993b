import { endSession, endSessions } from '../../access/people/endSessions.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';

builder.mutationField('endSession', (t) =>
  t.boolean({
    nullable: true,
    description: 'One’s own, or with the role ADMIN anybody’s.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) =>
      once(context, 'endSession', { id }, async () => {
        await endSession(context.database, context.caller, id);
        return true;
      }),
  }),
);

builder.mutationField('endSessions', (t) =>
  t.int({
    nullable: true,
    description:
      'Ends all sessions of a principal but the one that asks, and answers how many: one’s own, or with the role ADMIN anybody’s.',
    args: { principalId: t.arg.id({ required: true }) },
    resolve: (_root, { principalId }, context) =>
      once(context, 'endSessions', { principalId }, () =>
        endSessions(context.database, context.caller, principalId),
      ),
  }),
);
