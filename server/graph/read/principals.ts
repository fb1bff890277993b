import type { Principal, Role } from '../../model/principal.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

export interface PrincipalQuery {
  /** Part of a name or handle. */
  readonly text: string | null;
  readonly role: Role | null;
}

/** How a principal can come in, and when it last did; times in ms since 1970. */
export interface AccountRow {
  readonly id: string;
  readonly disabledAt: number | null;
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly hasIdentity: boolean;
  readonly signedInAt: number | null;
  readonly invitedUntil: number | null;
  readonly sessions: number;
  readonly tokens: number;
}

const byId = defineStatement<{ ids: readonly string[] }, Principal>('read/principals');
const page = defineStatement<PrincipalQuery & { after: string | null; limit: unknown }, Principal>(
  'people/principalPage',
);
const count = defineStatement<PrincipalQuery, { total: number }>('people/principalCount');
const accounts = defineStatement<{ ids: readonly string[]; now: unknown; idleSince: unknown }, AccountRow>(
  'people/accounts',
);

/** Principals by id. */
export const readPrincipals = (database: Database, ids: readonly string[]): Promise<Principal[]> =>
  ask(database, byId, { ids });

/** Principals by handle: one more than `first` where there are further ones. */
export const readPrincipalPage = (
  database: Database,
  query: PrincipalQuery,
  first: number,
  after: string | undefined,
): Promise<Principal[]> =>
  ask(database, page, { ...lowered(query), after: after ?? null, limit: integer(first + 1) });

/** How many principals a query finds. */
export async function countPrincipals(database: Database, query: PrincipalQuery): Promise<number> {
  const [row] = await ask(database, count, lowered(query));
  return row?.total ?? 0;
}

/** Accounts by their principals' ids. */
export const readAccounts = (
  database: Database,
  ids: readonly string[],
  times: { readonly now: number; readonly idleSince: number },
): Promise<AccountRow[]> =>
  ask(database, accounts, { ids, now: integer(times.now), idleSince: integer(times.idleSince) });

const lowered = ({ text, role }: PrincipalQuery): PrincipalQuery => ({
  text: text?.toLowerCase() ?? null,
  role,
});
