import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { Action } from '../../impact/states.ts';
import type { Period, Plan } from '../../impact/whatIf/plan.ts';
import { builder } from '../builder.ts';
import { TargetInput } from '../impact/impactQuery.ts';

export const PlanInput = builder.inputType('PlanInput', {
  description: 'Something planned: what it acts on, and when.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Your own name of it, once among the plans.' }),
    title: t.string({ description: 'How answers name it; by its id without one.' }),
    targets: t.field({ type: [TargetInput], required: true }),
    start: t.field({ type: 'DateTime', required: true }),
    end: t.field({ type: 'DateTime', required: true }),
  }),
});

interface GivenPlan {
  readonly id: string;
  readonly title?: string | null;
  readonly targets: readonly GivenTarget[];
  readonly start: Date;
  readonly end: Date;
}

interface GivenTarget {
  readonly ciId: string;
  readonly action?: Action | null;
  readonly capacity?: number | null;
  readonly durationMinutes?: number | null;
}

/** A plan as the engine takes it; each of its targets says that the plan brought it in. */
export const planOf = ({ id, title, targets, start, end }: GivenPlan): Plan => ({
  id,
  title: title ?? id,
  targets: targets.map((target) => targetOf(target, id)),
  start: start.getTime(),
  end: end.getTime(),
});

/** @param origin what brought it in */
export const targetOf = (
  { ciId, action, capacity, durationMinutes }: GivenTarget,
  origin: string,
): ImpactTargetInput => ({ ciId, action: action ?? 'OUTAGE', capacity, durationMinutes, origin });

export const periodOf = ({ from, to }: { readonly from: Date; readonly to: Date }): Period => ({
  start: from.getTime(),
  end: to.getTime(),
});
