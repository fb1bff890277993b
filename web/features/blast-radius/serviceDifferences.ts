import { count } from '../../lib/quantity.ts';
import type { DifferingRow } from './DifferenceTable.tsx';
import { type Difference, differences } from './differences.ts';

type Row = NonNullable<DifferingRow['before']> & Pick<DifferingRow, 'ci' | 'owner'>;

/** The services of one answer, as far as they were read. */
interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Row }[];
}

const isWhole = ({ totalCount, edges }: Listed) => edges.length === totalCount;

/** What differs between the services of two answers, and where these were not read to their end, a sentence that says so. */
export function serviceDifferences(before: Listed, after: Listed): { found: Difference<Row>[]; cut: string } {
  const whole = { before: isWhole(before), after: isWhole(after) };
  const read = Math.min(before.edges.length, after.edges.length);
  const found = differences(
    before.edges.map(({ node }) => node),
    after.edges.map(({ node }) => node),
    whole,
  );
  const cut =
    whole.before && whole.after
      ? ''
      : `Compared one by one are the worst ${count(read)}; the counts are of all.`;
  return { found, cut };
}
