import type { RelationshipKey, RelationshipRow } from '../../graph/read/relationships.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import type { Strength } from '../../model/relationshipType.ts';
import type { SeenIn } from '../ci/lastSeenAt.ts';

/** A relationship at a revision; `row` where it was read already. */
export interface RelationshipAt extends RelationshipKey {
  readonly pin: number;
  readonly row?: RelationshipRow | undefined;
}

/** A row as what a resolver hands on. */
export const relationshipAt = (row: RelationshipRow, pin: number): RelationshipAt => ({
  type: row.type,
  from: row.from,
  to: row.to,
  pin,
  row,
});

/** The explicit strength, or the type's own. */
export const strengthOf = (type: string, explicit: Strength | null | undefined): Strength =>
  explicit ?? relationshipType(type)?.strength ?? 'NONE';

/** When each source last said it. */
export function sightingsOf(row: RelationshipRow): SeenIn[] {
  return (row.claims ?? []).map((claim) => {
    // Written by ourselves: a list that begins so.
    const [source, scope, seenAt] = JSON.parse(claim) as [string, string, number | null];
    return { source, scope, seenAt };
  });
}
