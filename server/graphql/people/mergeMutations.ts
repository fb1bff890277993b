import { requireRole } from '../../access/policy.ts';
import { mergeCis } from '../../reconcile/identity/mergeCis.ts';
import { splitCi } from '../../reconcile/identity/splitCi.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { seenOf } from '../ci/existing.ts';
import { keptId } from '../ci/keptCi.ts';
import { requireSeen } from '../ci/requireSeen.ts';
import { once } from '../idempotency.ts';
import { checkedReason, editedCi } from './edit.ts';

builder.mutationField('mergeCis', (t) =>
  t.field({
    type: CiInterface,
    nullable: true,
    description: 'Makes several CIs one. The ids of the others lead to the CI that is kept.',
    args: {
      keep: t.arg.id({ required: true }),
      merge: t.arg.idList({ required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, args, context) => {
      requireRole(context.caller, 'OPERATOR');
      const { keep, merge } = args;
      const reason = checkedReason(args.reason);
      const edited = await once(context, 'mergeCis', args, async () => {
        const actor = context.caller.handle;
        await requireSeen(context, [
          { id: keep, place: 'keep' },
          ...merge.map((id) => ({ id, place: 'merge' })),
        ]);
        return { id: keep, revision: await mergeCis(context.writing, { keep, merge, reason, actor }) };
      });
      return editedCi(context, edited);
    },
  }),
);

builder.mutationField('splitCi', (t) =>
  t.field({
    type: [CiInterface],
    nullable: true,
    description:
      "Undoes the CI's latest merge: the CIs are as if it had not happened, with all evidence since. The kept one comes first.",
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => {
      requireRole(context.caller, 'OPERATOR');
      const reason = checkedReason(args.reason);
      const id = await keptId(context, args.id);
      const { ids, revision } = await once(context, 'splitCi', args, async () => {
        await requireSeen(context, [{ id, place: 'id' }]);
        return splitCi(context.writing, { id, reason, actor: context.caller.handle });
      });
      return seenOf(context, ids, revision);
    },
  }),
);
