import { requireRole } from '../../access/policy.ts';
import { changePolicy } from '../../reconcile/policy/changePolicy.ts';
import { readPolicy } from '../../reconcile/policy/storedPolicy.ts';
import { builder } from '../builder.ts';
import { requireWholeSight } from '../ci/requireSeen.ts';
import { once } from '../idempotency.ts';
import { checkedReason } from '../people/edit.ts';
import { layeredPolicy } from './layeredPolicy.ts';
import { checkedPolicy, PolicyInput } from './policyInput.ts';
import { PolicyType } from './policyType.ts';

builder.mutationField('changePolicy', (t) =>
  t.field({
    type: PolicyType,
    nullable: true,
    description:
      'Replaces what the app decides about evidence, and brings all CIs in line with it, by one revision. STALE where the policy is no longer of the expected version.',
    args: {
      input: t.arg({ type: PolicyInput, required: true }),
      reason: t.arg.string({ required: true }),
      expectedVersion: t.arg.int({ required: true }),
    },
    resolve: async (_root, args, context) => {
      const { caller, writing, database } = context;
      requireRole(caller, 'ADMIN');
      requireWholeSight(context);
      const own = checkedPolicy(args.input);
      const reason = checkedReason(args.reason);
      const { expectedVersion } = args;
      await once(context, 'changePolicy', args, () =>
        changePolicy(writing, { own, reason, expectedVersion, actor: caller.handle }),
      );
      return layeredPolicy(await database.read(readPolicy));
    },
  }),
);
