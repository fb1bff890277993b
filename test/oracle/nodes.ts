import type { CiNode, RelationshipEdge } from '../../server/model/journal.ts';
import type { CiRecord, RelationRecord } from './records.ts';

/** A CI record as the graph holds it, its key for an id. */
export function nodeOf(record: CiRecord): CiNode {
  const { lifecycle, criticality, owner } = record.attributes ?? {};
  return {
    id: record.key,
    class: record.class,
    name: record.name,
    status: lifecycle ?? 'ACTIVE',
    // The records carry one of the four criticalities or none.
    criticality: (criticality as CiNode['criticality']) ?? null,
    owner: owner ?? null,
    redundancy: record.redundancy ?? [],
  };
}

/** A relation record as the graph holds it. */
export function edgeOf(record: RelationRecord): RelationshipEdge {
  return {
    type: record.type,
    from: record.from,
    to: record.to,
    strength: record.strength ?? null,
    group: record.group ?? null,
    weight: record.weight ?? 1,
    confidence: record.confidence ?? 'OBSERVED',
    sightings: [{ scopeId: 'test\u0000all', seenAt: 0 }],
  };
}
