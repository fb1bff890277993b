import type { Criticality } from './ciClass.ts';
import type { RedundancyDeclaration } from './redundancy.ts';
import type { Confidence, Strength } from './relationshipType.ts';

export const ciStatuses = ['PLANNED', 'ACTIVE', 'STALE', 'RETIRED'] as const;
export type CiStatus = (typeof ciStatuses)[number];

/** What the projection needs to know of a CI. */
export interface CiNode {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly status: CiStatus;
  readonly criticality: Criticality | null;
  readonly owner: string | null;
  readonly redundancy: readonly RedundancyDeclaration[];
}

/** One (source, scope) that claims a relationship; `seenAt` in ms since 1970, 0 where only the scope's counts. */
export interface Sighting {
  readonly scopeId: string;
  readonly seenAt: number;
}

/** What the projection needs to know of a relationship. Its identity is (type, from, to). */
export interface RelationshipEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** What the winning claim says; null: the type's default, and alternatives apply. */
  readonly strength: Strength | null;
  readonly group: string | null;
  readonly weight: number;
  readonly confidence: Confidence;
  readonly sightings: readonly Sighting[];
}

/** One attribute's step in a CI's history; `name`, `class`, `status` and `redundancy` count as attributes. */
export interface AttributeChange {
  readonly attribute: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * One entry of a revision's journal. Written in the transactions that change the graph, read by the projection
 * to catch up and by people as what a revision changed.
 */
export type JournalEntry =
  | {
      readonly kind: 'CREATED' | 'CHANGED' | 'RETIRED';
      readonly ci: CiNode;
      readonly changes: readonly AttributeChange[];
    }
  | { readonly kind: 'RELATED'; readonly edge: RelationshipEdge; readonly before: RelationshipEdge | null }
  | { readonly kind: 'UNRELATED'; readonly edge: RelationshipEdge };
