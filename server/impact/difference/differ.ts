import type { Analysis } from '../analysis/analysis.ts';
import { DEGRADED } from '../states.ts';

export const differenceKinds = ['NEW', 'WORSE', 'BETTER', 'GONE'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One CI that an analysis hits otherwise than another, with its two states. */
export interface Difference {
  readonly ci: number;
  readonly kind: DifferenceKind;
  readonly was: number;
  readonly is: number;
}

/**
 * What two answers to one question at two revisions hit otherwise. CIs keep their numbers between the revisions. Of one
 * state, less capacity or a lost redundancy is worse.
 * @param before, after undefined where nothing that is acted on was there; both with their columns
 */
export function differ(before: Analysis | undefined, after: Analysis | undefined): Difference[] {
  const was = before?.reached.cis ?? new Uint32Array(0);
  const is = after?.reached.cis ?? new Uint32Array(0);
  const numbers = Math.max(before?.projection.cis.count ?? 0, after?.projection.cis.count ?? 0);
  /** One more than the CI's place in what was hit before. */
  const place = new Uint32Array(numbers);
  was.forEach((ci, position) => {
    place[ci] = position + 1;
  });
  const all: Difference[] = [];
  is.forEach((ci, position) => {
    const now = after!.columns!.state[position]!;
    const former = place[ci]! - 1;
    place[ci] = 0;
    if (former < 0) {
      all.push({ ci, kind: 'NEW', was: 0, is: now });
      return;
    }
    const then = before!.columns!.state[former]!;
    const step = now - then || detailOf(after!, position) - detailOf(before!, former);
    if (step !== 0) all.push({ ci, kind: step > 0 ? 'WORSE' : 'BETTER', was: then, is: now });
  });
  was.forEach((ci, position) => {
    if (place[ci] !== 0) all.push({ ci, kind: 'GONE', was: before!.columns!.state[position]!, is: 0 });
  });
  return all;
}

/** Tells CIs of one state apart, larger for worse: the capacity that is missing in millionths, then lost redundancy. */
function detailOf({ columns, reached }: Analysis, position: number): number {
  const { state, capacity, redundancyLost } = columns!;
  const left = state[position] === DEGRADED ? capacity[position - reached.down]! : 0;
  return -2 * Math.round(left * 1_000_000) + redundancyLost[position]!;
}
