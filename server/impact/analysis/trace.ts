import type { Evidence } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import {
  NOTED_GROUP_SHIFT,
  NOTED_INFERRED,
  NOTED_RULE,
  PASSES_HARD,
  PASSES_SOFT,
} from '../projection/rules.ts';
import { DEGRADED, DOWN } from '../states.ts';
import type { Freshness } from './freshness.ts';
import { groupState } from './groupState.ts';
import { groupWorth } from './groupWorth.ts';
import type { Reached, Scratch } from './scratch.ts';

/**
 * Follows all relationships that fired (impact.md, "Distance and chain"), from the acted-on CIs: the lengths of the
 * shortest chains, plus one, go into `scratch.reached`, and each relationship passed is counted. A member that two
 * relationships of one group lead to counts once. What each group gives goes into `scratch.groupState`.
 * @returns how many relationships and groups fired, and what they are worth
 */
export function trace(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  actedOn: Iterable<number>,
  freshness: Freshness,
): Evidence {
  const { groups, dependents } = projection.wiring;
  for (const group of reached.groups) scratch.groupState[group] = groupState(groups, scratch, group);
  const { start, edges, row, sightings } = dependents;
  const { walk, reached: distance, state, groupState: given } = scratch;
  const { vouched, allVouched } = freshness;
  let [evidence, staleEvidence, inferredEvidence] = [0, 0, 0];
  let tail = 0;
  for (const ci of actedOn) {
    distance[ci] = 1;
    walk[tail++] = ci;
  }
  for (let head = 0; head < tail; head++) {
    const ci = walk[head]!;
    const cause = state[ci]!;
    const next = distance[ci]! + 1;
    const end = start[ci + 1]!;
    for (let at = start[ci]!; at < end; at++) {
      const dependent = edges[2 * at]!;
      const note = edges[2 * at + 1]!;
      const its = state[dependent]!;
      const rule = note & NOTED_RULE;
      if (rule === PASSES_HARD) {
        if (its !== cause) continue;
      } else if (rule === PASSES_SOFT) {
        if (cause !== DOWN || its !== DEGRADED) continue;
      } else if (its === 0 || cause < its || given[note >>> NOTED_GROUP_SHIFT] !== its) continue;
      evidence++;
      if ((note & NOTED_INFERRED) !== 0) inferredEvidence++;
      if (!allVouched && vouched[sightings[at]!] !== 1 && freshness.isStale(dependent, row[at]!))
        staleEvidence++;
      if (distance[dependent] !== 0) continue;
      distance[dependent] = next;
      walk[tail++] = dependent;
    }
  }
  const counts = { evidence, staleEvidence, inferredEvidence };
  countGroups(projection, scratch, reached, freshness, counts);
  return counts;
}

function countGroups(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  freshness: Freshness,
  counts: { evidence: number; staleEvidence: number; inferredEvidence: number },
): void {
  const { groups } = projection.wiring;
  for (const group of reached.groups) {
    const state = scratch.state[groups.owner[group]!]!;
    if (state === 0 || scratch.groupState[group] !== state) continue;
    const worth = groupWorth(projection, freshness, group);
    counts.evidence++;
    if (worth.stale) counts.staleEvidence++;
    if (worth.inferred) counts.inferredEvidence++;
  }
}
