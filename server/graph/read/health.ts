import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** What is expected of a class's CIs: an attribute, or one relationship at least of some types. */
export interface ExpectedOf {
  readonly id: string;
  readonly attribute: string | null;
  readonly types: readonly string[];
}

export interface GapRow {
  readonly class: string;
  /** Ids of what is lacking; CIs that lack nothing have none. */
  readonly gaps: readonly string[];
  readonly count: number;
}

export interface FreshnessRow {
  readonly class: string;
  readonly total: number;
  readonly fresh: number;
}

export interface ScopeRow {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  /** ms since 1970 */
  readonly seenAt: number;
  readonly fullSeenAt: number | null;
}

export interface RhythmRow {
  readonly source: string;
  readonly scope: string;
  readonly scans: number;
  readonly first: number;
  readonly last: number;
}

type Times = Readonly<Record<string, number>>;
type Nothing = Record<string, never>;
/** Which CIs are counted: what the caller may see, and of which a source speaks; null: whichever. */
export interface Counted {
  readonly sight: Sight | null;
  readonly source: string | null;
}
const completeness = defineStatement<
  Counted & { pin: unknown; expected: Readonly<Record<string, readonly ExpectedOf[]>> },
  GapRow
>('health/completeness');
const freshness = defineStatement<Counted & { pin: unknown; due: Times; seen: Times }, FreshnessRow>(
  'health/freshness',
);
const scopesSeen = defineStatement<Nothing, { id: string; at: number }>('health/scopes-seen');
const scopes = defineStatement<Nothing, ScopeRow>('health/scopes');
const rhythms = defineStatement<{ since: unknown }, RhythmRow>('health/rhythms');
const scopeSizes = defineStatement<Nothing, { id: string; count: number }>('health/scope-sizes');

/** When each scope was last seen whole, by its id. */
export async function scopesSeenWhole(database: Database): Promise<Times> {
  const rows = await ask(database, scopesSeen, {});
  return Object.fromEntries(rows.map(({ id, at }) => [id, at]));
}

export const readCompleteness = (
  database: Database,
  pin: number,
  counted: Counted,
  expected: Readonly<Record<string, readonly ExpectedOf[]>>,
): Promise<GapRow[]> => ask(database, completeness, { pin: integer(pin), ...counted, expected });

/** @param due by class, since when a CI must have been named */
export async function readFreshness(
  database: Database,
  pin: number,
  counted: Counted,
  due: Times,
): Promise<FreshnessRow[]> {
  const seen = await scopesSeenWhole(database);
  return ask(database, freshness, { pin: integer(pin), ...counted, due, seen });
}

export const readScopes = (database: Database): Promise<ScopeRow[]> => ask(database, scopes, {});

export const readRhythms = (database: Database, since: number): Promise<RhythmRow[]> =>
  ask(database, rhythms, { since: integer(since) });

export async function readScopeSizes(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await ask(database, scopeSizes, {});
  return new Map(rows.map(({ id, count }) => [id, count]));
}
