import type { Principal } from '../../model/principal.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** A browser session that lives; times in ms since 1970. */
export interface SessionRow {
  readonly id: string;
  readonly via: string;
  readonly beganAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly principal: Principal;
}

export interface SessionQuery {
  /** Whose; null: everybody's. */
  readonly principalId: string | null;
  readonly now: number;
  /** Sessions that nobody has used since then have ended. */
  readonly idleSince: number;
  /** Whether those of the demo's sign-in count. */
  readonly demo: boolean;
}

interface Asked {
  principalId: string | null;
  now: unknown;
  idleSince: unknown;
  demo: boolean;
}
const page = defineStatement<
  Asked & { afterAt: unknown; afterId: string | null; limit: unknown },
  SessionRow
>('access/sessionPage');
const count = defineStatement<Asked, { total: number }>('access/sessionCount');

/** Sessions, the last to begin first: one more than `first` where there are further ones. */
export const readSessionPage = (
  database: Database,
  query: SessionQuery,
  first: number,
  after: { readonly beganAt: number; readonly id: string } | undefined,
): Promise<SessionRow[]> =>
  ask(database, page, {
    ...asked(query),
    afterAt: integer(after?.beganAt ?? 0),
    afterId: after?.id ?? null,
    limit: integer(first + 1),
  });

/** How many sessions a query finds. */
export async function countSessions(database: Database, query: SessionQuery): Promise<number> {
  const [row] = await ask(database, count, asked(query));
  return row?.total ?? 0;
}

const asked = ({ principalId, now, idleSince, demo }: SessionQuery): Asked => ({
  principalId,
  now: integer(now),
  idleSince: integer(idleSince),
  demo,
});
