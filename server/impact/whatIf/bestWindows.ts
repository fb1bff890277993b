import { BadInput } from '../../model/errors.ts';
import type { Veil } from '../analysis/veil.ts';
import type { ImpactTargetInput, StateCount } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { Cases, type Lend } from './cases.ts';
import { countStates } from './harm.ts';
import {
  checkPeriod,
  overlap,
  type Period,
  type Plan,
  someActedOn,
  understandPlans,
  windowsOf,
} from './plan.ts';
import { sweep } from './sweep.ts';
import { leastHarmful, type RatedWindow, rate, type Stretch, withGaps } from './timeline.ts';
import { sharingFate } from './upstream.ts';
import { windowSentence } from './windowSentence.ts';

export interface WindowSearch {
  readonly targets: readonly ImpactTargetInput[];
  /** How long it takes: whole minutes from 1 on, no longer than the period. */
  readonly durationMinutes: number;
  readonly period: Period;
  /** What else is planned. */
  readonly plans: readonly Plan[];
  /** Windows begin at these steps from the period's start: whole minutes from 5 on. */
  readonly stepMinutes: number;
  /** How many windows to name: from 1 to 50. */
  readonly first: number;
}

export interface BestWindow extends RatedWindow {
  /** Positions of the plans in it that can touch the same services. */
  readonly plans: readonly number[];
  /** Its worst moment: what goes on then, and the services that are worse off then for what is to be done. */
  readonly worst: { readonly plans: readonly number[]; readonly services: StateCount };
  readonly because: string;
}

const minute = 60_000;

/**
 * The windows of a period in which something does least to services that would not suffer anyway.
 * @param lend between two steps others have their turn
 * @param veil what the caller may not see: it hides names and changes nothing that is found
 * @throws NotFound, BadInput (`targets.N.field`, `plans.N.field`, `period.to`, `durationMinutes`, `stepMinutes`, `first`);
 *   LimitExceeded (`plans`) where it would cost too much to work out
 */
export async function bestWindows(
  projection: Projection,
  search: WindowSearch,
  lend: Lend,
  veil?: Veil,
): Promise<BestWindow[]> {
  check(search);
  const { period, plans, first } = search;
  const windows = windowsOf(plans, period);
  const own = someActedOn(search.targets, projection.cis);
  const others = understandPlans(plans, projection.cis);
  const touching = sharingFate(projection, own.seeds.keys());
  const relevant = others.map(({ seeds }) => [...seeds.keys()].some((ci) => touching.has(ci)));
  const cases = new Cases(projection, own, others, lend);
  const stretches: Stretch[] = [];
  for (const stretch of withGaps(
    period,
    sweep(windows.map((window, at) => (relevant[at] ? window : undefined))),
  ))
    stretches.push({ ...stretch, harm: await cases.harm(stretch.plans) });
  const rated = rate(period, stretches, search.durationMinutes * minute, search.stepMinutes * minute);
  const alone = await cases.harm([]);
  return leastHarmful(rated, first).map((window) => {
    const within = stretches.filter((stretch) => overlap(stretch, window));
    const worst = within.reduce((one, other) => (other.harm > one.harm ? other : one));
    const least = Math.min(...within.map(({ harm }) => harm));
    const hit = cases.hit(worst.plans);
    const met = [...new Set(within.flatMap((stretch) => stretch.plans))].sort((one, other) => one - other);
    const titles = met.map((at) => plans[at]!.title);
    return {
      ...window,
      plans: met,
      worst: { plans: worst.plans, services: countStates(hit) },
      because: windowSentence(
        projection.cis,
        titles,
        (worst.harm > alone ? worst.harm : least) - alone,
        hit,
        veil,
      ),
    };
  });
}

function check({ period, durationMinutes, stepMinutes, first }: WindowSearch): void {
  checkPeriod(period);
  const longest = (period.end - period.start) / minute;
  if (!Number.isInteger(durationMinutes) || durationMinutes < 1 || durationMinutes > longest)
    throw new BadInput(
      'A duration is a whole number of minutes, from 1 to the length of the period.',
      'durationMinutes',
    );
  if (!Number.isInteger(stepMinutes) || stepMinutes < 5)
    throw new BadInput('A step is a whole number of minutes, from 5 on.', 'stepMinutes');
  if (!Number.isInteger(first) || first < 1 || first > 50)
    throw new BadInput('`first` must be a whole number from 1 to 50.', 'first');
}
