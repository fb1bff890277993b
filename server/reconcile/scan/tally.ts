/** What a batch of a scan did; kept with its journal page, so that the sum survives a crash. */
export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  retired: number;
  duplicates: number;
  relationsCreated: number;
  relationsUpdated: number;
  relationsRemoved: number;
  relationsUnchanged: number;
  /** Claims of this scan that wait for a CI. */
  relationsPending: number;
  /** Claims of this scope that waited, unchanged, and found their CI. */
  relationsCompleted: number;
  /** Pieces of evidence whose claims came with them and are settled. */
  settled: number;
  warnings: Record<string, number>;
}

export const emptyTally = (): Tally => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  retired: 0,
  duplicates: 0,
  relationsCreated: 0,
  relationsUpdated: 0,
  relationsRemoved: 0,
  relationsUnchanged: 0,
  relationsPending: 0,
  relationsCompleted: 0,
  settled: 0,
  warnings: {},
});

/** Different warnings kept in an answer; the text says how often each came. */
const mostWarnings = 100;

export function warn(tally: Tally, message: string, times = 1): void {
  if (tally.warnings[message] === undefined && Object.keys(tally.warnings).length >= mostWarnings) return;
  tally.warnings[message] = (tally.warnings[message] ?? 0) + times;
}

export function addTally(sum: Tally, part: Tally): void {
  for (const [name, value] of Object.entries(part)) {
    // Every field but the warnings is a number.
    if (typeof value === 'number') (sum as unknown as Record<string, number>)[name]! += value;
  }
  for (const [message, times] of Object.entries(part.warnings)) warn(sum, message, times);
}
