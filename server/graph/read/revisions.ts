import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

export interface RevisionRow {
  readonly number: number;
  /** ms since 1970 */
  readonly at: number;
  readonly actor: string | null;
  readonly cause: string | null;
}

type Of = { ids: readonly string[]; pin: unknown; sight: Sight | null };
const byNumber = defineStatement<{ numbers: readonly unknown[] }, RevisionRow>('read/revisions');
const atMoment = defineStatement<{ at: unknown; pin: unknown }, { number: number | null }>('read/revisionAt');
const ofCis = defineStatement<
  Of & { before: unknown; limit: unknown },
  { id: string; numbers: readonly number[] }
>('read/ciRevisions');
const countOfCis = defineStatement<Of, { id: string; total: number }>('read/ciRevisionCount');
const nextOfCis = defineStatement<Of & { published: unknown }, { id: string; number: number | null }>(
  'read/ciNextRevision',
);

/** Published revisions by number. */
export const readRevisions = (database: Database, numbers: readonly number[]): Promise<RevisionRow[]> =>
  ask(database, byNumber, { numbers: numbers.map(integer) });

/** The last revision at or before a moment (ms since 1970), none above `pin`; 0 before the first. */
export async function readRevisionAt(database: Database, at: number, pin: number): Promise<number> {
  const [row] = await ask(database, atMoment, { at: integer(at), pin: integer(pin) });
  return row?.number ?? 0;
}

/** The revisions in which CIs or their relationships (to what may be seen) changed, the latest first, below `before`, up to `limit` a CI. */
export const readCiRevisions = (
  database: Database,
  ids: readonly string[],
  pin: number,
  before: number | undefined,
  limit: number,
  sight: Sight | undefined,
): Promise<{ id: string; numbers: readonly number[] }[]> =>
  ask(database, ofCis, {
    ids,
    pin: integer(pin),
    before: before === undefined ? null : integer(before),
    limit: integer(limit),
    sight: sight ?? null,
  });

/** In how many revisions CIs or their relationships changed. */
export const countCiRevisions = (
  database: Database,
  ids: readonly string[],
  pin: number,
  sight: Sight | undefined,
): Promise<{ id: string; total: number }[]> =>
  ask(database, countOfCis, { ids, pin: integer(pin), sight: sight ?? null });

/** The first revision after `pin` and up to `published` in which CIs or their relationships changed; null for none. */
export const readNextCiRevisions = (
  database: Database,
  ids: readonly string[],
  pin: number,
  published: number,
  sight: Sight | undefined,
): Promise<{ id: string; number: number | null }[]> =>
  ask(database, nextOfCis, { ids, pin: integer(pin), published: integer(published), sight: sight ?? null });
