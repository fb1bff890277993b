import { BadInput } from '../../model/errors.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { understand } from '../analysis/seeds.ts';
import type { AnalysisSummary, ImpactTargetInput } from '../answer/answer.ts';
import { type Cis, ciNumber, takesPart } from '../projection/cis.ts';
import { type DifferenceKind, differ } from './differ.ts';

/** One question at two revisions, and how many CIs it hits otherwise. */
export interface DifferenceSummary {
  /** Null where nothing that is acted on was there. */
  readonly before: AnalysisSummary | null;
  readonly after: AnalysisSummary | null;
  readonly counts: Readonly<Record<DifferenceKind, number>>;
}

/**
 * What of a question can be asked at each of two revisions: a CI that is acted on may have come or gone between them.
 * @throws NotFound, BadInput (`targets.N.field`) where it can be asked at neither
 */
export function askable(
  inputs: readonly ImpactTargetInput[],
  before: Cis,
  after: Cis,
): [before: ImpactTargetInput[], after: ImpactTargetInput[]] {
  const isThere = (cis: Cis) => (input: ImpactTargetInput) => {
    const ci = ciNumber(cis, input.ciId);
    return ci !== undefined && takesPart(cis, ci);
  };
  const [then, now] = [isThere(before), isThere(after)];
  if (inputs.length === 0) throw new BadInput('Name at least one CI to act on.', 'targets');
  if (inputs.some((input) => !then(input) && !now(input))) understand(inputs, after);
  return [inputs.filter(then), inputs.filter(now)];
}

export function countDifferences(
  before: Analysis | undefined,
  after: Analysis | undefined,
): DifferenceSummary['counts'] {
  const counts = { NEW: 0, WORSE: 0, BETTER: 0, GONE: 0 };
  for (const { kind } of differ(before, after)) counts[kind]++;
  return counts;
}
