import { canonicalIdentifier } from '../identifier.ts';
import { isCiId } from '../people.ts';
import { oneLine } from './plainWords.ts';
import type { TableRow } from './table.ts';

/** Whether the first line of a table names its columns: it has words, and nothing that is plainly a value. */
export function hasHeadings(lines: readonly (readonly string[])[]): boolean {
  const first = lines.find(isFull) ?? [];
  return first.some((cell) => /\p{L}/u.test(cell)) && !first.some((cell) => isValue(cell.trim()));
}

const isValue = (text: string): boolean =>
  isCiId(text) ||
  /^[\d.,:/-]*\d[\d.,:/-]*$/.test(text) ||
  ['uuid', 'mac', 'fqdn'].some((kind) => canonicalIdentifier(kind, text) !== undefined);

const isFull = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** The headings of a table and its rows; lines without a word are left out, and columns without a heading are numbered. */
export function withHeadings(
  lines: readonly (readonly string[])[],
  headed: boolean,
): { headings: string[]; rows: TableRow[] } {
  const full = lines.map((cells, at) => ({ number: at + 1, cells })).filter(({ cells }) => isFull(cells));
  const head = headed ? full[0] : undefined;
  const width = Math.max(0, ...full.slice(0, 1_000).map(({ cells }) => cells.length));
  const headings = distinct(Array.from({ length: width }, (_, at) => head?.cells[at] ?? ''));
  return { headings, rows: headed ? full.slice(1) : full };
}

/** Two columns of one heading are told apart; one without gets its number. */
function distinct(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, at) => {
    const text = oneLine(heading) || `Column ${at + 1}`;
    const times = (seen.get(text.toLowerCase()) ?? 0) + 1;
    seen.set(text.toLowerCase(), times);
    return times === 1 ? text : `${text} ${times}`;
  });
}
