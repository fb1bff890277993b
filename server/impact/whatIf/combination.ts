import { CiList, type CiSet } from './ciSet.ts';
import { Effort } from './effort.ts';
import type { Ground } from './ground.ts';
import { type Downed, spreadDown } from './spreadDown.ts';
import type { Triggers } from './triggers.ts';

/** Plans that take down together what stands under fewer of them. */
export interface Combination {
  readonly plans: readonly number[];
  /** The groups where it begins. */
  readonly groups: readonly number[];
  /** What more goes down. */
  readonly downed: Downed;
  readonly set: CiSet;
}

/** By their plans' positions, in order and apart by blanks. */
export type Combinations = ReadonlyMap<string, Combination>;

/** CIs that go down in all combinations of a search. */
const mostDowned = 2_000_000;

/**
 * What follows from triggers.
 * @param under what is DOWN under fewer of the plans
 * @returns also whether the triggers were all there are and all of them were followed
 */
export function combine(
  ground: Ground,
  triggers: Triggers,
  under: (plans: readonly number[]) => readonly CiSet[],
): { combinations: Combinations; complete: boolean } {
  const { owner } = ground.projection.wiring.groups;
  const combinations = new Map<string, Combination>();
  const effort = new Effort(mostDowned, triggers.found.size);
  for (const [key, { plans, groups }] of triggers.found) {
    const begin = Array.from(groups, (group) => owner[group]!);
    const downed = spreadDown(ground.projection, ground.scratch, begin, under(plans));
    combinations.set(key, { plans, groups: [...groups], downed, set: new CiList(downed.cis) });
    if (!effort.spend(downed.cis.length)) break;
  }
  return { combinations, complete: !effort.spent && !triggers.effort.spent };
}

/** What is DOWN under each one of some plans, and under each two where there are three. */
export function underFewer(ground: Ground, pairs: Combinations, plans: readonly number[]): CiSet[] {
  const sets = plans.map((plan) => ground.alone[plan]!);
  if (plans.length < 3) return sets;
  const [first, second, third] = plans;
  for (const key of [`${first} ${second}`, `${first} ${third}`, `${second} ${third}`]) {
    const pair = pairs.get(key);
    if (pair) sets.push(pair.set);
  }
  return sets;
}
