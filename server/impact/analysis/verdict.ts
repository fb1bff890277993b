import { IMPLIED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { isInferred } from '../projection/relationships.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import type { Verdict } from '../states.ts';
import type { Step } from './chains.ts';
import type { Freshness } from './freshness.ts';
import { INFERRED_MEMBER, type Scratch, STALE_MEMBER } from './scratch.ts';

/**
 * How sure a chain is, over its relationships and the members of the groups in it (impact.md, "Proof"). What the
 * members are worth was marked when the evidence was counted.
 */
export function verdictOf(
  projection: Projection,
  scratch: Scratch,
  freshness: Freshness,
  chain: readonly { readonly ci: number; readonly step: Step | undefined }[],
): Verdict {
  const { relationships, wiring } = projection;
  let probable = false;
  for (const { ci, step } of chain) {
    if (!step) continue;
    if (freshness.isStale(ci, step.row)) return 'UNVERIFIED';
    probable ||= isInferred(relationships.said[step.row]!);
    if (wiring.rule[step.row] !== PASSES_GROUP) continue;
    const group = wiring.rowGroup[step.row]!;
    const mark = scratch.groupMark[group]!;
    if ((mark & STALE_MEMBER) !== 0) return 'UNVERIFIED';
    probable ||= (mark & INFERRED_MEMBER) !== 0 || (wiring.groups.kind[group]! & IMPLIED) !== 0;
  }
  return probable ? 'PROBABLE' : 'CONFIRMED';
}
