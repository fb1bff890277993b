import { type Ground, meet } from './ground.ts';
import { lostTo, spareOf } from './spreadDown.ts';
import { Triggers } from './triggers.ts';

/**
 * The pairs of plans that take something down together that stands under each alone. There is always a group that loses
 * members to both and no longer holds, so the groups are walked that two plans take from, and not the pairs.
 */
export function triggersOfPairs(ground: Ground): Triggers {
  const triggers = new Triggers();
  const { alone, losses } = ground;
  const { groups } = ground.projection.wiring;
  const { start, plan, lost } = losses;
  for (let group = 0; group + 1 < start.length; group++) {
    const end = start[group + 1]!;
    const spare = spareOf(groups, group);
    for (let one = start[group]!; one + 1 < end; one++)
      // The dearest stand first: once two do not suffice, no later ones do.
      for (let other = one + 1; other < end && lost[one]! + lost[other]! > spare; other++) {
        const [first, second] = inOrder(plan[one]!, plan[other]!);
        if (!triggers.effort.spend(1)) return triggers;
        if (!meet(ground, first, second)) continue;
        if (lostTo(groups, group, [alone[first]!, alone[second]!]) > spare)
          triggers.note([first, second], group);
      }
  }
  return triggers;
}

const inOrder = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);
