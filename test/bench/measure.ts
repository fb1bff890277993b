import { performance } from 'node:perf_hooks';

/** The value that a share of the others lie at or below; 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds that something takes. */
export async function timed<Result>(
  work: () => Promise<Result> | Result,
): Promise<{ ms: number; result: Result }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

export interface Repeat {
  readonly times: number;
  /** Given up after so many milliseconds, with at least one time measured. */
  readonly within: number;
  readonly warm: number;
}

/** Milliseconds of each of many runs, after some that do not count. */
export async function repeated(work: () => Promise<unknown> | unknown, repeat: Repeat): Promise<number[]> {
  const end = performance.now() + repeat.within;
  for (let run = 0; run < repeat.warm && performance.now() < end; run++) await work();
  const times: number[] = [];
  do {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  } while (times.length < repeat.times && performance.now() < end);
  return times;
}

/** Three significant figures, as people read them. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return rounded.toLocaleString('en-GB');
}
