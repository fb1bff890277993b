import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** A claim that waits for a CI which nobody has told of yet. */
export interface PendingRow {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  readonly subject: string;
  readonly type: string;
  /** JSON of a Claim. */
  readonly claim: string;
  readonly awaitsReadable: string;
  /** ms since 1970 */
  readonly seenAt: number;
}

export interface PendingPosition {
  readonly source: string;
  readonly awaitsReadable: string;
  readonly id: string;
}

const page = defineStatement<
  {
    source: string | null;
    afterSource: string | null;
    afterAwaits: string | null;
    afterId: string | null;
    limit: unknown;
  },
  PendingRow
>('read/pendingPage');
const count = defineStatement<{ source: string | null }, { total: number }>('read/pendingCount');

/** Claims that wait, by source and by what they wait for: one more than `first` where there are further ones. */
export const readPendingPage = (
  database: Database,
  source: string | null,
  first: number,
  after: PendingPosition | undefined,
): Promise<PendingRow[]> =>
  ask(database, page, {
    source,
    afterSource: after?.source ?? null,
    afterAwaits: after?.awaitsReadable ?? null,
    afterId: after?.id ?? null,
    limit: integer(first + 1),
  });

/** How many claims wait, of one source or of all. */
export async function countPending(database: Database, source: string | null): Promise<number> {
  const [row] = await ask(database, count, { source });
  return row?.total ?? 0;
}
