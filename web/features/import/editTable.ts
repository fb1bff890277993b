import type { Table } from '../../../server/model/table/table.ts';
import type { StagedFile } from './stagedFile.ts';

/** A table in which some rows say something else in one column. */
export function withCells(table: Table, rows: readonly number[], column: number, text: string): Table {
  const changed = table.rows.slice();
  for (const row of rows) {
    const before = changed[row];
    if (!before) continue;
    const cells = Array.from({ length: table.headings.length }, (_, at) => before.cells[at] ?? '');
    cells[column] = text;
    changed[row] = { ...before, cells };
  }
  return { ...table, rows: changed };
}

/** A table without some of its rows. */
export function withoutRows(table: Table, rows: readonly number[]): Table {
  const gone = new Set(rows);
  return { ...table, rows: table.rows.filter((_, at) => !gone.has(at)) };
}

const inTable = (
  files: readonly StagedFile[],
  table: number,
  change: (table: Table) => Table,
): readonly StagedFile[] =>
  files.map((file, at) => (at === table ? { ...file, table: change(file.table) } : file));

/** The same for one of several files. */
export const editedFiles = {
  write: (
    files: readonly StagedFile[],
    table: number,
    rows: readonly number[],
    column: number,
    text: string,
  ) => inTable(files, table, (each) => withCells(each, rows, column, text)),
  leaveOut: (files: readonly StagedFile[], table: number, rows: readonly number[]) =>
    inTable(files, table, (each) => withoutRows(each, rows)),
};
