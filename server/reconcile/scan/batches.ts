import type { Database, Work } from '../../graph/database.ts';
import type { Turn } from '../../graph/writerLease.ts';

/** How what is applied gets to the database: in one transaction, or in one for each batch. */
export interface Batches {
  /** Reads what all batches before have written. */
  read<Result>(work: Work<Result>): Promise<Result>;
  /** Writes after all batches before. */
  write<Result>(work: Work<Result>): Promise<Result>;
  /** Reads while the batch before may still be on its way; what it writes must not matter. */
  readAhead<Result>(work: Work<Result>): Promise<Result>;
  /**
   * Writes while the batch before is committed, and resolves when the statements have run: the commit goes on behind.
   * Nothing that either reads may be written by the other.
   */
  writeAhead(work: Work<void>): Promise<void>;
  /** Resolves when nothing is on its way any more. @throws what a commit threw that nobody waited for */
  settled(): Promise<void>;
}

/** All within one transaction. */
export function batchesWithin(transaction: Parameters<Work<void>>[0]): Batches {
  const within = <Result>(work: Work<Result>): Promise<Result> => work(transaction);
  return {
    read: within,
    write: within,
    readAhead: within,
    writeAhead: within,
    settled: async () => undefined,
  };
}

/** Waits for both whatever becomes of them, and fails as the first of them does. */
async function bothEnded(before: Promise<unknown>, committed: Promise<unknown>): Promise<void> {
  for (const ended of await Promise.allSettled([before, committed]))
    if (ended.status === 'rejected') throw ended.reason;
}

/** A transaction for each batch, of which one at most is being committed while the next one is made. */
export function batchesOf(database: Database, turn: Turn): Batches {
  let onTheWay: Promise<unknown> = Promise.resolve();
  const settled = async () => void (await onTheWay);
  return {
    settled,
    async read(work) {
      await settled();
      return database.read(work);
    },
    async write(work) {
      await settled();
      return turn.write(work);
    },
    readAhead: (work) => database.read(work),
    async writeAhead(work) {
      const before = onTheWay;
      const { applied, committed } = turn.writeAhead(work);
      onTheWay = bothEnded(before, committed);
      // Whoever settles is told.
      onTheWay.catch(() => undefined);
      await applied;
      await before;
    },
  };
}
