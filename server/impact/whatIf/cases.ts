import { setImmediate } from 'node:timers/promises';
import { LimitExceeded } from '../../model/errors.ts';
import type { Scratch } from '../analysis/scratch.ts';
import type { Question } from '../analysis/seeds.ts';
import type { Projection } from '../projection/projection.ts';
import { addedHarm, type Outcome, outcomeOf, type ServiceStates, worsened } from './harm.ts';

/** Gives clean working arrays for one step, which leaves them clean. */
export type Lend = <Result>(use: (scratch: Scratch) => Result) => Result;

/** CIs reached in all cases together: some ten seconds, in which others have their turn. */
const mostReached = 100_000_000;

/** What becomes of services when the plans of a stretch go on with and without what is to be done, each set once. */
export class Cases {
  readonly #projection: Projection;
  readonly #own: Question;
  readonly #others: readonly Question[];
  readonly #lend: Lend;
  readonly #harms = new Map<string, number>();
  #reached = 0;

  constructor(projection: Projection, own: Question, others: readonly Question[], lend: Lend) {
    this.#projection = projection;
    this.#own = own;
    this.#others = others;
    this.#lend = lend;
  }

  /**
   * The points that it costs beside these plans.
   * @throws LimitExceeded (`plans`)
   */
  async harm(plans: readonly number[]): Promise<number> {
    const key = plans.join(' ');
    const known = this.#harms.get(key);
    if (known !== undefined) return known;
    await setImmediate();
    const { together, without } = this.#both(plans);
    this.#reached += together.reached + without.reached;
    if (this.#reached > mostReached)
      throw new LimitExceeded(
        'These plans hit too much in too many combinations. Ask for a shorter period, or with fewer plans.',
        'plans',
      );
    const harm = addedHarm(this.#projection.cis, together.services, without.services);
    this.#harms.set(key, harm);
    return harm;
  }

  /** The services that are worse off for it beside these plans, as they are then. */
  hit(plans: readonly number[]): ServiceStates {
    const { together, without } = this.#both(plans);
    return worsened(together.services, without.services);
  }

  #both(plans: readonly number[]): { together: Outcome; without: Outcome } {
    const others = plans.map((at) => this.#others[at]!);
    return this.#lend((scratch) => ({
      together: outcomeOf(this.#projection, scratch, [this.#own, ...others]),
      without: outcomeOf(this.#projection, scratch, others),
    }));
  }
}
