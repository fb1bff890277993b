/** A heading or a cell reduced to what tells words apart: "CPU-Count (cores)" and "cpu_count" are both "cpucount". */
export function plainWords(text: string): string {
  return text
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What stands in brackets behind a heading's words, most often a unit; empty where nothing does. */
export function bracketed(text: string): string {
  return (/\(([^)]*)\)/.exec(text)?.[1] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A cell on one line, without spaces around it: what names things has no line ends or other control characters. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The parts of a cell that holds several values. */
export function severalIn(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map(oneLine)
    .filter(Boolean);
}
