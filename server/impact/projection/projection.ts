import type { CiNode, JournalEntry, RelationshipEdge } from '../../model/journal.ts';
import { ciBefore } from './ciBefore.ts';
import { type Cis, CisDraft, emptyCis } from './cis.ts';
import type { Names } from './names.ts';
import { emptyNames } from './names.ts';
import { type Relationships, relationshipColumns } from './relationships.ts';
import { RelationshipsDraft } from './relationshipsDraft.ts';
import { rewire } from './rewire.ts';
import { type Wiring, wire } from './wiring.ts';

/** The topology at one revision. It never changes: a newer revision is another projection. */
export interface Projection {
  readonly revision: number;
  readonly cis: Cis;
  readonly relationships: Relationships;
  readonly wiring: Wiring;
  readonly names: Names;
  /** How it came from the projection before it; undefined where it came from none, or by a large step. */
  readonly step?: Step | undefined;
}

/** What is between two projections, for whatever is kept current beside them. */
interface Step {
  /** The former one's revision. */
  readonly from: number;
  /** The CIs that were spoken of, those among them from which a relationship came, changed or went. */
  readonly cis: Uint32Array;
}

/** Of longer steps it is not noted what they touched: a first load speaks of millions. */
const longestStep = 100_000;

/** @param beside a projection with which the empty one shall share ids and names, so that it costs little memory */
export function emptyProjection(beside?: Projection): Projection {
  const names = beside?.names ?? emptyNames();
  const cis = emptyCis(names);
  const relationships = relationshipColumns(names.memory, 0, 0);
  return { revision: 0, cis, relationships, wiring: wire(cis, relationships, names), names };
}

/** Writes the next projection from journal entries or rows of the graph as they come, in any order. */
export class ProjectionDraft {
  readonly #former: Projection;
  readonly #cis: CisDraft;
  readonly #relationships: RelationshipsDraft;
  readonly #touched = new Set<number>();

  constructor(former: Projection) {
    this.#former = former;
    this.#cis = new CisDraft(former.cis, former.names);
    this.#relationships = new RelationshipsDraft(former.relationships, former.names);
  }

  putCi(node: CiNode): void {
    this.#cis.put(node);
    this.#touch(node.id);
  }

  /** Its ends may come later. */
  putRelationship(edge: RelationshipEdge): void {
    this.#relationships.put(edge, this.#cis.number(edge.from), this.#cis.number(edge.to));
    this.#touch(edge.from);
  }

  take(entry: JournalEntry): void {
    if ('ci' in entry) this.putCi(entry.ci);
    else if (entry.kind === 'RELATED') this.putRelationship(entry.edge);
    else {
      const { edge } = entry;
      this.#relationships.remove(edge, this.#cis.number(edge.from), this.#cis.number(edge.to));
      this.#touch(edge.from);
    }
  }

  /** Takes an entry back: entries are taken back in the reverse of the order in which they were written. */
  takeBack(entry: JournalEntry): void {
    if ('ci' in entry) {
      const before = ciBefore(entry);
      if (before) this.putCi(before);
      else {
        this.#cis.remove(entry.ci.id);
        this.#touch(entry.ci.id);
      }
    } else if (entry.kind === 'UNRELATED') this.putRelationship(entry.edge);
    else if (entry.before) this.putRelationship(entry.before);
    else this.take({ kind: 'UNRELATED', edge: entry.edge });
  }

  /** @param revision the number of the last revision that it holds */
  finish(revision: number): Projection {
    const { names, relationships: former } = this.#former;
    const cis = this.#cis.finish();
    const relationships = this.#relationships.finish(cis.count);
    const rewired = this.#cis.rewired || relationships !== former;
    const wiring = rewired ? this.#wired(cis, relationships) : this.#former.wiring;
    const step =
      this.#touched.size > longestStep
        ? undefined
        : { from: this.#former.revision, cis: Uint32Array.from(this.#touched) };
    return { revision, cis, relationships, wiring, names, step };
  }

  #wired(cis: Cis, relationships: Relationships): Wiring {
    const { names } = this.#former;
    const few = this.#touched.size <= longestStep;
    return (
      (few ? rewire(this.#former, cis, relationships, names, this.#touched) : undefined) ??
      wire(cis, relationships, names)
    );
  }

  #touch(id: string): void {
    if (this.#touched.size <= longestStep) this.#touched.add(this.#cis.number(id));
  }
}

type Columns = Cis | Relationships | Wiring['groups'] | Wiring['dependents'];

/** All columns of a projection: its own, and those that it shares with the revision before it. */
export function columnsOf({ cis, relationships, wiring }: Projection) {
  const { groups, dependents, none, rule, rowGroup } = wiring;
  const found = [cis, relationships, groups, dependents, none].flatMap((columns: Columns) =>
    Object.values(columns).filter((column) => ArrayBuffer.isView(column)),
  );
  return [...found, rule, rowGroup];
}
