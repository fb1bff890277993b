import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

export interface ScanRow {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  readonly generation: number;
  readonly mode: string;
  readonly state: string;
  /** ms since 1970 */
  readonly receivedAt: number;
  readonly revision: number | null;
  readonly created: number | null;
  readonly updated: number | null;
  readonly unchanged: number | null;
  readonly retired: number | null;
  readonly quarantined: number | null;
}

const page = defineStatement<
  { source: string | null; beforeAt: unknown; afterId: string | null; limit: unknown },
  ScanRow
>('read/scanPage');
const count = defineStatement<{ source: string | null }, { total: number }>('read/scanCount');
const byId = defineStatement<{ ids: readonly string[] }, ScanRow>('read/scans');

/** Scans, the latest first: one more than `first` where there are further ones. */
export const readScanPage = (
  database: Database,
  source: string | null,
  first: number,
  after: { receivedAt: number; id: string } | undefined,
): Promise<ScanRow[]> =>
  ask(database, page, {
    source,
    beforeAt: integer(after?.receivedAt ?? Number.MAX_SAFE_INTEGER),
    afterId: after?.id ?? null,
    limit: integer(first + 1),
  });

/** How many scans there are, of one source or of all. */
export async function countScans(database: Database, source: string | null): Promise<number> {
  const [row] = await ask(database, count, { source });
  return row?.total ?? 0;
}

/** Scans by id. */
export const readScans = (database: Database, ids: readonly string[]): Promise<ScanRow[]> =>
  ask(database, byId, { ids });
