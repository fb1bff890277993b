import type { DistanceCount, ImpactSummary, StateCount } from '../../impact/answer/answer.ts';
import type { ImpactState } from '../../impact/states.ts';
import { builder } from '../builder.ts';
import { ImpactStateEnum } from './impactEnums.ts';

const StateCountType = builder.objectRef<StateCount>('StateCount').implement({
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
  }),
});

export const ImpactSummaryType = builder.objectRef<ImpactSummary>('ImpactSummary').implement({
  description: 'Counts over everything; never cut.',
  fields: (t) => ({
    down: t.exposeInt('down'),
    degraded: t.exposeInt('degraded'),
    atRisk: t.exposeInt('atRisk'),
    services: t.field({ type: StateCountType, resolve: ({ services }) => services }),
    byClass: t.field({ type: [ClassCountType], resolve: ({ byClass }) => [...byClass] }),
    byDistance: t.field({
      type: [DistanceCountType],
      description:
        'Nearest first, then worst state first, then by class name; at a distance of 60 those farther away are counted too.',
      resolve: ({ byDistance }) => [...byDistance],
    }),
    evidence: t.exposeInt('evidence', {
      description:
        'Relationships and groups that the answer rests on, and those of them that are stale or inferred.',
    }),
    staleEvidence: t.exposeInt('staleEvidence'),
    inferredEvidence: t.exposeInt('inferredEvidence'),
    hidden: t.int({
      description: 'Impacted CIs that the viewer may not see; they are counted above.',
      // Whoever may read at all sees every CI for now.
      resolve: () => 0,
    }),
  }),
});
