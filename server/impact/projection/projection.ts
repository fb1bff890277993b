import type { CiNode, JournalEntry, RelationshipEdge } from '../../model/journal.ts';
import { type Cis, CisDraft, emptyCis } from './cis.ts';
import type { Names } from './names.ts';
import { emptyNames } from './names.ts';
import { type Relationships, relationshipColumns } from './relationships.ts';
import { RelationshipsDraft } from './relationshipsDraft.ts';
import { type Wiring, wire } from './wiring.ts';

/** The topology at one revision. It never changes: a newer revision is another projection. */
export interface Projection {
  readonly revision: number;
  readonly cis: Cis;
  readonly relationships: Relationships;
  readonly wiring: Wiring;
  readonly names: Names;
}

export function emptyProjection(): Projection {
  const names = emptyNames();
  const cis = emptyCis();
  const relationships = relationshipColumns(new Uint32Array(1), 0);
  return { revision: 0, cis, relationships, wiring: wire(cis, relationships, names), names };
}

/** Writes the next projection from journal entries or rows of the graph as they come, in any order. */
export class ProjectionDraft {
  readonly #former: Projection;
  readonly #cis: CisDraft;
  readonly #relationships: RelationshipsDraft;

  constructor(former: Projection) {
    this.#former = former;
    this.#cis = new CisDraft(former.cis, former.names);
    this.#relationships = new RelationshipsDraft(former.relationships, former.names);
  }

  putCi(node: CiNode): void {
    this.#cis.put(node);
  }

  /** Its ends may come later. */
  putRelationship(edge: RelationshipEdge): void {
    this.#relationships.put(edge, this.#cis.number(edge.from), this.#cis.number(edge.to));
  }

  take(entry: JournalEntry): void {
    if ('ci' in entry) this.putCi(entry.ci);
    else if (entry.kind === 'RELATED') this.putRelationship(entry.edge);
    else {
      const { edge } = entry;
      this.#relationships.remove(edge, this.#cis.number(edge.from), this.#cis.number(edge.to));
    }
  }

  /** @param revision the number of the last revision that was taken in */
  finish(revision: number): Projection {
    const { names, relationships: former } = this.#former;
    const cis = this.#cis.finish();
    const relationships = this.#relationships.finish(cis.count);
    const rewired = this.#cis.rewired || relationships !== former;
    const wiring = rewired ? wire(cis, relationships, names) : this.#former.wiring;
    return { revision, cis, relationships, wiring, names };
  }
}
