import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

export interface EvidenceRow {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  /** ms since 1970 */
  readonly seenAt: number | null;
}

export interface StatementRow {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  readonly key: string;
  readonly seenAt: number | null;
  /** When its present statement came, ms since 1970. */
  readonly saidAt: number | null;
  readonly generation: number | null;
  /** Its source had not named the CI for long. */
  readonly stale: boolean | null;
  /** JSON of what the source says. */
  readonly statement: string;
}

type ByIds = { ids: readonly string[] };
const evidence = defineStatement<ByIds, EvidenceRow>('read/evidence');
type ScopeSeen = { id: string; fullSeenAt: number | null };
const statements = defineStatement<ByIds & { pin: unknown }, StatementRow>('read/statements');
const scopes = defineStatement<ByIds, ScopeSeen>('read/scopesSeen');
const scopesAt = defineStatement<ByIds & { at: unknown }, ScopeSeen>('read/scopesSeenAt');

/** Who speaks of CIs now. */
export const readEvidence = (database: Database, ids: readonly string[]): Promise<EvidenceRow[]> =>
  ask(database, evidence, { ids });

/** What each source said of CIs at a revision. */
export const readStatements = (
  database: Database,
  ids: readonly string[],
  pin: number,
): Promise<StatementRow[]> => ask(database, statements, { ids, pin: integer(pin) });

/** When each (source, scope) was last seen whole, in ms since 1970. */
export const readScopesSeen = (database: Database, ids: readonly string[]): Promise<ScopeSeen[]> =>
  ask(database, scopes, { ids });

/** The same as it was at a moment. */
export const readScopesSeenAt = (
  database: Database,
  ids: readonly string[],
  at: number,
): Promise<ScopeSeen[]> => ask(database, scopesAt, { ids, at: integer(at) });

/** A (source, scope) as the graph names it. */
export const scopeIdOf = (source: string, scope: string): string => `${source}\u0000${scope}`;
