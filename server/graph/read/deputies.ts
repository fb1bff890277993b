import type { Principal } from '../../model/principal.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** Somebody who stands in; times in ms since 1970. */
export interface DeputyRow {
  readonly id: string;
  readonly from: number;
  /** null: until it is ended. */
  readonly until: number | null;
  readonly reason: string | null;
  readonly namedBy: string;
  /** For whom: a handle and a name, a person's or a team's. */
  readonly of: string;
  readonly ofName: string;
  readonly ofTeam: boolean;
  readonly deputy: Principal;
}

const page = defineStatement<
  { now: unknown; afterFrom: unknown; afterId: string | null; limit: unknown },
  DeputyRow
>('people/deputyPage');
const count = defineStatement<{ now: unknown }, { total: number }>('people/deputyCount');

/** Who stands in now or will, the first to begin first: one more than `first` where there are further ones. */
export const readDeputyPage = (
  database: Database,
  first: number,
  after: { readonly from: number; readonly id: string } | undefined,
): Promise<DeputyRow[]> =>
  ask(database, page, {
    now: integer(Date.now()),
    afterFrom: integer(after?.from ?? 0),
    afterId: after?.id ?? null,
    limit: integer(first + 1),
  });

export async function countDeputies(database: Database): Promise<number> {
  const [row] = await ask(database, count, { now: integer(Date.now()) });
  return row?.total ?? 0;
}
