import { BadInput, NotFound } from '../../model/errors.ts';
import type { Sight } from '../../model/sight.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { understand } from '../analysis/seeds.ts';
import { Veil } from '../analysis/veil.ts';
import type { AnalysisSummary, ImpactTargetInput } from '../answer/answer.ts';
import { ciNumber, takesPart } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { type DifferenceKind, differ } from './differ.ts';

/** One question at two revisions, and how many CIs it hits otherwise. */
export interface DifferenceSummary {
  /** Null where nothing that is acted on was there. */
  readonly before: AnalysisSummary | null;
  readonly after: AnalysisSummary | null;
  readonly counts: Readonly<Record<DifferenceKind, number>>;
}

/** One question as it is asked at each of two revisions: of each CI its id there, where one was merged into another. */
export interface AskedTwice {
  readonly before: readonly ImpactTargetInput[];
  readonly after: readonly ImpactTargetInput[];
}

/**
 * What of a question can be asked at each of two revisions: a CI that is acted on may have come or gone between them.
 * One that the caller may not see at a revision is as if it were not there.
 * @throws NotFound, BadInput (`targets.N.field`) where it can be asked at neither
 */
export function askable(
  asked: AskedTwice,
  before: Projection,
  after: Projection,
  sight?: Sight,
): [before: ImpactTargetInput[], after: ImpactTargetInput[]] {
  const [then, now] = [askableAt(before, sight), askableAt(after, sight)];
  if (asked.after.length === 0) throw new BadInput('Name at least one CI to act on.', 'targets');
  const neither = (is: 'isShown' | 'takesPart') =>
    asked.after.findIndex((input, at) => !then[is](asked.before[at]!) && !now[is](input));
  const hidden = neither('isShown');
  if (hidden >= 0) {
    const id = JSON.stringify(asked.after[hidden]!.ciId.slice(0, 100));
    throw new NotFound(`There is no CI ${id}.`, `targets.${hidden}.ciId`);
  }
  if (neither('takesPart') >= 0) understand(asked.after, after.cis);
  return [asked.before.filter(then.takesPart), asked.after.filter(now.takesPart)];
}

function askableAt(projection: Projection, sight: Sight | undefined) {
  const { cis } = projection;
  const veil = sight && new Veil(sight, projection);
  const shown = ({ ciId }: ImpactTargetInput) => {
    const ci = ciNumber(cis, ciId);
    return ci === undefined || veil?.hides(ci) ? undefined : ci;
  };
  return {
    isShown: (input: ImpactTargetInput) => shown(input) !== undefined,
    takesPart: (input: ImpactTargetInput) => {
      const ci = shown(input);
      return ci !== undefined && takesPart(cis, ci);
    },
  };
}

export function countDifferences(
  before: Analysis | undefined,
  after: Analysis | undefined,
): DifferenceSummary['counts'] {
  const counts = { NEW: 0, WORSE: 0, BETTER: 0, GONE: 0 };
  for (const { kind } of differ(before, after)) counts[kind]++;
  return counts;
}
