import { listOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the address of a new change holds: what it begins with. */
export interface NewChangeSearch {
  /** Acted-on CIs, as the blast radius writes them (targets.ts there). */
  ids?: string[];
  /** Its day, `2026-12-05`. */
  day?: string;
  /** The id of the template of a standard change. */
  template?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export function validateNewChangeSearch(search: RawSearch): NewChangeSearch {
  const day = textOf(search, 'day');
  return {
    ids: listOf(search, 'ids'),
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    template: textOf(search, 'template'),
  };
}
