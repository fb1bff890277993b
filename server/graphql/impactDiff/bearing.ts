import type { DifferenceAnswer } from '../../impact/difference/differencePage.ts';
import type { Touched } from '../../impact/difference/touched.ts';
import { impliedGroupPrefix } from '../../model/redundancy.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import type { GraphStep } from './graphStep.ts';

/** What of a CI decides on impact, beside its being there. */
const decisive: readonly (string | null)[] = ['status', 'redundancy'];

/** The changes that touch a difference's chains, or where none does, those that touch what else can have made it. */
export function bearing(
  steps: readonly GraphStep[],
  { touched, behind }: Pick<DifferenceAnswer, 'touched' | 'behind'>,
): GraphStep[] {
  const onChains = steps.filter((step) => touched.some((chain) => bearsOn(step, chain)));
  return onChains.length > 0 ? onChains : steps.filter((step) => bearsOn(step, behind));
}

/**
 * Whether a change of the graph touches what a chain rests on: a relationship of it, one that is or was in the same group
 * or an alternative to it, or whether a CI takes part and what its groups need.
 */
function bearsOn({ change, groups }: GraphStep, { cis, steps, relying }: Touched): boolean {
  const { relationship } = change;
  if (!relationship)
    return cis.includes(change.ciId) && (change.kind !== 'CHANGED' || decisive.includes(change.attribute));
  const { type, from, to } = relationship;
  if (relying.includes(from)) return true;
  const isAlternative = relationshipType(type)?.alternatives ?? false;
  return steps.some(
    (step) =>
      step.ciId === from &&
      ((step.type === type && (step.to === to || isAlternative)) ||
        (step.group !== null && (groups.includes(step.group) || step.group === impliedGroupPrefix + type))),
  );
}
