import { requireRole } from '../../access/policy.ts';
import { type PolicyPreview, previewPolicy } from '../../reconcile/policy/changePolicy.ts';
import { readPolicy } from '../../reconcile/policy/storedPolicy.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { existing } from '../ci/existing.ts';
import { requireWholeSight } from '../ci/requireSeen.ts';
import { layeredPolicy } from './layeredPolicy.ts';
import { checkedPolicy, PolicyInput } from './policyInput.ts';
import { PolicyType } from './policyType.ts';

builder.queryField('policy', (t) =>
  t.field({
    type: PolicyType,
    nullable: true,
    description: 'What has been decided about evidence: whose word goes first, and how long things are kept.',
    resolve: async (_root, _args, { database }) => layeredPolicy(await database.read(readPolicy)),
  }),
);

const SampleType = builder.objectRef<PolicyPreview['samples'][number]>('PolicyEffect').implement({
  description: 'An attribute that would be another.',
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      resolve: ({ id }, _args, context) => existing(context, id, context.pin),
    }),
    attribute: t.exposeString('attribute'),
    before: t.expose('before', { type: 'JSON', nullable: true }),
    after: t.expose('after', { type: 'JSON', nullable: true }),
  }),
});

const PolicyPreviewType = builder.objectRef<PolicyPreview>('PolicyPreview').implement({
  fields: (t) => ({
    cis: t.exposeInt('cis', { description: 'CIs that would be others.' }),
    attributes: t.exposeInt('attributes'),
    samples: t.field({
      type: [SampleType],
      description: 'Up to 50 of what would change.',
      resolve: ({ samples }) => [...samples],
    }),
  }),
});

builder.queryField('policyPreview', (t) =>
  t.field({
    type: PolicyPreviewType,
    nullable: true,
    description: 'What would change with another policy of the app; needs the role ADMIN.',
    args: { input: t.arg({ type: PolicyInput, required: true }) },
    complexity: { field: 500 },
    resolve: (_root, { input }, context) => {
      requireRole(context.caller, 'ADMIN');
      requireWholeSight(context);
      return previewPolicy(context.database, checkedPolicy(input));
    },
  }),
);
