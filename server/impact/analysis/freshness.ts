import { isService, type Names, staleAfterDays } from '../projection/names.ts';
import type { Projection } from '../projection/projection.ts';

const day = 86_400;
/** What people declare is good for a year (impact.md, "Proof"). */
const peoplesDays = 365;

/** Tells which relationships are stale at one moment. */
export interface Freshness {
  /**
   * By number of a set of sightings, 1 where some scope of it was seen whole so lately that no relationship with it
   * can be stale, whatever its class.
   */
  readonly vouched: Uint8Array;
  /** Whether that holds of every set, so that nobody need look. */
  readonly allVouched: boolean;
  isStale(from: number, row: number): boolean;
}

/** @param now ms since 1970 */
export function freshnessAt(projection: Projection, now: number): Freshness {
  const { relationships, names, cis } = projection;
  const seconds = Math.floor(now / 1000);
  const { newest, peopleOnly } = names.sightings.table();
  const staleAfter = Float64Array.from(
    { length: names.classes.size },
    (_, classNumber) => staleAfterDays(names, classNumber) * day,
  );
  const soonest = Math.min(...staleAfter);
  const vouched = Uint8Array.from(newest, (seen) => (seconds - seen <= soonest ? 1 : 0));
  return {
    vouched,
    allVouched: vouched.every((fresh) => fresh === 1),
    isStale(from, row) {
      const sightings = relationships.sightings[row]!;
      if (vouched[sightings] === 1) return false;
      const age = seconds - Math.max(relationships.seenAt[row]!, newest[sightings]!);
      return age > (peopleOnly[sightings] === 1 ? peoplesDays * day : staleAfter[cis.class[from]!]!);
    },
  };
}

/** By class number, whether it is of the family service. */
export function serviceClasses(names: Names): readonly boolean[] {
  return Array.from({ length: names.classes.size }, (_, classNumber) => isService(names, classNumber));
}
