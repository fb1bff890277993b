import { choiceOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the screen's address holds. */
export interface SinglePointsSearch {
  /** Which list is shown; absent: the single points of failure. */
  list?: 'shared-fate';
  /** Only what takes this service down. */
  service?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export function validateSinglePointsSearch(search: RawSearch): SinglePointsSearch {
  return {
    list: choiceOf(search, 'list', ['shared-fate'] as const),
    service: textOf(search, 'service'),
  };
}
