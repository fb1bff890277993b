import { nativeAttribute } from '../../graph/ciProperties.ts';
import type { Database } from '../../graph/database.ts';
import { rehearseCis } from '../ci/newCis.ts';
import { rehearseRelationships } from '../relationship/writeRelationships.ts';
import type { SubjectLine } from './scanLine.ts';

/**
 * Has Neo4j plan the statements that a scan will take while it is still being received and Neo4j has little to do: a
 * plan costs up to 400 ms, which the first batch would wait for.
 */
export class Rehearsal {
  readonly #database: Database;
  readonly #attributes = new Set<string>();
  #cis = false;
  #relations = false;
  #rehearsedAttributes = -1;
  #rehearsedRelations = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes what a line will take. */
  note(line: SubjectLine): void {
    if (line.record === 'relation') this.#relations = true;
    if (line.record !== 'ci' || line.class === '') return;
    this.#cis = true;
    for (const name in line.attributes)
      if (!this.#attributes.has(name) && nativeAttribute(line.class, name)) this.#attributes.add(name);
  }

  /** Goes through what was noted, in the background. What fails here is planned when it is needed, or fails there. */
  run(): void {
    const cis = this.#cis && this.#attributes.size > this.#rehearsedAttributes;
    const relations = this.#relations && !this.#rehearsedRelations;
    if (!cis && !relations) return;
    if (cis) this.#rehearsedAttributes = this.#attributes.size;
    this.#rehearsedRelations ||= relations;
    this.#database
      .write(async (transaction) => {
        if (cis) await rehearseCis(transaction, this.#attributes);
        if (relations) await rehearseRelationships(transaction);
      })
      .catch(() => undefined);
  }
}
