import { choiceOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';

export const peopleParts = ['people', 'teams', 'deputies', 'sessions'] as const;

/** What the people screen's address holds. */
export interface PeopleSearch {
  /** What is shown; people where it is missing. */
  part?: (typeof peopleParts)[number];
  /** Part of a name or handle. */
  text?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export function validatePeopleSearch(search: RawSearch): PeopleSearch {
  return { part: choiceOf(search, 'part', peopleParts), text: textOf(search, 'text') };
}
