import { changeLine } from '../ci/changeLine.ts';
import type { Through } from './comparison.ts';

/** One change of the graph in words, with whose it is: "web-1: New: is hosted on esx-1". */
export function throughLine({ change }: Pick<Through, 'change'>): string {
  const { ci } = change;
  const { words, other, more } = changeLine(change, ci.id, ci.class);
  return `${ci.name}: ${words}${other ? ` ${other.name}` : ''}${more ?? ''}`;
}

/** What of the changes behind a difference is not listed: "2 more changes, 1 of something that you may not see". */
export function unlisted({ cut, hidden }: { cut: number; hidden: number }): string {
  const parts = [cut > 0 ? `${cut} more` : '', hidden > 0 ? `${hidden} of what you may not see` : ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '' : `and ${parts.join(', ')}`;
}
