import { type ChangeState, changeStates } from '../../../server/model/change/changeState.ts';
import { choicesOf, numberOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';
import { startOfDay } from './days.ts';

/** What the address of the list of changes holds. */
export interface ChangesSearch {
  state?: ChangeState[];
  /** First and last day of the period that windows must meet, `2026-12-05`. */
  from?: string;
  to?: string;
  /** Emergencies of which an approval is missing afterwards: that is due, or overdue. */
  late?: 'DUE' | 'OVERDUE';
  /** Where the page begins; absent: the first one. */
  after?: string;
  /** The page's number, for words. */
  page?: number;
}

/** Reads the address; anything it does not know counts as missing. */
export function validateChangesSearch(search: RawSearch): ChangesSearch {
  const after = textOf(search, 'after');
  return {
    state: choicesOf(search, 'state', changeStates),
    from: dayOf(search, 'from'),
    to: dayOf(search, 'to'),
    late: lateOf(search),
    after,
    page: after === undefined ? undefined : numberOf(search, 'page', 2, 1_000_000),
  };
}

function lateOf(search: RawSearch): ChangesSearch['late'] {
  const late = textOf(search, 'late');
  return late === 'DUE' || late === 'OVERDUE' ? late : undefined;
}

function dayOf(search: RawSearch, key: string): string | undefined {
  const day = textOf(search, key);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

const earliest = '1970-01-01';
const latest = '9998-12-31';

/** The period that the address asks for, both its days in it; undefined: any. */
export function periodOf({ from, to }: ChangesSearch): { from: string; to: string } | undefined {
  if (from === undefined && to === undefined) return undefined;
  const begins = startOfDay(from ?? earliest);
  const ends = startOfDay(to ?? latest, 1);
  return { from: begins.toISOString(), to: ends.toISOString() };
}

/** Whether anything is left out. */
export const isNarrowed = ({ state, from, to, late }: ChangesSearch): boolean =>
  state !== undefined || from !== undefined || to !== undefined || late !== undefined;
