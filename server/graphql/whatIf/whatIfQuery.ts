import type { FatalCombination } from '../../impact/whatIf/fatalTogether.ts';
import type { Plan } from '../../impact/whatIf/plan.ts';
import type { Interval } from '../../impact/whatIf/sweep.ts';
import type { WhatIfAnswer } from '../../impact/whatIf/whatIf.ts';
import { builder } from '../builder.ts';
import { AsOfInput, pinOf } from '../ci/asOf.ts';
import { CiInterface } from '../ci/ciType.ts';
import { seenOf } from '../ci/existing.ts';
import type { GraphqlContext } from '../context.ts';
import { ImpactAnalysisType } from '../impact/analysisType.ts';
import { HiddenPartType } from '../impact/hiddenPartType.ts';
import { PeriodInput } from '../impact/periodInput.ts';
import { connectionType } from '../paging/connectionType.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { plansAt } from './actedOnAt.ts';
import { listed } from './listed.ts';
import { PlanInput, periodOf, planOf } from './planInput.ts';
import { PlannedWorkType } from './plannedWork.ts';

/** Part of an answer on plans, with the plans that it names by their positions. */
type Among<Part> = Part & { readonly asked: readonly Plan[]; readonly pin: number };

/** What some of the plans do together, as an analysis like any other; the same plans are analysed once. */
const together = (
  { plans, asked, pin }: Among<{ plans: readonly number[] }>,
  { engine, sight }: GraphqlContext,
) =>
  engine.analyse(
    plans.flatMap((at) => asked[at]!.targets),
    pin,
    sight,
  );

const WhatIfIntervalType = builder.objectRef<Among<Interval>>('WhatIfInterval').implement({
  description: 'A stretch of time in which no plan begins or ends.',
  fields: (t) => ({
    start: t.expose('start', { type: 'DateTime' }),
    end: t.expose('end', { type: 'DateTime' }),
    plans: t.field({
      type: [PlannedWorkType],
      resolve: ({ plans, asked }) => plans.map((at) => asked[at]!),
    }),
    impact: t.field({
      type: ImpactAnalysisType,
      description: 'What all of them do together; each target’s origin is the id of its plan.',
      resolve: (interval, _args, context) => together(interval, context),
    }),
  }),
});

const FatalCombinationType = builder.objectRef<Among<FatalCombination>>('FatalCombination').implement({
  description:
    'Two or three plans that run at one time and take services DOWN together, each of which stands under any fewer of them.',
  fields: (t) => ({
    start: t.field({ type: 'DateTime', resolve: ({ during }) => during.start }),
    end: t.field({ type: 'DateTime', resolve: ({ during }) => during.end }),
    plans: t.field({
      type: [PlannedWorkType],
      resolve: ({ plans, asked }) => plans.map((at) => asked[at]!),
    }),
    services: t.field({
      type: [CiInterface],
      description:
        'The services that go DOWN, the most critical first; the first 20 that the viewer may see.',
      resolve: ({ services, pin }, _args, context) => seenOf(context, services, pin),
    }),
    serviceCount: t.exposeInt('serviceCount', {
      description: 'How many services go DOWN; never cut, and those that the viewer may not see among them.',
    }),
    hiddenServices: t.expose('hiddenServices', { type: HiddenPartType }),
    because: t.exposeString('because', { description: 'Where it begins, in one sentence.' }),
    impact: t.field({
      type: ImpactAnalysisType,
      description: 'What these plans do together, without the others that run then.',
      resolve: (combination, _args, context) => together(combination, context),
    }),
  }),
});

const IntervalConnectionType = connectionType('WhatIfInterval', WhatIfIntervalType);
const FatalConnectionType = connectionType('FatalCombination', FatalCombinationType);

const WhatIfType = builder.objectRef<WhatIfAnswer & { readonly asked: readonly Plan[] }>('WhatIf').implement({
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    intervals: t.field({
      type: IntervalConnectionType,
      description: 'The stretches in which something goes on, the earliest first.',
      args: pageArguments,
      complexity: pageComplexity,
      resolve: ({ intervals, asked, revision }, { first, after }) =>
        listed(
          'intervals',
          intervals.map((interval) => ({ ...interval, asked, pin: revision })),
          pageSize(first, 50),
          after,
        ),
    }),
    fatalTogether: t.field({
      type: FatalConnectionType,
      description:
        'Pairs and triples that are safe alone and fatal together: what hits the most critical services first, and of that the pairs.',
      args: pageArguments,
      complexity: pageComplexity,
      resolve: ({ fatal, asked, revision }, { first, after }) =>
        listed(
          'fatal',
          fatal.combinations.map((combination) => ({ ...combination, asked, pin: revision })),
          pageSize(first, 50),
          after,
        ),
    }),
    complete: t.boolean({
      description: 'False where the plans are so entangled that there may be more that is fatal together.',
      resolve: ({ fatal }) => fatal.complete,
    }),
  }),
});

builder.queryField('whatIf', (t) =>
  t.field({
    type: WhatIfType,
    nullable: true,
    description:
      'What plans would do that overlap in time. At most 500; with `period`, of at most 366 days, only what lies in it.',
    args: {
      plans: t.arg({ type: [PlanInput], required: true }),
      period: t.arg({ type: PeriodInput }),
      asOf: t.arg({ type: AsOfInput }),
    },
    resolve: async (_root, { plans, period, asOf }, context) => {
      const pin = await pinOf(context, asOf);
      const asked = await plansAt(context, plans.map(planOf), pin);
      const span = period ? periodOf(period) : null;
      return { ...(await context.engine.whatIf(asked, span, pin, context.sight)), asked };
    },
  }),
);
