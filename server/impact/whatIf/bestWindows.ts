import { setImmediate } from 'node:timers/promises';
import { BadInput } from '../../model/errors.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { type Question, understand } from '../analysis/seeds.ts';
import type { ImpactTargetInput, StateCount } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { addedHarm, countStates, type ServiceStates, serviceStates, worsened } from './harm.ts';
import { checkPeriod, overlap, type Period, type Plan, understandPlans, windowsOf } from './plan.ts';
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

/** Gives clean working arrays for one step, which leaves them clean. */
type Lend = <Result>(use: (scratch: Scratch) => Result) => Result;

const minute = 60_000;

/**
 * The windows of a period in which something does least to services that would not suffer anyway.
 * @param lend between two steps others have their turn
 * @throws NotFound, BadInput (`targets.N.field`, `plans.N.field`, `period.to`, `durationMinutes`, `stepMinutes`, `first`)
 */
export async function bestWindows(
  projection: Projection,
  search: WindowSearch,
  lend: Lend,
): Promise<BestWindow[]> {
  check(search);
  const { period, plans, first } = search;
  const windows = windowsOf(plans, period);
  const own = understand(search.targets, projection.cis);
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
      because: windowSentence(projection.cis, titles, (worst.harm > alone ? worst.harm : least) - alone, hit),
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

/** What becomes of services when the plans of a stretch go on with and without what is to be done, each set once. */
class Cases {
  readonly #projection: Projection;
  readonly #own: Question;
  readonly #others: readonly Question[];
  readonly #lend: Lend;
  readonly #harms = new Map<string, number>();

  constructor(projection: Projection, own: Question, others: readonly Question[], lend: Lend) {
    this.#projection = projection;
    this.#own = own;
    this.#others = others;
    this.#lend = lend;
  }

  /** The points that it costs beside these plans. */
  async harm(plans: readonly number[]): Promise<number> {
    const key = plans.join(' ');
    const known = this.#harms.get(key);
    if (known !== undefined) return known;
    await setImmediate();
    const { together, without } = this.#both(plans);
    const harm = addedHarm(this.#projection.cis, together, without);
    this.#harms.set(key, harm);
    return harm;
  }

  /** The services that are worse off for it beside these plans, as they are then. */
  hit(plans: readonly number[]): ServiceStates {
    const { together, without } = this.#both(plans);
    return worsened(together, without);
  }

  #both(plans: readonly number[]): { together: ServiceStates; without: ServiceStates } {
    const others = plans.map((at) => this.#others[at]!);
    return this.#lend((scratch) => ({
      together: serviceStates(this.#projection, scratch, [this.#own, ...others]),
      without: serviceStates(this.#projection, scratch, others),
    }));
  }
}
