type Cell = string | number | null | undefined;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read names in any language. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv(titles: readonly string[], rows: readonly (readonly Cell[])[]): Blob {
  return new Blob([csvStart(titles), csvLines(rows)], { type: 'text/csv' });
}

/** How such a file begins: the mark and the titles. */
export function csvStart(titles: readonly string[]): string {
  return `\ufeff${csvLines([titles])}`;
}

/** Rows as lines, each with its end: for a file that is made piece by piece. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
