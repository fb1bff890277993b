import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

export interface MergeRow {
  /** The CI that was kept. */
  readonly id: string;
  readonly merged: readonly string[];
  /** ms since 1970 */
  readonly at: number;
  readonly by: string;
  readonly reason: string;
}

const latestMerges = defineStatement<{ ids: readonly string[] }, MergeRow>('read/latestMerges');

/** Of each CI the latest merge into it that has not been undone. */
export const readLatestMerges = (database: Database, ids: readonly string[]): Promise<MergeRow[]> =>
  ask(database, latestMerges, { ids });
