/** What a row of a table is about: a CI each, or a relationship each. */
export const tableKinds = ['cis', 'relations'] as const;
export type TableKind = (typeof tableKinds)[number];

export interface TableRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What each column of a table says. */
export interface TableMapping {
  readonly kind: TableKind;
  /** The class, or the relationship type, of every row that names none of its own; null: none. */
  readonly all: string | null;
  /** By position: the id of a field (fields.ts). */
  readonly columns: readonly string[];
}

/** A table as it was read from a file, with what its columns say. */
export interface Table {
  /** The file's name. */
  readonly name: string;
  /** No two alike. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly mapping: TableMapping;
}

/** The cells of one row that a field is mapped to, each with its column; empty cells are left out. */
export function cellsOf(
  mapping: TableMapping,
  row: TableRow,
  field: string,
): { column: number; text: string }[] {
  return mapping.columns.flatMap((each, column) => {
    const text = each === field ? (row.cells[column] ?? '').trim() : '';
    return text === '' ? [] : [{ column, text }];
  });
}

/** The first cell of a field that says anything, on one line. */
export function cellOf(
  mapping: TableMapping,
  row: TableRow,
  field: string,
): { column: number; text: string } | undefined {
  const column = mapping.columns.indexOf(field);
  const text = column < 0 ? '' : (row.cells[column] ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text === '' ? undefined : { column, text };
}
