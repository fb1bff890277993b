import { Effort } from './effort.ts';

/** Plans in order, and the groups that they take down together and that hold under fewer of them. */
export interface Trigger {
  readonly plans: readonly number[];
  readonly groups: Set<number>;
}

/** Far more than plans of an estate come to that was not made for it: such a search gives up within half a second. */
const steps = 400_000;
const mostFound = 5_000;

/** What a search for triggers has found so far, and how much it may still look at. */
export class Triggers {
  readonly effort = new Effort(steps, mostFound);
  readonly #byPlans = new Map<string, Trigger>();

  /** Notes that a group is taken down by some plans together. */
  note(plans: readonly number[], group: number): void {
    const key = plans.join(' ');
    const known = this.#byPlans.get(key);
    if (known) known.groups.add(group);
    else if (this.effort.find()) this.#byPlans.set(key, { plans, groups: new Set([group]) });
  }

  /** By their plans' positions, apart by blanks. */
  get found(): ReadonlyMap<string, Trigger> {
    return this.#byPlans;
  }
}
