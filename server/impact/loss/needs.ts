import type { Projection } from '../projection/projection.ts';
import { NOTED_RULE, PASSES_GROUP, PASSES_HARD } from '../projection/rules.ts';

/** The CIs whose loss can take a CI down, alone or with others: its HARD providers and the members of its groups. */
export function* providersOf({ cis, relationships, wiring }: Projection, ci: number): Generator<number> {
  if (ci >= cis.count) return;
  for (let row = relationships.start[ci]!; row < relationships.start[ci + 1]!; row++)
    if (wiring.rule[row] === PASSES_HARD) yield relationships.to[row]!;
  const { start, memberStart, member } = wiring.groups;
  const end = memberStart[start[ci + 1]!]!;
  for (let at = memberStart[start[ci]!]!; at < end; at++) yield member[at]!;
}

/** The CIs that a CI's loss can take down, alone or with others; some more than once. */
export function* fallingWith({ cis, wiring }: Projection, ci: number): Generator<number> {
  if (ci >= cis.count) return;
  const { start, edges } = wiring.dependents;
  for (let at = 2 * start[ci]!; at < 2 * start[ci + 1]!; at += 2) {
    const rule = edges[at + 1]! & NOTED_RULE;
    if (rule === PASSES_HARD || rule === PASSES_GROUP) yield edges[at]!;
  }
}
