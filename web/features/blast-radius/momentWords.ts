import { count } from '../../lib/quantity.ts';
import { revisionOf } from '../ci/ciSearch.ts';
import { spokenTime } from '../ci/localTime.ts';

/** A moment in a sentence: "revision 9", or the time by the person's clock. */
export function momentWords(moment: string): string {
  const revision = revisionOf(moment);
  return revision === undefined ? spokenTime(moment) : `revision ${count(revision)}`;
}

/** The same as a column's title, with the revision that it came to. */
export const columnTitle = (words: string, revision: number): string =>
  words.startsWith('revision') ? capital(words) : `${capital(words)} (revision ${count(revision)})`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
