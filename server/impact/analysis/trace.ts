import type { Projection } from '../projection/projection.ts';
import {
  NOTED_INFERRED,
  NOTED_MEMBER_SHIFT,
  NOTED_RULE,
  PASSES_GROUP,
  PASSES_HARD,
} from '../projection/rules.ts';
import { fires } from './fires.ts';
import type { Freshness } from './freshness.ts';
import { type GroupWorth, groupWorth } from './groupWorth.ts';
import type { Reached, Scratch } from './scratch.ts';

/** How many relationships and groups fired, and what they are worth. */
export interface Evidence {
  evidence: number;
  staleEvidence: number;
  inferredEvidence: number;
}

/**
 * Follows all relationships that fired, from the acted-on CIs: the lengths of the shortest chains, plus one, go into
 * `scratch.reached`, and each relationship passed is counted. A member that two relationships of one group lead to
 * counts once.
 */
export function trace(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  actedOn: Iterable<number>,
  freshness: Freshness,
): Evidence {
  const { groups, dependents } = projection.wiring;
  const { start, from, note, row: rowOf, sightings } = dependents;
  const { walk, reached: distance, state } = scratch;
  const { vouched } = freshness;
  let evidence = 0;
  let staleEvidence = 0;
  let inferredEvidence = 0;
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
      const dependent = from[at]!;
      const rule = note[at]! & NOTED_RULE;
      if (rule === PASSES_HARD) {
        if (state[dependent] !== cause) continue;
      } else {
        const group = rule === PASSES_GROUP ? groups.memberGroup[note[at]! >>> NOTED_MEMBER_SHIFT]! : -1;
        if (!fires(scratch, rule, group, dependent, ci)) continue;
      }
      evidence++;
      if (vouched[sightings[at]!] !== 1 && freshness.isStale(dependent, rowOf[at]!)) staleEvidence++;
      if ((note[at]! & NOTED_INFERRED) !== 0) inferredEvidence++;
      if (distance[dependent] !== 0) continue;
      distance[dependent] = next;
      walk[tail++] = dependent;
    }
  }
  const counts: Evidence = { evidence, staleEvidence, inferredEvidence };
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
    if (state === 0 || scratch.groupState[group] !== state) continue;
    const worth: GroupWorth = groupWorth(projection, freshness, group);
    counts.evidence++;
    if (worth.stale) counts.staleEvidence++;
    if (worth.inferred) counts.inferredEvidence++;
  }
}
