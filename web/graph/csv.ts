type Cell = string | number | null | undefined;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read names in any language. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv(titles: readonly string[], rows: readonly (readonly Cell[])[]): Blob {
  const lines = [titles, ...rows].map((row) => row.map(cell).join(','));
  return new Blob(['\ufeff', lines.join('\r\n'), '\r\n'], { type: 'text/csv' });
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
