import { setImmediate } from 'node:timers/promises';

/** Rows that are packed for the database in one go: some 15 ms, in which nobody else is served. */
const rowsAtOnce = 2_000;

/**
 * Runs a statement for each list in runs of bounded length, and packs the next one while the database works on one: a
 * transaction carries its statements out in their order, whether or not anybody waits in between.
 * @param run runs the statement of the list for some of its rows
 */
export async function eachInRuns<Key, Row>(
  lists: ReadonlyMap<Key, readonly Row[]>,
  run: (key: Key, rows: Row[]) => Promise<unknown>,
): Promise<void> {
  const running: Promise<unknown>[] = [];
  for (const [key, rows] of lists) {
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const one = run(key, rows.slice(at, at + rowsAtOnce));
      // Told below; until then it must not count as unhandled.
      one.catch(() => undefined);
      running.push(one);
      await setImmediate();
    }
  }
  await Promise.all(running);
}
