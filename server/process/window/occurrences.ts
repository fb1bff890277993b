import { beginnings } from './recurrence.ts';
import type { Occurrence, Window } from './window.ts';

const year = 366 * 86_400_000;
const mostKept = 500;

/** Beginnings up to a moment, by window: windows never alter, and a rule is walked from its first time on. */
const kept = new Map<string, { readonly until: number; readonly starts: readonly number[] }>();

/** The times of a window that meet a span, in their order. */
export function occurrencesIn(window: Window, from: number, to: number): Occurrence[] {
  const length = window.end - window.start;
  return startsOf(window, to)
    .map((start) => ({ start, end: start + length }))
    .filter(({ start, end }) => start < to && end > from);
}

function startsOf(window: Window, until: number): readonly number[] {
  const { id, rule, start } = window;
  if (rule === null) return [start];
  const known = kept.get(id);
  if (known && known.until >= until) return known.starts;
  const horizon = until + year;
  const starts = beginnings({ ...window, rule }, start, horizon);
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  kept.set(id, { until: horizon, starts });
  return starts;
}
