import { readFileSync, writeFileSync } from 'node:fs';

/** One line of the table: what was measured, beside what, and what it should be. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly yardstick: string;
  readonly goal: string;
  /** undefined where there is no goal to hold it to. */
  readonly met?: boolean;
}

const heads = ['What', 'Measured', 'Yardstick in the same run', 'Goal', ''];

function cells(row: Row): string[] {
  return [
    row.what,
    row.measured,
    row.yardstick,
    row.goal,
    row.met === undefined ? '' : row.met ? 'met' : 'missed',
  ];
}

/** The rows as a table of text for a terminal. */
export function asText(rows: readonly Row[]): string {
  const table = [heads, ...rows.map(cells)];
  const widths = heads.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const lines = table.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return lines.join('\n');
}

/** The rows as a table in Markdown. */
export function asMarkdown(rows: readonly Row[], intro: string): string {
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;
  return [intro, '', line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(cells(row)))].join(
    '\n',
  );
}

const begin = '<!-- bench -->';
const end = '<!-- /bench -->';

/** Puts the table between the marks of a file. @throws Error when the file has no marks */
export function writeMarkdown(file: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no lines ${begin} and ${end} to write between.`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`);
}
