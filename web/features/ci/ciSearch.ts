import type { AsOf } from '../../lib/generated/graphql.ts';
import { type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the page's address holds. Each is a moment: a revision's number, or a time (ISO 8601). */
export interface CiSearch {
  /** When the item is looked at. Default: the present. */
  asOf?: string;
  /** The two moments that are compared. Default of the second: the present. */
  from?: string;
  to?: string;
}

/** Reads the address; anything that is no moment counts as missing. */
export function validateCiSearch(search: RawSearch): CiSearch {
  return { asOf: momentText(search, 'asOf'), from: momentText(search, 'from'), to: momentText(search, 'to') };
}

/** The same as asOf, of an address that may leave it out. */
export function asOfMoment(moment: string | undefined): AsOf | undefined {
  return moment === undefined ? undefined : asOf(moment);
}

/** The moment as the server is asked for it. */
export function asOf(moment: string): AsOf {
  const revision = revisionOf(moment);
  return revision === undefined ? { at: moment } : { revision };
}

/** The revision's number, where the moment is one. */
export function revisionOf(moment: string): number | undefined {
  return /^\d{1,9}$/.test(moment) ? Number(moment) : undefined;
}

/** The moment under a key: a revision's number, or a time as ISO 8601; anything else counts as missing. */
export function momentText(search: RawSearch, key: string): string | undefined {
  const text = textOf(search, key);
  if (text === undefined || revisionOf(text) !== undefined) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
