import { inSome } from './ciSet.ts';
import { type Combination, type Combinations, underFewer } from './combination.ts';
import { type Ground, meet } from './ground.ts';
import { lostTo, spareOf } from './spreadDown.ts';
import { Triggers } from './triggers.ts';

/**
 * The triples of plans that take something down together that stands under each two of them. The group where that begins
 * loses members to all three, be it to one alone or to a pair only together: to three single plans, to a pair and a plan,
 * or to two pairs with a plan in common.
 */
export function triggersOfTriples(ground: Ground, pairs: Combinations): Triggers {
  const search = new TripleSearch(ground, pairs);
  search.bySinglePlans();
  search.byPairs();
  return search.triggers;
}

class TripleSearch {
  readonly triggers = new Triggers();
  readonly #ground: Ground;
  readonly #pairs: Combinations;

  constructor(ground: Ground, pairs: Combinations) {
    this.#ground = ground;
    this.#pairs = pairs;
  }

  bySinglePlans(): void {
    const { losses, projection } = this.#ground;
    const { start, lost } = losses;
    for (let group = 0; group + 1 < start.length; group++) {
      const end = start[group + 1]!;
      const spare = spareOf(projection.wiring.groups, group);
      for (let one = start[group]!; one + 2 < end; one++)
        // The dearest stand first, so a third one costs the group no more than the second.
        for (let other = one + 1; other + 1 < end && lost[one]! + 2 * lost[other]! > spare; other++) {
          if (!this.triggers.effort.spend(1)) return;
          this.#thirds(group, one, other);
        }
    }
  }

  byPairs(): void {
    const { losses } = this.#ground;
    const byGroup = new Map<number, Combination[]>();
    for (const pair of this.#pairs.values())
      for (const group of pair.downed.groups) {
        const known = byGroup.get(group);
        if (known) known.push(pair);
        else byGroup.set(group, [pair]);
      }
    for (const [group, found] of byGroup)
      for (const [at, pair] of found.entries()) {
        for (let entry = losses.start[group]!; entry < losses.start[group + 1]!; entry++)
          this.#try(pair.plans, losses.plan[entry]!, group);
        for (let next = at + 1; next < found.length; next++) {
          if (!this.triggers.effort.spend(1)) return;
          const third = addedBy(found[next]!.plans, pair.plans);
          if (third !== undefined) this.#try(pair.plans, third, group);
        }
      }
  }

  #thirds(group: number, one: number, other: number): void {
    const { alone, losses, projection } = this.#ground;
    const { start, plan, lost } = losses;
    const [first, second] = [plan[one]!, plan[other]!];
    if (!meet(this.#ground, first, second)) return;
    const { groups } = projection.wiring;
    const spare = spareOf(groups, group);
    const both = lostTo(groups, group, [alone[first]!, alone[second]!]);
    // Two suffice, or one adds nothing to the other: then a third makes a pair with one of them, and no triple.
    if (both > spare || both === lost[one]) return;
    for (let third = other + 1; third < start[group + 1]! && both + lost[third]! > spare; third++)
      this.#try([first, second], plan[third]!, group);
  }

  /** Notes the group where it falls to all three plans and to no two of them. */
  #try(two: readonly number[], third: number, group: number): void {
    const [first, second] = [two[0]!, two[1]!];
    if (first === third || second === third || !this.triggers.effort.spend(1)) return;
    const meets = (one: number, other: number) => meet(this.#ground, one, other);
    if (!meets(first, second) || !meets(first, third) || !meets(second, third)) return;
    const { groups } = this.#ground.projection.wiring;
    const plans = [first, second, third].sort((one, other) => one - other);
    const sets = underFewer(this.#ground, this.#pairs, plans);
    if (inSome(sets, groups.owner[group]!)) return;
    if (lostTo(groups, group, sets) > spareOf(groups, group)) this.triggers.note(plans, group);
  }
}

/** The one plan that a pair adds to another with which it shares the other; undefined where they share none. */
function addedBy([one, other]: readonly number[], pair: readonly number[]): number | undefined {
  if (pair.includes(one!)) return other;
  return pair.includes(other!) ? one : undefined;
}
