import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { type ChangeKind, changeKinds } from '../../model/change/changeState.ts';

interface Figures {
  readonly total: number;
  /** Implemented, and no review says otherwise. */
  readonly succeeded: number;
  /** Failed, or implemented and no success by the review. */
  readonly failed: number;
  readonly backedOut: number;
  /** Somebody said yes when the work had begun. */
  readonly approvedLate: number;
  /** Nothing was stated of what they cost. */
  readonly withoutCost: number;
  readonly unreviewed: number;
}

/** The changes that were carried out in one month, by the end of their windows. */
export interface ChangeMonth extends Figures {
  /** 2026-11, UTC. */
  readonly month: string;
  readonly byKind: readonly { readonly kind: ChangeKind; readonly count: number }[];
}

type Row = Figures & { readonly month: string; readonly kind: ChangeKind };
const trends = defineStatement<{ from: unknown; to: unknown }, Row>('change/trends');

/**
 * What became of changes month by month, the latest first; months without any are there, too.
 * @param count how many months, from 1 on
 * @param now ms since 1970, in the last of them
 */
export async function changeMonths(runner: Runner, count: number, now: number): Promise<ChangeMonth[]> {
  const today = new Date(now);
  const begin = (ago: number) => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - ago, 1);
  const rows = await trends.run(runner, { from: integer(begin(count - 1)), to: integer(begin(-1)) });
  return Array.from({ length: count }, (_, ago) => {
    const month = new Date(begin(ago)).toISOString().slice(0, 7);
    return monthOf(
      month,
      rows.filter((row) => row.month === month),
    );
  });
}

function monthOf(month: string, rows: readonly Row[]): ChangeMonth {
  const sum = (figure: keyof Figures) => rows.reduce((total, row) => total + row[figure], 0);
  return {
    month,
    total: sum('total'),
    succeeded: sum('succeeded'),
    failed: sum('failed'),
    backedOut: sum('backedOut'),
    approvedLate: sum('approvedLate'),
    withoutCost: sum('withoutCost'),
    unreviewed: sum('unreviewed'),
    byKind: changeKinds.map((kind) => ({ kind, count: rows.find((row) => row.kind === kind)?.total ?? 0 })),
  };
}
