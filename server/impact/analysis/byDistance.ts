import type { DistanceCount } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { DOWN, stateName } from '../states.ts';
import type { Reached, Scratch } from './scratch.ts';
import type { Veil } from './veil.ts';

/** Counts by distance go so far; what is farther is counted there, so that a chain of a million stays a short answer. */
export const farthestCounted = 60;

/** Counts of what is impacted by its distance, from working arrays that `trace` has gone over. */
export function countByDistance(
  { cis, names }: Projection,
  scratch: Scratch,
  reached: Reached,
  veil?: Veil,
): DistanceCount[] {
  const states = DOWN + 1;
  const classes = names.classes.size;
  const counts = new Uint32Array((farthestCounted + 1) * states * classes);
  for (const ci of reached.cis) {
    const distance = Math.min(scratch.reached[ci]! - 1, farthestCounted);
    // Number 0 is that of no class.
    const classNumber = veil?.hides(ci) ? 0 : cis.class[ci]!;
    counts[(distance * states + scratch.state[ci]!) * classes + classNumber]!++;
  }
  const rows: (DistanceCount & { readonly badness: number })[] = [];
  for (const [at, count] of counts.entries()) {
    if (count === 0) continue;
    const badness = Math.floor(at / classes) % states;
    const distance = Math.floor(at / (classes * states));
    rows.push({
      distance,
      class: names.classes.text(at % classes),
      state: stateName(badness),
      count,
      badness,
    });
  }
  rows.sort(
    (one, other) =>
      one.distance - other.distance || other.badness - one.badness || (one.class < other.class ? -1 : 1),
  );
  return rows.map(({ badness: _badness, ...row }) => row);
}
