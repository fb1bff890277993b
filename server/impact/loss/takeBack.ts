import type { Projection } from '../projection/projection.ts';
import { Agenda } from './agenda.ts';
import type { Lists } from './lists.ts';
import { fallingWith } from './needs.ts';
import type { SoleCauses } from './soleCauses.ts';
import type { Strata } from './strata.ts';

/** CIs looked at between two moments at which the thread may turn to something else. */
const slice = 500;

/** What is needed to take back; `strata` are those of the former projection, and no new knot is between the two. */
export interface Retreat {
  readonly next: Projection;
  readonly sets: Lists;
  readonly strata: Strata;
  readonly found: SoleCauses;
  /** Told of each CI before its set changes. */
  readonly before: (ci: number) => void;
}

/**
 * Takes out of the sets what has no reason any more since CIs' needs changed, from the bottom up. In a knot two CIs
 * can each seem to be a reason for the other when nothing else is left, so there all goes that may have lost its
 * reason, and what still has one is found again afterwards (delete and rederive, as for recursive views).
 * @returns the CIs that are to be looked at again, those with changed needs among them
 */
export function* takeBack(retreat: Retreat, changed: ReadonlySet<number>): Generator<void, Set<number>> {
  const { next, sets, strata } = retreat;
  const agenda = new Agenda(strata.level);
  const touched = new Set(changed);
  /** What went from the providers of each CI on the agenda. */
  const gone = new Map<number, Set<number>>();
  for (const ci of changed) agenda.add(ci);
  let turns = 0;
  for (let ci = agenda.next(); ci !== undefined; ci = agenda.next()) {
    if (++turns % slice === 0) yield;
    const set = sets.of(ci);
    const doubtful = changed.has(ci) ? set.slice() : set.filter((cause) => gone.get(ci)?.has(cause));
    gone.delete(ci);
    if (doubtful.length === 0) continue;
    // Even where it keeps the cause for another reason, the fate of a group may have changed.
    touched.add(ci);
    const lost = loseOf(retreat, ci, doubtful);
    if (lost.length === 0) continue;
    for (const dependent of fallingWith(next, ci)) {
      // What takes its own members is no cause of it, and yet its group's fate may have changed.
      if (lost.includes(dependent)) touched.add(dependent);
      const also = gone.get(dependent) ?? new Set();
      for (const cause of lost) also.add(cause);
      gone.set(dependent, also);
      agenda.add(dependent);
    }
  }
  return touched;
}

/** Takes those of the doubtful causes out of a CI's set that have no reason left. @returns them */
function loseOf(
  { next, sets, strata, found, before }: Retreat,
  ci: number,
  doubtful: Uint32Array,
): Uint32Array {
  let lost = doubtful;
  if (strata.knot[ci] === 0) {
    found.find(next, sets, ci);
    lost = doubtful.filter((cause) => !found.has(cause));
  }
  if (lost.length === 0) return lost;
  before(ci);
  for (const cause of lost) sets.remove(ci, cause);
  return lost;
}
