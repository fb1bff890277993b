import { hasRole } from '../../access/policy.ts';
import { refusedToSign } from '../../model/release/acceptance.ts';
import { measuresOf } from '../../model/release/measure.ts';
import { releaseStepOptions } from '../../model/release/takeReleaseStep.ts';
import { notYetStartable } from '../../model/release/wave.ts';
import type { Release } from '../../process/release/release.ts';
import { builder } from '../builder.ts';
import { TimelineEntryType } from '../change/approvalTypes.ts';
import { ChangeType } from '../change/changeType.ts';
import { requireWithinHistory } from '../ci/withinHistory.ts';
import { ImpactAnalysisType } from '../impact/analysisType.ts';
import { NodeInterface } from '../node.ts';
import { connectionType } from '../paging/connectionType.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { changeKinds } from '../revision/changes.ts';
import { GraphChangeConnectionType } from '../revision/changeType.ts';
import { differencesBetween } from '../revision/diff.ts';
import { AgainstBaselineType, againstBaseline } from './againstBaseline.ts';
import { MediumType } from './mediumType.ts';
import { bundleOf, releaseLoaders, standingOfRelease, wavesOf } from './releaseLoaders.ts';
import {
  ReleaseMeasureType,
  ReleasePolicyType,
  ReleaseStepOptionType,
  ReleaseTestType,
  ReleaseWaveType,
} from './releaseParts.ts';
import { releaseSigner } from './releaseSigner.ts';

/** A release with what the graph says of its changes together. */
export const ReleaseType = builder.objectRef<Release>('Release').implement({
  description: 'Changes that go out together, in waves, once they are ready and tested.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeString('number', { description: 'REL0000001; one sequence, without gaps.' }),
    version: t.exposeInt('version', { description: 'Grows with each edit, step, test and sign-off.' }),
    title: t.exposeString('title'),
    state: t.exposeString('state', { description: 'A ReleaseState.' }),
    author: t.exposeString('author'),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    changes: t.field({
      type: [ChangeType],
      description: 'All of them, wave by wave.',
      // Few have more; each may be asked for its own impact.
      complexity: { field: 1, multiplier: 20 },
      resolve: (release, _args, context) => bundleOf(context, release),
    }),
    waves: t.field({
      type: [ReleaseWaveType],
      description: 'The first to go out first.',
      resolve: async (release, _args, context) => {
        const standing = await standingOfRelease(context, release);
        return (await wavesOf(context, release)).map((changes, place) => ({
          changes,
          start: release.waveStarts[place] ?? null,
          because: notYetStartable(standing, place) ?? null,
        }));
      },
    }),
    tests: t.field({
      type: [ReleaseTestType],
      resolve: ({ tests, author }, _args, { caller }) =>
        tests.map((test) => ({
          ...test,
          because: refusedToSign(test, author, releaseSigner(caller)) ?? null,
        })),
    }),
    baselineRevision: t.exposeInt('baselineRevision', {
      nullable: true,
      description: 'The revision of the graph when the roll-out began.',
    }),
    endRevision: t.exposeInt('endRevision', {
      nullable: true,
      description: 'The revision when it was backed out, or else closed.',
    }),
    sinceBaseline: t.field({
      type: GraphChangeConnectionType,
      nullable: true,
      description:
        'What differs from the baseline, at its end or else now: of a release that was backed out, what stayed. Null before the roll-out.',
      args: pageArguments,
      complexity: pageComplexity,
      resolve: async ({ baselineRevision, endRevision }, { first, after }, context) => {
        const size = pageSize(first, 50);
        if (baselineRevision === null) return null;
        await requireWithinHistory(context, baselineRevision, 'sinceBaseline');
        const span = { from: baselineRevision, to: endRevision ?? context.pin };
        return differencesBetween(context, span, { kinds: changeKinds, size, after });
      },
    }),
    againstBaseline: t.field({
      type: [AgainstBaselineType],
      description:
        'Each CI that it acts on or was deployed to, held against the baseline, at its end or else now: what has returned to it, and what has not. Empty before the roll-out.',
      // Few releases act on more; each may be asked for its differences.
      complexity: { field: 10, multiplier: 20 },
      resolve: (release, _args, context) => againstBaseline(context, release),
    }),
    media: t.field({
      type: [MediumType],
      description: 'What is rolled out, by its hash.',
      resolve: async (release, _args, context) => {
        const found = await releaseLoaders(context).hashes.load(release);
        return release.media.map((medium) => ({ medium, release, found }));
      },
    }),
    policy: t.field({
      type: ReleasePolicyType,
      nullable: true,
      description: 'The version of the rules for releases that it follows.',
      resolve: ({ policy }) => policy,
    }),
    measures: t.field({
      type: [ReleaseMeasureType],
      description: 'How it went, by what can be counted; what there is none of is left out.',
      resolve: async (release, _args, context) => measuresOf(await standingOfRelease(context, release)),
    }),
    success: t.exposeBoolean('success', { nullable: true, description: 'As noted at its close.' }),
    impact: t.field({
      type: ImpactAnalysisType,
      description: 'What its changes hit together, analysed now, with nothing else going on.',
      resolve: async (release, _args, context) => {
        const { analysis } = await releaseLoaders(context).outlines.load(release);
        const { engine, sight } = context;
        // Who sees some CIs only gets the same answer without the others' names.
        return sight ? engine.analyse(analysis.targets, analysis.revision, sight) : analysis;
      },
    }),
    steps: t.field({
      type: [ReleaseStepOptionType],
      description: 'Steps that the viewer could take now, and for the others what stands in the way.',
      resolve: async (release, _args, context) =>
        releaseStepOptions(
          await standingOfRelease(context, release),
          hasRole(context.caller, 'RELEASE_MANAGER'),
        ),
    }),
    timeline: t.field({ type: [TimelineEntryType], resolve: ({ timeline }) => [...timeline] }),
  }),
});

export const ReleaseConnectionType = connectionType('Release', ReleaseType);
