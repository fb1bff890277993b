import { type DatedStep, explanationsOf } from '../../graph/read/explanations.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { StepCi } from '../../model/change/graphStep.ts';
import { stepOfFinding } from '../../model/change/stepOfFinding.ts';
import type { Application } from '../scan/application.ts';
import type { Finding, StandingFinding } from './finding.ts';

/** The time in which what a finding tells may have come about, and the approved change that explains it. */
interface Explanation {
  readonly after: unknown;
  readonly firstAt: unknown;
  readonly explainedBy: string | null;
}

const heardBefore = defineStatement<{ scopeId: string; whole: boolean }, { at: number | null }>(
  'inbox/heard-before',
);

/**
 * Which of a batch's findings are drift that an approved change explains, by finding. What has waited already is judged
 * by the time in which it began: a later change does not cover up an earlier one.
 */
export async function explainedAmong(
  { scopeId, at, terms }: Application,
  transaction: Runner,
  found: ReadonlyMap<string, Finding>,
  { standing, ciOf }: { standing: readonly StandingFinding[]; ciOf: ReadonlyMap<string, StepCi> },
): Promise<ReadonlyMap<string, Explanation>> {
  const began = new Map(standing.filter(({ open }) => open).map((each) => [each.id, each]));
  const drift = [...found].flatMap(([id, finding]) => {
    const ci = ciOf.get(finding.ciId);
    const target = finding.target === null ? null : ciOf.get(finding.target);
    const step = ci && target !== undefined && stepOfFinding({ ...finding, ci, target });
    return step ? [{ id, step }] : [];
  });
  if (drift.length === 0) return new Map();
  const [heard] = await heardBefore.run(transaction, { scopeId, whole: terms.mode === 'full' });
  const dated = drift.map(({ id, step }): DatedStep => {
    const { after, firstAt } = began.get(id) ?? {};
    return { step, after: after ?? Math.min(heard?.at ?? at, at), at: firstAt ?? at };
  });
  const explanations = await explanationsOf(transaction, dated);
  return new Map(
    drift.map(({ id }, position) => {
      const { after, at: firstAt } = dated[position]!;
      const explainedBy = explanations[position] ?? null;
      return [id, { after: integer(after), firstAt: integer(firstAt), explainedBy }];
    }),
  );
}
