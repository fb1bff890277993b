import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

export interface ImportScopeRow {
  readonly scope: string;
  readonly generation: number;
  /** ms since 1970 */
  readonly seenAt: number;
}

const importScopes = defineStatement<{ prefix: string }, ImportScopeRow>('read/importScopes');

/** The scopes of a source that begin so, the last to be heard of first. */
export const readImportScopes = (
  database: Database,
  source: string,
  prefix: string,
): Promise<ImportScopeRow[]> => ask(database, importScopes, { prefix: `${source}\u0000${prefix}` });
