import { hasRole, requireReader, requireRole } from '../../access/policy.ts';
import { addReleaseTest, signOffReleaseTest } from '../../process/release/acceptanceTests.ts';
import { moveRelease } from '../../process/release/moveRelease.ts';
import { openRelease } from '../../process/release/openRelease.ts';
import { planRelease } from '../../process/release/planRelease.ts';
import { builder } from '../builder.ts';
import { DecisionEnum } from '../change/changeEnums.ts';
import { RoleEnum } from '../enums.ts';
import { once } from '../idempotency.ts';
import { checkedComment } from '../inbox/comment.ts';
import { AcceptanceKindEnum, ReleaseStepEnum } from './releaseEnums.ts';
import { releaseSigner } from './releaseSigner.ts';
import { ReleaseType } from './releaseType.ts';
import { releasing, seenArguments } from './releasing.ts';

const ReleaseWaveInput = builder.inputType('ReleaseWaveInput', {
  fields: (t) => ({ changeIds: t.idList({ required: true }) }),
});

builder.mutationField('openRelease', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    args: { title: t.arg.string({ required: true }), changeIds: t.arg.idList({ required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'RELEASE_MANAGER');
      return once(context, 'openRelease', args, () =>
        openRelease(releasing(context), args, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('planRelease', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description:
      'Sets which changes go out in which wave. expectedVersion: STALE when somebody else has altered it since. Where the changes become others, tests are to be signed off again.',
    args: { ...seenArguments, waves: t.arg({ type: [ReleaseWaveInput], required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'RELEASE_MANAGER');
      const { id, expectedVersion } = args;
      const waves = args.waves.map(({ changeIds }) => changeIds);
      return once(context, 'planRelease', args, () =>
        planRelease(releasing(context), { id, expectedVersion, waves }, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('addReleaseTest', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description:
      'Asks for a test, or an agreement, that somebody with a role has to sign off before the release goes out.',
    args: {
      ...seenArguments,
      kind: t.arg({ type: AcceptanceKindEnum, required: true, defaultValue: 'TEST' }),
      title: t.arg.string({ required: true }),
      role: t.arg({ type: RoleEnum, required: true }),
    },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'RELEASE_MANAGER');
      return once(context, 'addReleaseTest', args, () =>
        addReleaseTest(releasing(context), args, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('signOffReleaseTest', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description:
      'Says whether a test was passed: never by whoever wrote the test or the release. The last word counts.',
    args: {
      ...seenArguments,
      testId: t.arg.id({ required: true }),
      decision: t.arg({ type: DecisionEnum, required: true }),
      comment: t.arg.string(),
    },
    resolve: (_root, args, context) => {
      requireReader(context.caller);
      const comment = checkedComment(args.comment);
      return once(context, 'signOffReleaseTest', args, () =>
        signOffReleaseTest(releasing(context), { ...args, comment }, releaseSigner(context.caller)),
      );
    },
  }),
);

builder.mutationField('moveRelease', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description:
      'NO_GO, FAIL, BACK_OUT, CLOSE and CANCEL need a comment. CLOSE says whether it was a success.',
    args: {
      ...seenArguments,
      step: t.arg({ type: ReleaseStepEnum, required: true }),
      comment: t.arg.string(),
      success: t.arg.boolean(),
    },
    resolve: (_root, args, context) => {
      requireReader(context.caller);
      const { success = null } = args;
      const comment = checkedComment(args.comment);
      const { handle } = context.caller;
      const person = { handle, isManager: hasRole(context.caller, 'RELEASE_MANAGER') };
      return once(context, 'moveRelease', args, () =>
        moveRelease(releasing(context), { ...args, comment, success }, person),
      );
    },
  }),
);
