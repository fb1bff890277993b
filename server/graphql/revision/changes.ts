import type { RelationshipKey } from '../../graph/read/relationships.ts';
import type { CiNode, JournalEntry, RelationshipEdge } from '../../model/journal.ts';
import type { RelationshipAt } from '../relationship/relationship.ts';

export const changeKinds = ['CREATED', 'CHANGED', 'RETIRED', 'RELATED', 'UNRELATED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that a revision changed, or by which two states of the graph differ. */
export interface GraphChange {
  readonly kind: ChangeKind;
  readonly ciId: string;
  /** What the journal knows of the CI. */
  readonly ci: CiNode | undefined;
  /** The revision at which the CI is shown. */
  readonly pin: number;
  /** The revision of the state before it; absent: the one before `pin`. */
  readonly earlier?: number;
  readonly attribute: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly relationship: RelationshipAt | null;
}

/** What a journal's entry says, one change for each attribute. */
export function changesOf(entry: JournalEntry, revision: number): GraphChange[] {
  switch (entry.kind) {
    case 'CREATED':
    case 'RETIRED':
      return [ciChange(entry.kind, entry.ci, revision)];
    case 'CHANGED':
      return entry.changes.map((change) => ({ ...ciChange('CHANGED', entry.ci, revision), ...change }));
    case 'RELATED':
      return [relationshipChange('RELATED', entry.before, entry.edge, revision, revision)];
    case 'UNRELATED':
      return [relationshipChange('UNRELATED', entry.edge, null, revision, revision - 1)];
  }
}

export const ciChange = (kind: ChangeKind, ci: CiNode, pin: number): GraphChange => ({
  kind,
  ciId: ci.id,
  ci,
  pin,
  attribute: null,
  before: null,
  after: null,
  relationship: null,
});

/** @param heldAt a revision at which the relationship is there to be read */
export function relationshipChange(
  kind: 'RELATED' | 'UNRELATED',
  before: RelationshipEdge | null,
  after: RelationshipEdge | null,
  pin: number,
  heldAt: number,
): GraphChange {
  const { type, from, to }: RelationshipKey = (after ?? before)!;
  return {
    kind,
    ciId: from,
    ci: undefined,
    pin,
    attribute: null,
    before: before && judged(before),
    after: after && judged(after),
    relationship: { type, from, to, pin: heldAt },
  };
}

/** What analyses judge a relationship by. */
const judged = ({ strength, group, weight, confidence }: RelationshipEdge) => ({
  strength,
  group,
  weight,
  confidence,
});
