import type { Entry } from './calendarQuery.ts';
import { addDays, startOfDay } from './days.ts';

type Window = Pick<Entry, 'start' | 'end'>;

/** Those whose windows meet a day. */
export function entriesOn<Each extends Window>(entries: readonly Each[], day: string): Each[] {
  const [from, to] = [startOfDay(day), startOfDay(day, 1)];
  return entries.filter(({ start, end }) => new Date(start) < to && new Date(end) > from);
}

/** Those of a day that were not on the day before, or all where it is the first that is shown: what lasts is told of once. */
export const comingOn = <Each extends Window>(entries: readonly Each[], day: string, first: string): Each[] =>
  entriesOn(entries, day).filter(
    (entry) => day === first || entriesOn([entry], addDays(day, -1)).length === 0,
  );

/** The part of a day that a window takes, as shares of it from 0 to 1. */
export function shareOf({ start, end }: Window, day: string): { from: number; to: number } {
  const [begins, ends] = [startOfDay(day).getTime(), startOfDay(day, 1).getTime()];
  const share = (at: string) => Math.min(1, Math.max(0, (Date.parse(at) - begins) / (ends - begins)));
  return { from: share(start), to: share(end) };
}

export interface Laned<Each> {
  readonly entry: Each;
  /** Which of the lanes it stands in, from 0 on. */
  readonly lane: number;
  /** How many lanes those that meet it share. */
  readonly lanes: number;
}

/**
 * Puts those that happen at the same time side by side: none in a lane meets another, and all that hang together share
 * one number of lanes.
 * @param entries the soonest first
 */
export function lanesOf<Each extends Window>(entries: readonly Each[]): Laned<Each>[] {
  const laned: Laned<Each>[] = [];
  let together: { entry: Each; lane: number }[] = [];
  let ends: number[] = [];
  const settle = () => {
    laned.push(...together.map((each) => ({ ...each, lanes: ends.length })));
    together = [];
    ends = [];
  };
  for (const entry of entries) {
    const start = Date.parse(entry.start);
    if (ends.every((end) => end <= start)) settle();
    const free = ends.findIndex((end) => end <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Date.parse(entry.end);
    together.push({ entry, lane });
  }
  settle();
  return laned;
}

export interface Clash {
  readonly one: Entry;
  readonly with: Entry['conflicts'][number]['with'];
  readonly because: string;
  readonly fatal: boolean;
}

/** Each two changes that are in each other's way, once, those that are fatal together first. */
export function clashesIn(entries: readonly Entry[]): Clash[] {
  const seen = new Set<string>();
  const clashes = entries.flatMap((one) =>
    one.conflicts.flatMap(({ with: other, because, fatalTogether }) => {
      const pair = [one.id, other.id].sort().join(' ');
      if (seen.has(pair)) return [];
      seen.add(pair);
      return [{ one, with: other, because, fatal: fatalTogether.length > 0 }];
    }),
  );
  return clashes.sort((a, b) => Number(b.fatal) - Number(a.fatal));
}
