import type { Scratch } from '../analysis/scratch.ts';
import type { Veil } from '../analysis/veil.ts';
import type { Projection } from '../projection/projection.ts';
import { type FatalAnswer, fatalTogether } from './fatalTogether.ts';
import { type Period, type Plan, understandPlans, windowsOf } from './plan.ts';
import { type Interval, sweep } from './sweep.ts';

/** What goes on when, and what of it must not go on together. */
export interface WhatIfAnswer {
  readonly revision: number;
  readonly intervals: readonly Interval[];
  readonly fatal: FatalAnswer;
}

/**
 * Lays plans over each other.
 * @param period what lies outside does not count; null for all of it
 * @param scratch clean working arrays, which are left clean
 * @param veil what the caller may not see: it hides names and changes nothing that is found
 * @throws NotFound, BadInput (`plans`, `plans.N.field`, `plans.N.targets.M.field`, `period.to`)
 */
export function whatIf(
  projection: Projection,
  scratch: Scratch,
  plans: readonly Plan[],
  period: Period | null,
  veil?: Veil,
): WhatIfAnswer {
  const windows = windowsOf(plans, period);
  const questions = understandPlans(plans, projection.cis);
  return {
    revision: projection.revision,
    intervals: sweep(windows),
    fatal: fatalTogether(projection, scratch, windows, questions, veil),
  };
}
