import type { Confidence, Strength } from '../../model/relationshipType.ts';
import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** A relationship's identity. */
export interface RelationshipKey {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface RelationshipRow extends RelationshipKey {
  /** Null: the type's default holds, and alternatives apply. */
  readonly strength: Strength | null;
  readonly group: string | null;
  /** Null: 1. */
  readonly weight: number | null;
  /** Null: OBSERVED. */
  readonly confidence: Confidence | null;
  /** Each a JSON list that begins with source, scope and when it was last said (ms). */
  readonly claims: readonly string[] | null;
}

/** Which of a CI's relationships are meant. */
export interface RelationshipQuery {
  readonly outgoing: boolean;
  readonly incoming: boolean;
  readonly types: readonly string[] | null;
  /** What the caller may see, which both ends must be of; null: everything. */
  readonly sight: Sight | null;
}

type Of = RelationshipQuery & { ids: readonly string[]; pin: unknown };
type PageOf = Of & { afterType: string | null; afterFrom: string; afterTo: string; limit: unknown };
type Wanted = { wanted: readonly RelationshipKey[]; pin: unknown };
const page = defineStatement<PageOf, RelationshipRow & { id: string }>('read/relationshipPage');
const count = defineStatement<Of, { id: string; total: number }>('read/relationshipCount');
const present = defineStatement<Wanted, RelationshipRow>('read/presentRelationships');
const former = defineStatement<Wanted, RelationshipRow>('read/formerRelationships');
const between = defineStatement<
  { ids: readonly string[]; among: Readonly<Record<string, true>>; pin: unknown },
  RelationshipRow
>('read/relationshipsBetween');

/** Each CI's relationships at a revision in order of (type, from, to), up to `limit` a CI, in one statement. */
export function readRelationshipPages(
  database: Database,
  ids: readonly string[],
  query: RelationshipQuery,
  pin: number,
  limit: number,
  after: RelationshipKey | undefined,
): Promise<(RelationshipRow & { id: string })[]> {
  return ask(database, page, {
    ...query,
    ids,
    pin: integer(pin),
    limit: integer(limit),
    afterType: after?.type ?? null,
    afterFrom: after?.from ?? '',
    afterTo: after?.to ?? '',
  });
}

/** How many relationships each CI has at a revision. */
export function countRelationships(
  database: Database,
  ids: readonly string[],
  query: RelationshipQuery,
  pin: number,
): Promise<{ id: string; total: number }[]> {
  return ask(database, count, { ...query, ids, pin: integer(pin) });
}

/** Relationships by their identities, as they were at a revision; what did not exist then is left out. */
export async function readRelationships(
  database: Database,
  wanted: readonly RelationshipKey[],
  pin: number,
): Promise<RelationshipRow[]> {
  const found = await ask(database, present, { wanted, pin: integer(pin) });
  if (found.length === wanted.length) return found;
  const known = new Set(found.map(keyText));
  const missing = wanted.filter((key) => !known.has(keyText(key)));
  return [...found, ...(await ask(database, former, { wanted: missing, pin: integer(pin) }))];
}

/** All relationships among some CIs at a revision. */
export function readRelationshipsBetween(
  database: Database,
  ids: readonly string[],
  pin: number,
): Promise<RelationshipRow[]> {
  const among = Object.fromEntries(ids.map((id) => [id, true as const]));
  return ask(database, between, { ids, among, pin: integer(pin) });
}

/** A relationship's identity as one text: ids and type names hold no spaces. */
export const keyText = (key: RelationshipKey): string => `${key.type} ${key.from} ${key.to}`;
