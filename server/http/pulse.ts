import { availableParallelism, loadavg } from 'node:os';
import { setImmediate as afterReading, setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../graph/database.ts';
import { defineStatement } from '../graph/statement.ts';

const ping = defineStatement<object, { one: number }>('access/ping');

const restBetween = 5_000;
const remembered = 12;
/** The least and the most time (ms) after which no answer means that Neo4j has stopped answering. */
const leastPatience = 850;
const mostPatience = 8_000;
/** The same (ms) while Neo4j is cold, and on a machine with far more to do than it can. */
const coldPatience = 5_000;
const coldFor = 60_000;

/**
 * Whether Neo4j answers at all: a statement that hangs and one that takes long look the same without asking. Soon
 * after the start and on a machine that is slow at the moment, it is given longer, also by what the last answers
 * took.
 */
export class Pulse {
  readonly #database: Database;
  readonly #timer: NodeJS.Timeout;
  #asking: Promise<boolean> | undefined;
  readonly #since = performance.now();
  #took: number[] = [];

  constructor(database: Database) {
    this.#database = database;
    this.#timer = setInterval(() => void this.#ask(), restBetween).unref();
  }

  /** Asks Neo4j for nothing, with others who ask at the same time. @param patience ms, at the least */
  async beats(patience = leastPatience): Promise<boolean> {
    const usual = Math.max(0, ...this.#took);
    const least = this.#cold() ? Math.max(patience, coldPatience) : patience;
    const asking = this.#ask();
    const given = new AbortController();
    const wait = Math.max(least, Math.min(mostPatience, usual * 4));
    const late = sleep(wait, undefined, { signal: given.signal, ref: false })
      // An answer that has arrived and waits to be read counts.
      .then(() => afterReading(false))
      .catch(() => false);
    try {
      return await Promise.race([asking, late]);
    } finally {
      given.abort();
    }
  }

  #cold(): boolean {
    const [lastMinute = 0] = loadavg();
    return performance.now() - this.#since < coldFor || lastMinute > 3 * availableParallelism();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #ask(): Promise<boolean> {
    this.#asking ??= this.#pingOnce().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #pingOnce(): Promise<boolean> {
    const started = performance.now();
    try {
      await this.#database.read((transaction) => ping.run(transaction, {}));
      const took = performance.now() - started;
      // What an outage held up says nothing about the usual.
      if (took <= mostPatience) this.#took = [...this.#took.slice(1 - remembered), took];
      return true;
    } catch {
      return false;
    }
  }
}
