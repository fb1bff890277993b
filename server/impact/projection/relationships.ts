import type { RelationshipEdge } from '../../model/journal.ts';
import { confidences, strengths } from '../../model/relationshipType.ts';
import type { Names } from './names.ts';
import type { SharedMemory } from './sharedMemory.ts';
import { ownSeen } from './sightingSets.ts';

/** The relationships in rows by the CI they come from: those of CI c stand from start[c] to start[c + 1]. */
export interface Relationships {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly type: Uint8Array;
  /** What was said, and what follows from it (see below). */
  readonly said: Uint8Array;
  /** Name of the explicit group, 0 for none. */
  readonly group: Uint32Array;
  readonly weight: Uint32Array;
  /** Newest sighting of its own, in seconds since 1970; the scopes' whole scans count beside it. */
  readonly seenAt: Uint32Array;
  readonly sightings: Uint32Array;
}

/** One relationship's columns. */
export interface RelationshipRow {
  to: number;
  type: number;
  said: number;
  group: number;
  weight: number;
  seenAt: number;
  sightings: number;
}

/**
 * Bits 0-1 of `said`: 0 when nothing was said of the strength, else its position in `strengths` and one (rules.ts
 * reads them). Bits 2-3: position in `confidences`.
 */
const inferred = confidences.indexOf('INFERRED');
export function isInferred(said: number): boolean {
  return ((said >>> 2) & 3) === inferred;
}

export function rowOf(edge: RelationshipEdge, to: number, names: Names): RelationshipRow {
  const strength = edge.strength === null ? 0 : strengths.indexOf(edge.strength) + 1;
  return {
    to,
    type: names.types.number(edge.type),
    said: strength | (confidences.indexOf(edge.confidence) << 2),
    group: edge.group === null ? 0 : names.groups.number(edge.group),
    weight: edge.weight,
    seenAt: ownSeen(edge.sightings),
    sightings: names.sightings.number(edge.sightings),
  };
}

/** Empty columns for that many relationships of so many CIs. */
export function relationshipColumns(memory: SharedMemory, cis: number, length: number): Relationships {
  return {
    start: memory.words(cis + 1),
    to: memory.words(length),
    type: memory.bytes(length),
    said: memory.bytes(length),
    group: memory.words(length),
    weight: memory.words(length),
    seenAt: memory.words(length),
    sightings: memory.words(length),
  };
}

export function readRow(rows: Relationships, row: number): RelationshipRow {
  return {
    to: rows.to[row]!,
    type: rows.type[row]!,
    said: rows.said[row]!,
    group: rows.group[row]!,
    weight: rows.weight[row]!,
    seenAt: rows.seenAt[row]!,
    sightings: rows.sightings[row]!,
  };
}

export function writeRow(rows: Relationships, row: number, values: RelationshipRow): void {
  rows.to[row] = values.to;
  rows.type[row] = values.type;
  rows.said[row] = values.said;
  rows.group[row] = values.group;
  rows.weight[row] = values.weight;
  rows.seenAt[row] = values.seenAt;
  rows.sightings[row] = values.sightings;
}

/** Copies a run of rows as they are. */
export function copyRows(
  source: Relationships,
  from: number,
  until: number,
  target: Relationships,
  at: number,
): void {
  if (from === until) return;
  target.to.set(source.to.subarray(from, until), at);
  target.type.set(source.type.subarray(from, until), at);
  target.said.set(source.said.subarray(from, until), at);
  target.group.set(source.group.subarray(from, until), at);
  target.weight.set(source.weight.subarray(from, until), at);
  target.seenAt.set(source.seenAt.subarray(from, until), at);
  target.sightings.set(source.sightings.subarray(from, until), at);
}

/** The columns cut to a length; copied where cutting alone would keep much more in memory. */
export function shortened(memory: SharedMemory, rows: Relationships, length: number): Relationships {
  const cut = <Kind extends Uint8Array | Uint32Array>(values: Kind): Kind => {
    // A subarray is of the kind it is taken of.
    const kept = values.subarray(0, length) as Kind;
    if (values.length <= length * 1.25 + 1024) return kept;
    const copy = memory.copy(kept);
    memory.discard(values);
    return copy;
  };
  return {
    start: rows.start,
    to: cut(rows.to),
    type: cut(rows.type),
    said: cut(rows.said),
    group: cut(rows.group),
    weight: cut(rows.weight),
    seenAt: cut(rows.seenAt),
    sightings: cut(rows.sightings),
  };
}
