import type { Projection } from '../projection/projection.ts';
import { isInferred } from '../projection/relationships.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import type { Verdict } from '../states.ts';
import type { Step } from './chains.ts';
import type { Freshness } from './freshness.ts';
import { groupWorth } from './groupWorth.ts';

/** How sure a chain is, over its relationships and the members of the groups in it (impact.md, "Proof"). */
export function verdictOf(
  projection: Projection,
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
    const worth = groupWorth(projection, freshness, wiring.rowGroup[step.row]!);
    if (worth.stale) return 'UNVERIFIED';
    probable ||= worth.inferred;
  }
  return probable ? 'PROBABLE' : 'CONFIRMED';
}
