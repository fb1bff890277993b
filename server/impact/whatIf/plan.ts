import { BadInput, CallerError } from '../../model/errors.ts';
import { type Question, understand } from '../analysis/seeds.ts';
import type { ImpactTargetInput } from '../answer/answer.ts';
import type { Cis } from '../projection/cis.ts';

/** Moments in ms since 1970; the end is no longer part of it. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** Something planned, or already so (an open incident, whose end is not known: Infinity). */
export interface Plan extends Period {
  /** The caller's own name of it. */
  readonly id: string;
  readonly title: string;
  /** Each names in its `origin` what brought it in: a plan, a change, an incident. */
  readonly targets: readonly ImpactTargetInput[];
}

const mostPlans = 500;
const mostTargets = 10_000;
const longestDays = 366;
const day = 86_400_000;

/** Whether two have a moment in common. */
export function overlap(one: Period, other: Period): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * Plans cut to a period; undefined in place of those that lie outside.
 * @throws BadInput (`plans`, `plans.N.id`, `plans.N.end`, `period.to`)
 */
export function windowsOf(plans: readonly Plan[], period: Period | null): (Period | undefined)[] {
  if (plans.length > mostPlans)
    throw new BadInput(
      `At most ${mostPlans} plans can be asked at once; these are ${plans.length}.`,
      'plans',
    );
  const targets = plans.reduce((sum, plan) => sum + plan.targets.length, 0);
  if (targets > mostTargets)
    throw new BadInput(`At most ${mostTargets} CIs can be acted on; these plans name ${targets}.`, 'plans');
  if (period) checkPeriod(period);
  const ids = new Set<string>();
  return plans.map(({ id, start, end }, at) => {
    if (ids.has(id)) throw new BadInput('Another plan has this id.', `plans.${at}.id`);
    ids.add(id);
    if (!(start < end)) throw new BadInput('A plan ends after it begins.', `plans.${at}.end`);
    const window = {
      start: Math.max(start, period?.start ?? start),
      end: Math.min(end, period?.end ?? end),
    };
    return window.start < window.end ? window : undefined;
  });
}

/** @throws BadInput (`period.to`) */
export function checkPeriod({ start, end }: Period): void {
  if (!(start < end)) throw new BadInput('A period ends after it begins.', 'period.to');
  if (end - start > longestDays * day)
    throw new BadInput(`A period has at most ${longestDays} days.`, 'period.to');
}

/**
 * What something planned acts on.
 * @throws NotFound, BadInput (`targets`, `targets.N.field`)
 */
export function someActedOn(targets: readonly ImpactTargetInput[], cis: Cis): Question {
  if (targets.length === 0) throw new BadInput('Name at least one CI to act on.', 'targets');
  return understand(targets, cis);
}

/**
 * What each plan acts on.
 * @throws NotFound, BadInput (`plans.N.targets.M.field`)
 */
export function understandPlans(plans: readonly Plan[], cis: Cis): Question[] {
  return plans.map(({ targets }, at) => {
    try {
      return someActedOn(targets, cis);
    } catch (error) {
      if (!(error instanceof CallerError)) throw error;
      throw new CallerError(error.code, error.message, `plans.${at}.${error.place}`, { ...error.detail });
    }
  });
}
