import type { FindingKind } from '../finding.ts';
import type { GraphStep, StepCi } from './graphStep.ts';

/** A finding as far as it tells of a step of the graph. */
interface Told {
  readonly kind: FindingKind;
  readonly ci: StepCi;
  /** The attribute, or the relationship's type. */
  readonly attribute: string;
  /** The other end of a relationship. */
  readonly target: StepCi | null;
  readonly recorded: unknown;
  /** What the sources say now. */
  readonly observed: readonly { readonly value: unknown }[];
}

/** The step of the graph that a finding is about; undefined where sources merely disagree. */
export function stepOfFinding({
  kind,
  ci,
  attribute,
  target,
  recorded,
  observed,
}: Told): GraphStep | undefined {
  if (kind === 'CONFLICT') return undefined;
  if (kind === 'NEW') return { kind: 'CREATED', ci };
  if (kind === 'MISSING') return { kind: 'RETIRED', ci };
  const after = observed[0]?.value ?? null;
  if (target === null) return { kind: 'CHANGED', ci, attribute, before: recorded, after };
  return { kind: after === null ? 'UNRELATED' : 'RELATED', ci, type: attribute, to: target };
}
