import type { CiNode, RelationshipEdge, Sighting } from '../../model/journal.ts';

/** A CI's properties as they come from the graph; what is not there comes as null. */
export interface CiRow {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly status: CiNode['status'];
  readonly criticality: CiNode['criticality'];
  readonly owner: string | null;
  readonly redundancy: string | null;
}

/** Type, to, strength, group, weight, confidence, claims. */
export type RelationshipTuple = readonly [
  string,
  string,
  RelationshipEdge['strength'],
  string | null,
  number | null,
  RelationshipEdge['confidence'] | null,
  readonly string[] | null,
];

export function nodeOfRow(row: CiRow): CiNode {
  return {
    id: row.id,
    class: row.class,
    name: row.name,
    status: row.status,
    criticality: row.criticality,
    owner: row.owner,
    redundancy: row.redundancy === null ? [] : JSON.parse(row.redundancy),
  };
}

export function edgeOfTuple(from: string, tuple: RelationshipTuple): RelationshipEdge {
  const [type, to, strength, group, weight, confidence, claims] = tuple;
  return {
    type,
    from,
    to,
    strength,
    group,
    weight: weight ?? 1,
    confidence: confidence ?? 'OBSERVED',
    sightings: (claims ?? []).map(sighting),
  };
}

/** The first three entries of a claim: source, scope, seenAt in ms since 1970. */
function sighting(claim: string): Sighting {
  const [source, scope, seenAt] = JSON.parse(claim) as [string, string, number | null];
  return { scopeId: `${source}\u0000${scope}`, seenAt: seenAt ?? 0 };
}
