import type { AnalysisSummary, DistanceCount, StateCount } from '../../impact/answer/answer.ts';
import type { ImpactState } from '../../impact/states.ts';
import { builder } from '../builder.ts';
import { ImpactStateEnum } from './impactEnums.ts';

export const StateCountType = builder.objectRef<StateCount>('StateCount').implement({
  fields: (t) => ({
    down: t.exposeInt('down'),
    degraded: t.exposeInt('degraded'),
    atRisk: t.exposeInt('atRisk'),
    total: t.exposeInt('total'),
  }),
});

const ClassCountType = builder
  .objectRef<{ readonly class: string; readonly state: ImpactState; readonly count: number }>('ClassCount')
  .implement({
    fields: (t) => ({
      class: t.exposeString('class'),
      state: t.expose('state', { type: ImpactStateEnum }),
      count: t.exposeInt('count'),
    }),
  });

const DistanceCountType = builder.objectRef<DistanceCount>('DistanceCount').implement({
  fields: (t) => ({
    distance: t.exposeInt('distance'),
    class: t.exposeString('class'),
    state: t.expose('state', { type: ImpactStateEnum }),
    count: t.exposeInt('count'),
    andFarther: t.exposeBoolean('andFarther', {
      description: 'Whether those that are farther away are counted here, too: only at a distance of 10,000.',
    }),
  }),
});

export const ImpactSummaryType = builder.objectRef<AnalysisSummary>('ImpactSummary').implement({
  description: 'Counts over everything; never cut.',
  fields: (t) => ({
    down: t.int({ resolve: ({ summary }) => summary.down }),
    degraded: t.int({ resolve: ({ summary }) => summary.degraded }),
    atRisk: t.int({ resolve: ({ summary }) => summary.atRisk }),
    services: t.field({ type: StateCountType, resolve: ({ summary }) => summary.services }),
    byClass: t.field({ type: [ClassCountType], resolve: ({ summary }) => [...summary.byClass] }),
    byDistance: t.field({
      type: [DistanceCountType],
      description:
        'Nearest first, then worst state first, then by class name. Those that the viewer may not see have an empty class.',
      resolve: async ({ id }, _args, { engine }) => [...(await engine.byDistance(id))],
    }),
    evidence: t.int({
      description:
        'Relationships and groups that the answer rests on, and those of them that are stale or inferred.',
      resolve: async ({ id }, _args, { engine }) => (await engine.evidence(id)).evidence,
    }),
    staleEvidence: t.int({
      resolve: async ({ id }, _args, { engine }) => (await engine.evidence(id)).staleEvidence,
    }),
    inferredEvidence: t.int({
      resolve: async ({ id }, _args, { engine }) => (await engine.evidence(id)).inferredEvidence,
    }),
    hidden: t.int({
      description: 'Impacted CIs that the viewer may not see; they are counted above.',
      resolve: ({ summary }) => summary.hidden,
    }),
  }),
});
