import { requireRole } from '../../access/policy.ts';
import type { Corrected } from '../../reconcile/undo/finishCorrection.ts';
import { undoScan } from '../../reconcile/undo/undoScan.ts';
import { builder } from '../builder.ts';
import { requireWholeSight } from '../ci/requireSeen.ts';
import { once } from '../idempotency.ts';
import { checkedReason } from '../people/edit.ts';

const UndoResultType = builder.objectRef<Corrected>('UndoResult').implement({
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    kept: t.stringList({
      description: 'What stays, because something later rests on it.',
      resolve: ({ kept }) => [...kept],
    }),
  }),
});

builder.mutationField('undoScan', (t) =>
  t.field({
    type: UndoResultType,
    nullable: true,
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'OPERATOR');
      requireWholeSight(context);
      const reason = checkedReason(args.reason);
      const { handle: actor } = context.caller;
      return once(context, 'undoScan', args, () => undoScan(context.writing, { id: args.id, reason, actor }));
    },
  }),
);
