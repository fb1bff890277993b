import type { Projection } from '../projection/projection.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import { fires } from './fires.ts';
import type { Scratch } from './scratch.ts';

/** Lengths of the shortest chains, plus one, into `scratch.reached`: a search along relationships that fired. */
export function measureDistances(projection: Projection, scratch: Scratch, actedOn: Iterable<number>): void {
  const { groups, dependents } = projection.wiring;
  const { start, from, note } = dependents;
  const { walk, reached } = scratch;
  let tail = 0;
  for (const ci of actedOn) {
    reached[ci] = 1;
    walk[tail++] = ci;
  }
  for (let head = 0; head < tail; head++) {
    const ci = walk[head]!;
    const next = reached[ci]! + 1;
    for (let row = start[ci]!; row < start[ci + 1]!; row++) {
      const dependent = from[row]!;
      if (reached[dependent] !== 0) continue;
      const rule = note[row]! & 3;
      const group = rule === PASSES_GROUP ? groups.memberGroup[note[row]! >>> 2]! : -1;
      if (!fires(groups, scratch, rule, group, dependent, ci)) continue;
      reached[dependent] = next;
      walk[tail++] = dependent;
    }
  }
}
