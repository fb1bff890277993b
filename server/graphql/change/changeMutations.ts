import { requireReader, requireRole } from '../../access/policy.ts';
import { BadInput } from '../../model/errors.ts';
import { commentOnChange } from '../../process/change/commentOnChange.ts';
import { moveChange } from '../../process/change/moveChange.ts';
import { openChange } from '../../process/change/openChange.ts';
import { updateChange } from '../../process/change/updateChange.ts';
import { builder } from '../builder.ts';
import { type Named, requireSeen } from '../ci/requireSeen.ts';
import { once } from '../idempotency.ts';
import { TargetInput } from '../impact/impactQuery.ts';
import { checkedComment } from '../inbox/comment.ts';
import { ChangeKindEnum, ChangeStepEnum } from './changeEnums.ts';
import { ChangeType } from './changeType.ts';
import { changing } from './changing.ts';
import { ChangeCostInput } from './costType.ts';
import { ExpectedChangeInput } from './expectedType.ts';
import { personOf } from './person.ts';
import { hitIn, ReviewInput } from './reviewType.ts';
import { ChangeTaskInput } from './taskType.ts';

const ChangeInput = builder.inputType('ChangeInput', {
  description:
    'A draft needs a title. SUBMIT needs targets, start, end, reason, benefit, implementation, test and back-out.',
  fields: (t) => ({
    title: t.string({ required: true }),
    kind: t.field({ type: ChangeKindEnum, defaultValue: 'NORMAL' }),
    backToNormal: t.boolean({
      description:
        'Makes an emergency or a standard change a normal one before it is submitted; kind NORMAL, the default, does not.',
    }),
    template: t.id(),
    targets: t.field({ type: [TargetInput] }),
    start: t.field({ type: 'DateTime' }),
    end: t.field({ type: 'DateTime' }),
    reason: t.string(),
    benefit: t.string(),
    implementation: t.string(),
    test: t.string(),
    backOut: t.string(),
    tasks: t.field({ type: [ChangeTaskInput] }),
    expected: t.field({ type: [ExpectedChangeInput] }),
    cost: t.field({
      type: ChangeCostInput,
      description: 'What it costs by itself, beside the downtime that is reckoned; null takes it back.',
    }),
  }),
});

/** The CIs that an input names. */
const namedIn = ({ targets, expected }: typeof ChangeInput.$inferInput): Named[] => [
  ...(targets ?? []).map(({ ciId }, at) => ({ id: ciId, place: `input.targets.${at}.ciId` })),
  ...(expected ?? []).flatMap(({ ciId, to }, at) =>
    [ciId, to].flatMap((id) => (id == null ? [] : { id, place: `input.expected.${at}` })),
  ),
];

builder.mutationField('openChange', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: (_root, { input }, context) => {
      requireRole(context.caller, 'OPERATOR');
      return once(context, 'openChange', input, async () => {
        await requireSeen(context, namedIn(input));
        return openChange(changing(context), input, context.caller.handle);
      });
    },
  }),
);

builder.mutationField('updateChange', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    description:
      'What is absent stays, null takes it back. expectedVersion: STALE when somebody else has edited it since. Where targets, window, cost or what it is to make of the graph become others, approvals lapse.',
    args: {
      id: t.arg.id({ required: true }),
      input: t.arg({ type: ChangeInput, required: true }),
      expectedVersion: t.arg.int({ required: true }),
    },
    resolve: (_root, args, context) => {
      requireReader(context.caller);
      return once(context, 'updateChange', args, async () => {
        await requireSeen(context, namedIn(args.input));
        return updateChange(changing(context), args.id, args, personOf(context.caller));
      });
    },
  }),
);

builder.mutationField('moveChange', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    description:
      "APPROVE and REJECT need seenDigest, the digest of the analysis that the approver looked at: STALE when it is no longer the change's.",
    args: {
      id: t.arg.id({ required: true }),
      step: t.arg({ type: ChangeStepEnum, required: true }),
      comment: t.arg.string(),
      seenDigest: t.arg.string(),
      review: t.arg({ type: ReviewInput, description: 'With REVIEW: how it went.' }),
    },
    resolve: async (_root, args, context) => {
      requireReader(context.caller);
      const { step, seenDigest = null, review } = args;
      if (review) {
        requireRole(context.caller, 'CHANGE_MANAGER');
        await requireSeen(context, hitIn(review));
      }
      const comment = checkedComment(args.comment);
      return once(context, 'moveChange', args, () =>
        moveChange(
          changing(context),
          args.id,
          { step, comment, seenDigest, reviewed: review ?? null },
          personOf(context.caller),
        ),
      );
    },
  }),
);

builder.mutationField('commentOnChange', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    description: 'Adds to the timeline; the version stays, and nothing lapses.',
    args: { id: t.arg.id({ required: true }), comment: t.arg.string({ required: true }) },
    resolve: (_root, args, context) => {
      requireReader(context.caller);
      const comment = checkedComment(args.comment);
      if (comment === null) throw new BadInput('Say something.', 'comment');
      return once(context, 'commentOnChange', args, () =>
        commentOnChange(changing(context), { id: args.id, comment }, context.caller.handle),
      );
    },
  }),
);
