import { type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the health page's address holds. */
export interface HealthSearch {
  /** Only what this source speaks of. */
  source?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export const validateHealthSearch = (search: RawSearch): HealthSearch => ({
  source: textOf(search, 'source'),
});
