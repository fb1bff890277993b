import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

export interface EvidenceRow {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  readonly key: string | null;
  /** ms since 1970 */
  readonly seenAt: number | null;
  /** Whether it says that the CI exists, or only something about its relationships. */
  readonly states: boolean;
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
  /** JSON of what the source says. */
  readonly statement: string;
}

type ByIds = { ids: readonly string[] };
const evidence = defineStatement<ByIds, EvidenceRow>('read/evidence');
const statements = defineStatement<ByIds, StatementRow>('read/statements');
const scopes = defineStatement<ByIds, { id: string; fullSeenAt: number | null }>('read/scopesSeen');

/** Who says that CIs exist. Evidence is kept as it is now; what was said at former revisions is not. */
export const readEvidence = (database: Database, ids: readonly string[]): Promise<EvidenceRow[]> =>
  ask(database, evidence, { ids });

/** What each source says of CIs now. */
export const readStatements = (database: Database, ids: readonly string[]): Promise<StatementRow[]> =>
  ask(database, statements, { ids });

/** When each (source, scope) was last seen whole, in ms since 1970. */
export const readScopesSeen = (
  database: Database,
  ids: readonly string[],
): Promise<{ id: string; fullSeenAt: number | null }[]> => ask(database, scopes, { ids });

/** A (source, scope) as the graph names it. */
export const scopeIdOf = (source: string, scope: string): string => `${source}\u0000${scope}`;
