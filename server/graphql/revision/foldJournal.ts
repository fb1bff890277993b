import type { CiNode, JournalEntry, RelationshipEdge } from '../../model/journal.ts';
import { canonicalJson } from '../../reconcile/evidence/evidence.ts';
import { ciChange, type GraphChange, relationshipChange } from './changes.ts';

interface FoldedCi {
  ci: CiNode;
  /** Whether it was there, not retired, before and after. */
  readonly before: boolean;
  after: boolean;
  readonly attributes: Map<string, { readonly before: unknown; after: unknown }>;
}
interface FoldedEdge {
  readonly before: RelationshipEdge | null;
  after: RelationshipEdge | null;
}

/** Many revisions as one step: what changed back again is no change. */
export class JournalFold {
  readonly #cis = new Map<string, FoldedCi>();
  readonly #edges = new Map<string, FoldedEdge>();

  add(entry: JournalEntry): void {
    if (entry.kind === 'RELATED') this.#addEdge(entry.edge, entry.before, entry.edge);
    else if (entry.kind === 'UNRELATED') this.#addEdge(entry.edge, entry.edge, null);
    else this.#addCi(entry);
  }

  #addCi(entry: Extract<JournalEntry, { ci: CiNode }>): void {
    const status = entry.changes.find((change) => change.attribute === 'status');
    const wasThere = entry.kind !== 'CREATED' && (status ? isLive(status.before) : true);
    const isThere = entry.kind !== 'RETIRED' && isLive(entry.ci.status);
    const known = this.#cis.get(entry.ci.id);
    const folded = known ?? { ci: entry.ci, before: wasThere, after: isThere, attributes: new Map() };
    folded.ci = entry.ci;
    folded.after = isThere;
    for (const { attribute, before, after } of entry.changes) {
      const earlier = folded.attributes.get(attribute);
      if (earlier) earlier.after = after;
      else folded.attributes.set(attribute, { before, after });
    }
    if (!known) this.#cis.set(entry.ci.id, folded);
  }

  #addEdge(edge: RelationshipEdge, before: RelationshipEdge | null, after: RelationshipEdge | null): void {
    const key = `${edge.from} ${edge.type} ${edge.to}`;
    const known = this.#edges.get(key);
    if (known) known.after = after;
    else this.#edges.set(key, { before, after });
  }

  /**
   * What differs between the two ends.
   * @param backwards from the later state to the earlier
   */
  changes(from: number, to: number): GraphChange[] {
    const backwards = from > to;
    const later = Math.max(from, to);
    const all: GraphChange[] = [];
    for (const folded of this.#cis.values()) all.push(...ciChanges(folded, later, backwards));
    for (const folded of this.#edges.values()) {
      const [before, after] = backwards ? [folded.after, folded.before] : [folded.before, folded.after];
      if (sameJudged(before, after)) continue;
      all.push(
        after
          ? relationshipChange('RELATED', before, after, later, to)
          : relationshipChange('UNRELATED', before, null, later, from),
      );
    }
    return all;
  }
}

const isLive = (status: unknown): boolean => status !== 'RETIRED' && status !== null && status !== undefined;

function ciChanges(folded: FoldedCi, pin: number, backwards: boolean): GraphChange[] {
  const { ci } = folded;
  const [before, after] = backwards ? [folded.after, folded.before] : [folded.before, folded.after];
  if (!before && !after) return [];
  if (!before) return [ciChange('CREATED', ci, pin)];
  if (!after) return [ciChange('RETIRED', ci, pin)];
  return [...folded.attributes]
    .filter(([, step]) => canonicalJson(step.before ?? null) !== canonicalJson(step.after ?? null))
    .map(([attribute, step]) => ({
      ...ciChange('CHANGED', ci, pin),
      attribute,
      before: (backwards ? step.after : step.before) ?? null,
      after: (backwards ? step.before : step.after) ?? null,
    }));
}

function sameJudged(one: RelationshipEdge | null, other: RelationshipEdge | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.strength === other.strength &&
    one.group === other.group &&
    one.weight === other.weight &&
    one.confidence === other.confidence
  );
}
