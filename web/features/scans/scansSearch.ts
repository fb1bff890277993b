import { type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the scans screen's address holds. */
export interface ScansSearch {
  /** Only scans of this source. */
  source?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export function validateScansSearch(search: RawSearch): ScansSearch {
  return { source: textOf(search, 'source') };
}
