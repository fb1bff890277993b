import type { AcceptanceTest, SignOff } from '../../model/release/acceptance.ts';
import type { ReleaseMeasure } from '../../model/release/measure.ts';
import type { ReleaseStepOption } from '../../model/release/takeReleaseStep.ts';
import { type WaveStart, waveState } from '../../model/release/wave.ts';
import type { Change } from '../../process/change/change.ts';
import { bundled, type ReleasePolicy } from '../../process/release/release.ts';
import { builder } from '../builder.ts';
import { DecisionEnum } from '../change/changeEnums.ts';
import { ChangeType } from '../change/changeType.ts';
import { RoleEnum } from '../enums.ts';
import { ImpactAnalysisType } from '../impact/analysisType.ts';
import {
  AcceptanceKindEnum,
  ReleaseMeasureNameEnum,
  ReleaseStepEnum,
  ReleaseWaveStateEnum,
} from './releaseEnums.ts';
import { releaseLoaders } from './releaseLoaders.ts';

interface Wave {
  readonly changes: readonly Change[];
  readonly start: WaveStart | null;
  readonly because: string | null;
}

export const ReleaseWaveType = builder.objectRef<Wave>('ReleaseWave').implement({
  description: 'Changes of a release that go out together, after those of the waves before it.',
  fields: (t) => ({
    state: t.field({
      type: ReleaseWaveStateEnum,
      resolve: ({ changes }) => waveState(changes.map(bundled)),
    }),
    changes: t.field({
      type: [ChangeType],
      // As of all changes of a release.
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ changes }) => [...changes],
    }),
    impact: t.field({
      type: ImpactAnalysisType,
      description: 'What its changes hit together, analysed now, with nothing else going on.',
      resolve: async ({ changes }, _args, context) => {
        const { analysis } = await releaseLoaders(context).waves.load(changes);
        const { engine, sight } = context;
        return sight ? engine.analyse(analysis.targets, analysis.revision, sight) : analysis;
      },
    }),
    startedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ start }) => start?.at ?? null }),
    startedBy: t.string({
      nullable: true,
      description: 'A handle.',
      resolve: ({ start }) => start?.by ?? null,
    }),
    because: t.exposeString('because', {
      nullable: true,
      description: 'Why it cannot be started now; null where it can.',
    }),
  }),
});

const SignOffType = builder.objectRef<SignOff>('SignOff').implement({
  fields: (t) => ({
    by: t.exposeString('by'),
    decision: t.expose('decision', { type: DecisionEnum }),
    at: t.expose('at', { type: 'DateTime' }),
    comment: t.exposeString('comment', { nullable: true }),
  }),
});

export const ReleaseTestType = builder
  .objectRef<AcceptanceTest & { readonly because: string | null }>('ReleaseTest')
  .implement({
    description: 'What has to be shown, or agreed to, before a release goes out.',
    fields: (t) => ({
      id: t.exposeID('id'),
      kind: t.expose('kind', { type: AcceptanceKindEnum }),
      title: t.exposeString('title'),
      role: t.expose('role', { type: RoleEnum, description: 'Who signs it off has this role.' }),
      author: t.exposeString('author'),
      signOff: t.expose('signOff', {
        type: SignOffType,
        nullable: true,
        description: 'The last word on it; null before there is one.',
      }),
      because: t.exposeString('because', {
        nullable: true,
        description: 'Why the viewer may not sign it off; null where the viewer may.',
      }),
    }),
  });

export const ReleaseStepOptionType = builder.objectRef<ReleaseStepOption>('ReleaseStepOption').implement({
  fields: (t) => ({
    step: t.expose('step', { type: ReleaseStepEnum }),
    allowed: t.exposeBoolean('allowed'),
    because: t.exposeString('because', { nullable: true, description: 'What stands in the way.' }),
  }),
});

export const ReleasePolicyType = builder.objectRef<ReleasePolicy>('ReleasePolicy').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    version: t.exposeString('version'),
    link: t.exposeString('link', { nullable: true }),
  }),
});

export const ReleaseMeasureType = builder.objectRef<ReleaseMeasure>('ReleaseMeasure').implement({
  description: 'How many of the parts of a release are as they should be.',
  fields: (t) => ({
    name: t.expose('name', { type: ReleaseMeasureNameEnum }),
    meeting: t.exposeInt('meeting'),
    of: t.exposeInt('of'),
  }),
});
