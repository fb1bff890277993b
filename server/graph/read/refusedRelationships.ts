import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

export interface RefusedRelationshipRow {
  /** The CI that was asked about: one of the ends. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Each a JSON list as relationships keep them. */
  readonly claims: readonly string[];
}

const refusedOf = defineStatement<
  { ids: readonly string[]; limit: unknown; sight: Sight | null },
  RefusedRelationshipRow
>('read/refusedRelationships');

/** The relationships of CIs that people have refused, up to `limit` a CI, as it is now. */
export const readRefusedRelationships = (
  database: Database,
  ids: readonly string[],
  limit: number,
  sight: Sight | undefined,
): Promise<RefusedRelationshipRow[]> =>
  ask(database, refusedOf, { ids, limit: integer(limit), sight: sight ?? null });
