import type { Touched } from '../../impact/difference/touched.ts';
import { impliedGroupPrefix } from '../../model/redundancy.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import type { GraphStep } from './graphStep.ts';

/** What of a CI decides on impact, beside its being there. */
const decisive: readonly (string | null)[] = ['status', 'redundancy'];

/**
 * Whether a change of the graph touches what a chain rests on: a relationship of it, one that is or was in the same group
 * or an alternative to it, or whether a CI takes part and what its groups need.
 */
export function bearsOn({ change, groups }: GraphStep, { cis, steps }: Touched): boolean {
  const { relationship } = change;
  if (!relationship)
    return cis.includes(change.ciId) && (change.kind !== 'CHANGED' || decisive.includes(change.attribute));
  const { type, from, to } = relationship;
  const isAlternative = relationshipType(type)?.alternatives ?? false;
  return steps.some(
    (step) =>
      step.ciId === from &&
      ((step.type === type && (step.to === to || isAlternative)) ||
        (step.group !== null && (groups.includes(step.group) || step.group === impliedGroupPrefix + type))),
  );
}
