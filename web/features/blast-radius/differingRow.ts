import type { DifferingRow } from './DifferenceTable.tsx';
import type { Difference } from './differences.ts';

type Compared = NonNullable<DifferingRow['before']> & Pick<DifferingRow, 'ci' | 'owner'>;

/** A difference between two lists as a row of the table. */
export function differingRow({ kind, before, after }: Difference<Compared>): DifferingRow {
  const named = after ?? before;
  return {
    key: named?.ci?.id ?? '',
    ...{ kind, before, after },
    ci: named?.ci ?? null,
    owner: named?.owner ?? null,
  };
}
