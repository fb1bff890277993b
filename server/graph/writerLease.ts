import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '../model/errors.ts';
import type { Database, Work } from './database.ts';
import { defineStatement, type Runner } from './statement.ts';

const takeLease = defineStatement<{ writer: string; leaseMs: number }, { published: number }>(
  'revision/take-lease',
);
const holdLease = defineStatement<{ writer: string; leaseMs: number }, { published: number }>(
  'revision/hold-lease',
);
const releaseLease = defineStatement<{ writer: string }, never>('revision/release-lease');

/** How long a writer that does not report back keeps other servers waiting. */
const leaseMs = 30_000;
/** How long a write waits for its turn before the caller is told to come back. */
const patienceMs = 120_000;

/** The one writer of the graph, while it has its turn. */
export interface Turn {
  readonly writer: string;
  /** The last published revision; what the writer makes is the next. */
  readonly published: number;
  /** A batch: its transaction is refused when another server has taken the turn over meanwhile. */
  write<Result>(work: Work<Result>): Promise<Result>;
  /**
   * The same without waiting for its commit, see `Database.writeAhead`. The turn is checked last, and the check waits
   * for the commit of the batch before: so they are committed in their order.
   */
  writeAhead<Result>(work: Work<Result>): ReturnType<typeof Database.prototype.writeAhead<Result>>;
}

/**
 * Gives writers of the graph their turns, one at a time over all servers: in this process by a queue, between
 * processes by a lease on `:Head` that every batch renews and checks.
 */
export class WriterQueue {
  readonly #database: Database;
  readonly #writer: string;
  #last: Promise<unknown> = Promise.resolve();

  /** @param writer this server's own name, the same after a restart: so a crash leaves no lease to wait for */
  constructor(database: Database, writer: string) {
    this.#database = database;
    this.#writer = writer;
  }

  /** @throws Unavailable when no turn came in two minutes, or when it was lost */
  take<Result>(work: (turn: Turn) => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(() => this.#hold(work));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #hold<Result>(work: (turn: Turn) => Promise<Result>): Promise<Result> {
    const published = await this.#acquire();
    const hold = async (transaction: Runner) => {
      const held = await holdLease.run(transaction, { writer: this.#writer, leaseMs });
      if (held.length === 0) throw new Unavailable('Another server has taken over writing. Try again.');
    };
    try {
      return await work({
        writer: this.#writer,
        published,
        write: (batch) =>
          this.#database.write(async (transaction) => {
            await hold(transaction);
            return batch(transaction);
          }),
        writeAhead: (batch) => this.#database.writeAhead(batch, hold),
      });
    } finally {
      await this.#database
        .write((transaction) => releaseLease.run(transaction, { writer: this.#writer }))
        // The lease ends by itself when it cannot be given back.
        .catch(() => undefined);
    }
  }

  async #acquire(): Promise<number> {
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      const taken = await this.#database.write((transaction) =>
        takeLease.run(transaction, { writer: this.#writer, leaseMs }),
      );
      const row = taken[0];
      if (row) return row.published;
      await sleep(200);
    }
    throw new Unavailable('Another server is writing a large scan. Try again shortly.');
  }
}
