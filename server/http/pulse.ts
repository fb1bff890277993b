import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../graph/database.ts';
import { defineStatement } from '../graph/statement.ts';

const ping = defineStatement<object, { one: number }>('access/ping');

/** Whether Neo4j answers at all: a statement that hangs and one that takes long look the same without asking. */
export class Pulse {
  readonly #database: Database;
  #asking: Promise<boolean> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Asks Neo4j for nothing, with others who ask at the same time. @param patience ms */
  async beats(patience: number): Promise<boolean> {
    this.#asking ??= this.#database
      .read((transaction) => ping.run(transaction, {}))
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        this.#asking = undefined;
      });
    const given = new AbortController();
    const late = sleep(patience, false, { signal: given.signal, ref: false }).catch(() => false);
    try {
      return await Promise.race([this.#asking, late]);
    } finally {
      given.abort();
    }
  }
}
