import { IMPLIED, INFERRED_MEMBER, MIXED_SIGHTINGS } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import type { Freshness } from './freshness.ts';

export interface GroupWorth {
  readonly stale: boolean;
  readonly inferred: boolean;
}

/** A group is as good as all of its member relationships, and an implied one is inferred (impact.md, "Proof"). */
export function groupWorth(projection: Projection, freshness: Freshness, group: number): GroupWorth {
  const { groups } = projection.wiring;
  return {
    stale: hasStaleMember(projection, freshness, group),
    inferred: (groups.kind[group]! & (IMPLIED | INFERRED_MEMBER)) !== 0,
  };
}

function hasStaleMember(projection: Projection, freshness: Freshness, group: number): boolean {
  const { relationships, wiring } = projection;
  const sightings = wiring.groups.sightings[group]!;
  if (sightings !== MIXED_SIGHTINGS && freshness.vouched[sightings] === 1) return false;
  const owner = wiring.groups.owner[group]!;
  const end = relationships.start[owner + 1]!;
  for (let row = relationships.start[owner]!; row < end; row++)
    if (wiring.rule[row] === PASSES_GROUP && wiring.rowGroup[row] === group && freshness.isStale(owner, row))
      return true;
  return false;
}
