import type { Database } from '../../graph/database.ts';
import type { Runner } from '../../graph/statement.ts';
import { rehearseClass } from '../ci/standingCis.ts';
import { rehearseType } from '../relationship/writeRelationships.ts';
import type { SubjectLine } from './scanLine.ts';

/**
 * Has Neo4j plan the statements that a scan will take while it is still being received and Neo4j has little to do. A
 * plan for each class and type costs up to 100 ms, which batches would wait for later, one after the other.
 */
export class Rehearsal {
  readonly #database: Database;
  readonly #known = new Set<string>();
  #next: ((transaction: Runner) => Promise<unknown>)[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes what a line will take. */
  note(line: SubjectLine): void {
    if (line.record === 'ci' && line.class !== '')
      this.#noteOnce(line.class, (transaction) => rehearseClass(transaction, line.class));
    else if (line.record === 'relation')
      this.#noteOnce(line.type, (transaction) => rehearseType(transaction, line.type));
  }

  #noteOnce(name: string, rehearse: (transaction: Runner) => Promise<unknown>): void {
    if (this.#known.has(name)) return;
    this.#known.add(name);
    this.#next.push(rehearse);
  }

  /** Goes through what was noted, in the background. What fails here is planned when it is needed, or fails there. */
  run(): void {
    const all = this.#next;
    this.#next = [];
    if (all.length === 0) return;
    this.#database
      .write(async (transaction) => {
        for (const rehearse of all) await rehearse(transaction);
      })
      .catch(() => undefined);
  }
}
