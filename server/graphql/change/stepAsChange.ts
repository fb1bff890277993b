import type { GraphStep } from '../../model/change/graphStep.ts';
import type { GraphChange } from '../revision/changes.ts';

/** A step of the graph between two revisions as what differs between them. */
export function stepAsChange(
  step: GraphStep,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): GraphChange {
  const base: GraphChange = {
    ...{ kind: step.kind, ciId: step.ci.id, ci: undefined, pin: upTo, earlier: after, attribute: null },
    ...{ before: null, after: null, relationship: null },
  };
  if (step.kind === 'CHANGED')
    return { ...base, attribute: step.attribute, before: step.before, after: step.after };
  if (!('to' in step)) return base;
  const heldAt = step.kind === 'RELATED' ? upTo : after;
  return { ...base, relationship: { type: step.type, from: step.ci.id, to: step.to.id, pin: heldAt } };
}
