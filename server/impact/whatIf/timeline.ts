import type { Period } from './plan.ts';
import type { Interval } from './sweep.ts';

/** A stretch of a period with what it costs to do something in it, in points. */
export interface Stretch extends Interval {
  readonly harm: number;
}

/** The whole period as stretches without gaps: those in which something is planned, and what lies between them. */
export function withGaps(period: Period, intervals: readonly Interval[]): Interval[] {
  const all: Interval[] = [];
  let end = period.start;
  for (const interval of intervals) {
    if (interval.start > end) all.push({ start: end, end: interval.start, plans: [] });
    all.push(interval);
    end = interval.end;
  }
  if (end < period.end) all.push({ start: end, end: period.end, plans: [] });
  return all;
}

/** A window with the points that it costs, averaged over its length. */
export interface RatedWindow extends Period {
  readonly harm: number;
}

/**
 * Every window of that length that begins at a step of the period, in order.
 * @param length, step ms
 */
export function rate(
  period: Period,
  stretches: readonly Stretch[],
  length: number,
  step: number,
): RatedWindow[] {
  const windows: RatedWindow[] = [];
  let first = 0;
  for (let start = period.start; start + length <= period.end; start += step) {
    const end = start + length;
    while (stretches[first]!.end <= start) first++;
    let points = 0;
    for (let at = first; at < stretches.length && stretches[at]!.start < end; at++) {
      const stretch = stretches[at]!;
      points += stretch.harm * (Math.min(end, stretch.end) - Math.max(start, stretch.start));
    }
    windows.push({ start, end, harm: points / length });
  }
  return windows;
}

/** The least harmful windows, then the earliest; none that has a moment in common with a better one. */
export function leastHarmful(windows: readonly RatedWindow[], count: number): RatedWindow[] {
  const chosen: RatedWindow[] = [];
  for (const window of windows.toSorted((one, other) => one.harm - other.harm || one.start - other.start)) {
    if (chosen.length === count) break;
    if (chosen.every(({ start, end }) => window.end <= start || end <= window.start)) chosen.push(window);
  }
  return chosen;
}
