import { setImmediate } from 'node:timers/promises';

/** How long (ms) one piece of a long work keeps others waiting, about: a batch has ten thousand records. */
const longest = 5;

/**
 * Divides a long work on the event loop: to be asked after each small step of it.
 * @returns what gives a promise where others are to have their turn before the next step
 */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

/** Visits many things one after the other, and lets others have their turn in between. */
export async function eachBreathing<Item>(items: Iterable<Item>, visit: (item: Item) => void): Promise<void> {
  const breathe = breather();
  for (const item of items) {
    visit(item);
    const pause = breathe();
    if (pause) await pause;
  }
}

/** The same, with what comes of each in their order. */
export async function mapBreathing<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Result,
): Promise<Result[]> {
  const made: Result[] = [];
  await eachBreathing(items, (item) => made.push(make(item)));
  return made;
}
