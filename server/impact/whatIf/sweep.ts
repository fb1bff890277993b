import type { Period } from './plan.ts';

/** A stretch of time in which nothing begins or ends, with what goes on in it by position, in order. */
export interface Interval extends Period {
  readonly plans: readonly number[];
}

/** The stretches in which something goes on, the earliest first. */
export function sweep(windows: readonly (Period | undefined)[]): Interval[] {
  const moments = new Set<number>();
  const begins = new Map<number, number[]>();
  const ends = new Map<number, number[]>();
  const note = (notes: Map<number, number[]>, moment: number, plan: number) => {
    moments.add(moment);
    const noted = notes.get(moment);
    if (noted) noted.push(plan);
    else notes.set(moment, [plan]);
  };
  windows.forEach((window, plan) => {
    if (!window) return;
    note(begins, window.start, plan);
    note(ends, window.end, plan);
  });
  const order = [...moments].sort((one, other) => one - other);
  const active = new Set<number>();
  const intervals: Interval[] = [];
  for (const [at, start] of order.entries()) {
    for (const plan of ends.get(start) ?? []) active.delete(plan);
    for (const plan of begins.get(start) ?? []) active.add(plan);
    const end = order[at + 1];
    if (end === undefined || active.size === 0) continue;
    intervals.push({ start, end, plans: [...active].sort((one, other) => one - other) });
  }
  return intervals;
}
