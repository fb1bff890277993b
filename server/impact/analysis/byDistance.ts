import type { DistanceCount } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { DOWN, stateName } from '../states.ts';
import type { Reached, Scratch } from './scratch.ts';
import type { Veil } from './veil.ts';

/** So far each distance is counted by itself; what is farther is counted there, so that a chain of a million stays a short answer. */
export const farthestCounted = 10_000;

/**
 * Counts of what is impacted by its distance, from working arrays that `trace` has gone over.
 * @param most distances counted by themselves
 */
export function countByDistance(
  { cis, names }: Projection,
  scratch: Scratch,
  reached: Reached,
  veil?: Veil,
  most = farthestCounted,
): DistanceCount[] {
  const states = DOWN + 1;
  const classes = names.classes.size;
  const farthest = farthestOf(scratch, reached);
  const counts = new Uint32Array((Math.min(farthest, most) + 1) * states * classes);
  for (const ci of reached.cis) {
    const distance = Math.min(scratch.reached[ci]! - 1, most);
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
      andFarther: distance === most && farthest > most,
      badness,
    });
  }
  rows.sort(
    (one, other) =>
      one.distance - other.distance || other.badness - one.badness || (one.class < other.class ? -1 : 1),
  );
  return rows.map(({ badness: _badness, ...row }) => row);
}

function farthestOf(scratch: Scratch, reached: Reached): number {
  let farthest = 0;
  for (const ci of reached.cis) farthest = Math.max(farthest, scratch.reached[ci]! - 1);
  return farthest;
}
