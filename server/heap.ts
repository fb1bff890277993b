import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Beyond so many bytes a heap is to grow by half of what is in use between two collections, and no more. */
const large = 320 * 1024 * 1024;
const lookEvery = 1_000;

/**
 * Has large heaps of this process, those of its threads included, collect sooner. V8 lets a heap grow to four times what
 * is in use where collecting is quick, and keeps what it once had: a scan of a million CIs would leave twice the memory
 * that it needs. A small heap may grow as V8 has it, which costs less time.
 * @returns what ends it
 */
export function keepHeapsShort(): () => void {
  let short = false;
  const looking = setInterval(() => {
    const isLarge = getHeapStatistics().total_heap_size > large;
    if (isLarge === short) return;
    short = isLarge;
    setFlagsFromString(`--heap-growing-percent=${short ? 50 : 0}`);
  }, lookEvery).unref();
  return () => clearInterval(looking);
}
