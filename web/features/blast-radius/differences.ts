import type { ImpactState } from '../../graph/graph.ts';

export type DifferenceKind = 'NEW' | 'WORSE' | 'BETTER' | 'GONE';

interface Hit {
  readonly state: ImpactState;
  readonly capacity: number;
  readonly ci: { readonly id: string; readonly name: string } | null;
}

export interface Difference<Row> {
  readonly kind: DifferenceKind;
  /** Absent where it was not hit. */
  readonly before: Row | undefined;
  /** Absent where it is not hit any more. */
  readonly after: Row | undefined;
}

const kinds: readonly DifferenceKind[] = ['NEW', 'WORSE', 'BETTER', 'GONE'];
const badness: readonly ImpactState[] = ['UNAFFECTED', 'AT_RISK', 'DEGRADED', 'DOWN'];

/**
 * What differs between two answers: newly hit, worse, better, no longer hit, in this order, and within it the worst
 * first, then by name. In one state the capacity decides. Items that the viewer may not see cannot be told apart and
 * are left out.
 * @param whole whether each answer is there to its end: what one lacks that is not may be hit all the same
 */
export function differences<Row extends Hit>(
  before: readonly Row[],
  after: readonly Row[],
  whole: { readonly before: boolean; readonly after: boolean } = { before: true, after: true },
): Difference<Row>[] {
  const rest = new Map(before.flatMap((row) => (row.ci ? [[row.ci.id, row] as const] : [])));
  const found: Difference<Row>[] = [];
  for (const row of after) {
    if (!row.ci) continue;
    const was = rest.get(row.ci.id);
    rest.delete(row.ci.id);
    const change = was === undefined ? Number.POSITIVE_INFINITY : worsened(was, row);
    if (was === undefined) {
      if (whole.before) found.push({ kind: 'NEW', before: undefined, after: row });
    } else if (change !== 0) found.push({ kind: change > 0 ? 'WORSE' : 'BETTER', before: was, after: row });
  }
  if (whole.after)
    for (const row of rest.values()) found.push({ kind: 'GONE', before: row, after: undefined });
  return found.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      badnessOf(b) - badnessOf(a) ||
      nameOf(a).localeCompare(nameOf(b)),
  );
}

/** Above zero: it got worse. */
function worsened(before: Hit, after: Hit): number {
  const states = badness.indexOf(after.state) - badness.indexOf(before.state);
  const lost = before.capacity - after.capacity;
  return states !== 0 ? states : Math.abs(lost) < 1e-6 ? 0 : lost;
}

const badnessOf = ({ before, after }: Difference<Hit>) =>
  badness.indexOf((after ?? before)?.state ?? 'UNAFFECTED');
const nameOf = ({ before, after }: Difference<Hit>) => (after ?? before)?.ci?.name ?? '';
