import { IMPLIED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { isInferred } from '../projection/relationships.ts';
import { PASSES_GROUP, PASSES_NONE } from '../projection/rules.ts';
import { fires } from './fires.ts';
import type { Freshness } from './freshness.ts';
import { groupState } from './groupState.ts';
import { INFERRED_MEMBER, type Reached, type Scratch, STALE_MEMBER } from './scratch.ts';

export interface Evidence {
  evidence: number;
  staleEvidence: number;
  inferredEvidence: number;
}

/**
 * Counts the relationships and groups that fired, and what they are worth: a group is as good as all of its members,
 * and an implied one is inferred.
 */
export function countEvidence(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  freshness: Freshness,
): Evidence {
  const { relationships, wiring } = projection;
  const { start, to, said } = relationships;
  const { rule, rowGroup, groups } = wiring;
  const { state, groupMark } = scratch;
  const counts: Evidence = { evidence: 0, staleEvidence: 0, inferredEvidence: 0 };
  for (const ci of reached.cis) {
    const end = start[ci + 1]!;
    for (let row = start[ci]!; row < end; row++) {
      const passes = rule[row]!;
      if (passes === PASSES_NONE) continue;
      const grouped = passes === PASSES_GROUP;
      const group = rowGroup[row]!;
      const touched = grouped && groupMark[group] !== 0;
      const fired = state[to[row]!] !== 0 && fires(groups, scratch, passes, group, ci, to[row]!);
      if (!fired && !touched) continue;
      const stale = freshness.isStale(ci, row);
      const inferred = isInferred(said[row]!);
      if (touched) groupMark[group]! |= (stale ? STALE_MEMBER : 0) | (inferred ? INFERRED_MEMBER : 0);
      if (!fired) continue;
      counts.evidence++;
      if (stale) counts.staleEvidence++;
      if (inferred) counts.inferredEvidence++;
    }
  }
  countGroups(projection, scratch, reached, counts);
  return counts;
}

function countGroups(projection: Projection, scratch: Scratch, reached: Reached, counts: Evidence): void {
  const { groups } = projection.wiring;
  for (const group of reached.groups) {
    const state = scratch.state[groups.owner[group]!]!;
    if (state === 0 || groupState(groups, scratch, group) !== state) continue;
    const mark = scratch.groupMark[group]!;
    counts.evidence++;
    if ((mark & STALE_MEMBER) !== 0) counts.staleEvidence++;
    if ((mark & INFERRED_MEMBER) !== 0 || (groups.kind[group]! & IMPLIED) !== 0) counts.inferredEvidence++;
  }
}
