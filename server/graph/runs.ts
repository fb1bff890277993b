import { setImmediate } from 'node:timers/promises';

/** Rows that are packed for the database in one go: some 8 ms, in which nobody else is served. */
const rowsAtOnce = 1_000;

/**
 * Runs a statement for a list in runs of bounded length, and packs the next one while the database works on one: a
 * transaction carries its statements out in their order, whether or not anybody waits in between.
 * @param run runs the statement for some of the list
 */
export async function inRuns<Item>(
  list: readonly Item[],
  run: (some: Item[]) => Promise<unknown>,
): Promise<void> {
  const running: Promise<unknown>[] = [];
  for (let at = 0; at < list.length; at += rowsAtOnce) {
    const one = run(list.slice(at, at + rowsAtOnce));
    // Told below; until then it must not count as unhandled.
    one.catch(() => undefined);
    running.push(one);
    await setImmediate();
  }
  await Promise.all(running);
}
