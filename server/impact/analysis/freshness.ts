import { isService, type Names, staleAfterDays } from '../projection/names.ts';
import type { Projection } from '../projection/projection.ts';
import { isInferred } from '../projection/relationships.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import { groupOfRow } from '../projection/wiring.ts';

const day = 86_400;
/** What people declare is good for a year (impact.md, "Proof"). */
const peoplesDays = 365;

/** Tells which relationships are stale at one moment. */
export interface Freshness {
  isStale(from: number, row: number): boolean;
}

/** @param now ms since 1970 */
export function freshnessAt(projection: Projection, now: number): Freshness {
  const { relationships, names, cis } = projection;
  const seconds = Math.floor(now / 1000);
  const staleAfter = perClass(names, (classNumber) => staleAfterDays(names, classNumber) * day);
  return {
    isStale(from, row) {
      const sightings = relationships.sightings[row]!;
      const seenAt = Math.max(relationships.seenAt[row]!, names.sightings.newest(sightings));
      const allowed = names.sightings.peopleOnly(sightings)
        ? peoplesDays * day
        : staleAfter[cis.class[from]!]!;
      return seconds - seenAt > allowed;
    },
  };
}

/** By class number, whether it is of the family service. */
export function serviceClasses(names: Names): readonly boolean[] {
  return perClass(names, (classNumber) => isService(names, classNumber));
}

function perClass<Fact>(names: Names, of: (classNumber: number) => Fact): Fact[] {
  return Array.from({ length: names.classes.size }, (_, classNumber) => of(classNumber));
}

/** What the member relationships of a group are worth: one stale or inferred is enough. */
export function groupWorth(
  projection: Projection,
  freshness: Freshness,
  group: number,
): { stale: boolean; inferred: boolean } {
  const { relationships, wiring } = projection;
  const owner = wiring.groups.owner[group]!;
  let stale = false;
  let inferred = false;
  for (let row = relationships.start[owner]!; row < relationships.start[owner + 1]!; row++) {
    if (wiring.rule[row] !== PASSES_GROUP || groupOfRow(wiring, relationships, owner, row) !== group) continue;
    stale ||= freshness.isStale(owner, row);
    inferred ||= isInferred(relationships.said[row]!);
  }
  return { stale, inferred };
}
