import { type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the address of a new CI's form may bring along. */
export interface NewCiSearch {
  class?: string;
  name?: string;
}

/** Reads the address. */
export function validateNewCiSearch(search: RawSearch): NewCiSearch {
  return { class: textOf(search, 'class'), name: textOf(search, 'name') };
}
