import { requireRole } from '../../access/policy.ts';
import { declareMedium, withdrawMedium } from '../../process/release/media.ts';
import { nameReleasePolicy } from '../../process/release/nameReleasePolicy.ts';
import { noteDeployment } from '../../process/release/noteDeployment.ts';
import { startWave } from '../../process/release/startWave.ts';
import { builder } from '../builder.ts';
import { requireSeen } from '../ci/requireSeen.ts';
import { once } from '../idempotency.ts';
import { ReleaseType } from './releaseType.ts';
import { releasing, seenArguments } from './releasing.ts';

const MediumInput = builder.inputType('DefinitiveMediumInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    version: t.string({ required: true }),
    sha256: t.string({ required: true, description: '64 hexadecimal digits, `sha256:` before them or not.' }),
    location: t.string({ required: true }),
  }),
});
const ReleasePolicyInput = builder.inputType('ReleasePolicyInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    version: t.string({ required: true }),
    link: t.string(),
  }),
});

builder.mutationField('nameReleasePolicy', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description: 'Says which version of the rules for releases it follows, before the go.',
    args: { ...seenArguments, policy: t.arg({ type: ReleasePolicyInput, required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'RELEASE_MANAGER');
      const policy = { ...args.policy, link: args.policy.link ?? null };
      return once(context, 'nameReleasePolicy', args, () =>
        nameReleasePolicy(releasing(context), { ...args, policy }, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('declareMedium', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description:
      'Declares what will be rolled out, by its hash, before the go. Tests and agreements are to be signed off again.',
    args: { ...seenArguments, input: t.arg({ type: MediumInput, required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'RELEASE_MANAGER');
      return once(context, 'declareMedium', args, () =>
        declareMedium(releasing(context), args, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('withdrawMedium', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description: 'Takes back what was declared, before the go.',
    args: { ...seenArguments, mediumId: t.arg.id({ required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'RELEASE_MANAGER');
      return once(context, 'withdrawMedium', args, () =>
        withdrawMedium(releasing(context), args, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('startReleaseWave', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description:
      'Lets the changes of a wave begin, once all waves before it are done. The first begins with the roll-out.',
    args: { ...seenArguments, wave: t.arg.int({ required: true, description: 'From 1 on.' }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'RELEASE_MANAGER');
      return once(context, 'startReleaseWave', args, () =>
        startWave(releasing(context), args, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('noteDeployment', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description:
      'Notes where a medium was deployed, with the hash that a person read there or the attribute in which scans bring it. The same place again corrects it.',
    args: {
      ...seenArguments,
      mediumId: t.arg.id({ required: true }),
      ciId: t.arg.id({ required: true }),
      sha256: t.arg.string(),
      attribute: t.arg.string(),
    },
    resolve: async (_root, args, context) => {
      requireRole(context.caller, 'OPERATOR', 'RELEASE_MANAGER');
      const { sha256 = null, attribute = null } = args;
      await requireSeen(context, [{ id: args.ciId, place: 'ciId' }]);
      return once(context, 'noteDeployment', args, () =>
        noteDeployment(releasing(context), { ...args, sha256, attribute }, context.caller.handle),
      );
    },
  }),
);
