import { IMPLIED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { isInferred } from '../projection/relationships.ts';
import { PASSES_GROUP, PASSES_NONE } from '../projection/rules.ts';
import { groupOfRow } from '../projection/wiring.ts';
import { fires } from './fires.ts';
import { type Freshness, groupWorth } from './freshness.ts';
import { groupState } from './groupState.ts';
import type { Reached, Scratch } from './scratch.ts';

export interface Evidence {
  evidence: number;
  staleEvidence: number;
  inferredEvidence: number;
}

/** Counts the relationships and groups that fired, and what they are worth. */
export function countEvidence(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  freshness: Freshness,
): Evidence {
  const { relationships, wiring } = projection;
  const { start, to, said } = relationships;
  const counts: Evidence = { evidence: 0, staleEvidence: 0, inferredEvidence: 0 };
  for (const ci of reached.cis)
    for (let row = start[ci]!; row < start[ci + 1]!; row++) {
      const rule = wiring.rule[row]!;
      if (rule === PASSES_NONE || scratch.state[to[row]!] === 0) continue;
      const group = rule === PASSES_GROUP ? groupOfRow(wiring, relationships, ci, row) : -1;
      if (!fires(wiring.groups, scratch, rule, group, ci, to[row]!)) continue;
      counts.evidence++;
      if (freshness.isStale(ci, row)) counts.staleEvidence++;
      if (isInferred(said[row]!)) counts.inferredEvidence++;
    }
  countGroups(projection, scratch, reached, freshness, counts);
  return counts;
}

function countGroups(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  freshness: Freshness,
  counts: Evidence,
): void {
  const { groups } = projection.wiring;
  for (const group of reached.groups) {
    const state = scratch.state[groups.owner[group]!]!;
    if (state === 0 || groupState(groups, scratch, group) !== state) continue;
    const worth = groupWorth(projection, freshness, group);
    counts.evidence++;
    if (worth.stale) counts.staleEvidence++;
    if (worth.inferred || (groups.kind[group]! & IMPLIED) !== 0) counts.inferredEvidence++;
  }
}
