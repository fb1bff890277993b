import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { BestWindow } from '../../impact/whatIf/bestWindows.ts';
import type { Plan } from '../../impact/whatIf/plan.ts';
import { builder } from '../builder.ts';
import { ImpactAnalysisType } from '../impact/analysisType.ts';
import { TargetInput } from '../impact/impactQuery.ts';
import { PeriodInput } from '../impact/periodInput.ts';
import { StateCountType } from '../impact/summaryType.ts';
import { plansAt, targetsAt } from './actedOnAt.ts';
import { PlanInput, periodOf, planOf, targetOf } from './planInput.ts';
import { PlannedWorkType } from './plannedWork.ts';

interface Told {
  readonly window: BestWindow;
  readonly targets: readonly ImpactTargetInput[];
  readonly asked: readonly Plan[];
  readonly pin: number;
}

const BestWindowType = builder.objectRef<Told>('BestWindow').implement({
  description: 'A window in which something does little harm, as far as is planned.',
  fields: (t) => ({
    start: t.field({ type: 'DateTime', resolve: ({ window }) => window.start }),
    end: t.field({ type: 'DateTime', resolve: ({ window }) => window.end }),
    harm: t.float({
      description:
        'What it adds to the suffering of services, averaged over the window, in points: 0 is none, and a critical service that is down weighs most.',
      resolve: ({ window }) => window.harm,
    }),
    plans: t.field({
      type: [PlannedWorkType],
      description: 'What is planned in it and can touch the same services.',
      resolve: ({ window, asked }) => window.plans.map((at) => asked[at]!),
    }),
    services: t.field({
      type: StateCountType,
      description: 'The services that are worse off for it at its worst moment.',
      resolve: ({ window }) => window.worst.services,
    }),
    because: t.string({
      description: 'Why it is as good as it is, in one sentence.',
      resolve: ({ window }) => window.because,
    }),
    impact: t.field({
      type: ImpactAnalysisType,
      description: 'Its worst moment: what it does together with what is planned then.',
      resolve: ({ window, targets, asked, pin }, _args, { engine, sight }) =>
        engine.analyse([...targets, ...window.worst.plans.flatMap((at) => asked[at]!.targets)], pin, sight),
    }),
  }),
});

builder.queryField('bestWindows', (t) =>
  t.field({
    type: [BestWindowType],
    nullable: true,
    description:
      'The windows of a period, at most 366 days, in which something does least to services that would not suffer anyway from what else is planned; the best first, of equal ones the earliest. They do not overlap.',
    args: {
      targets: t.arg({ type: [TargetInput], required: true }),
      durationMinutes: t.arg.int({ required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      plans: t.arg({ type: [PlanInput], defaultValue: [] }),
      stepMinutes: t.arg.int({
        defaultValue: 60,
        description: 'Where windows may begin, from the start on.',
      }),
      first: t.arg.int({ defaultValue: 5, description: 'From 1 to 50.' }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(1, first ?? 5), 50) }),
    resolve: async (_root, args, context) => {
      const { engine, pin, sight } = context;
      const own = args.targets.map((target) => targetOf(target, 'question'));
      const [targets, asked] = await Promise.all([
        targetsAt(context, own, 'targets', pin),
        plansAt(context, (args.plans ?? []).map(planOf), pin),
      ]);
      const search = {
        targets,
        plans: asked,
        period: periodOf(args.period),
        durationMinutes: args.durationMinutes,
        stepMinutes: args.stepMinutes ?? 60,
        first: args.first ?? 5,
      };
      const windows = await engine.bestWindows(search, pin, sight);
      return windows.map((window) => ({ window, targets, asked, pin }));
    },
  }),
);
