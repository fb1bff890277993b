import type { TablesReading } from '../../../server/model/table/readTables.ts';
import type { Table } from '../../../server/model/table/table.ts';

/** Cells of one column that say the same and are wrong for the same reason. */
export interface Problem {
  readonly key: string;
  readonly table: number;
  /** Null: the rows as such. */
  readonly column: number | null;
  readonly value: string;
  readonly reason: string;
  readonly level: 'fault' | 'warning';
  /** Places of the rows in their table. */
  readonly rows: readonly number[];
}

/** What is wrong, alike with alike: faults first, then what concerns the most rows. */
export function problemsOf(tables: readonly Table[], { remarks }: TablesReading): Problem[] {
  const problems = new Map<string, Problem & { rows: number[] }>();
  for (const { table, row, remarks: said } of remarks)
    for (const { column, reason, level } of said) {
      const value = column === null ? '' : (tables[table]?.rows[row]?.cells[column] ?? '');
      const key = JSON.stringify([table, column, value, reason]);
      const problem = problems.get(key);
      if (problem) problem.rows.push(row);
      else problems.set(key, { key, table, column, value, reason, level, rows: [row] });
    }
  const rank = ({ level }: Problem) => (level === 'fault' ? 0 : 1);
  return [...problems.values()].sort(
    (one, other) => rank(one) - rank(other) || other.rows.length - one.rows.length,
  );
}
