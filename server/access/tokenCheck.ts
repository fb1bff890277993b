import type { Database } from '../graph/database.ts';
import { defineStatement, integer } from '../graph/statement.ts';
import { Unauthenticated } from '../model/errors.ts';
import type { Caller, Principal, Role } from '../model/principal.ts';
import { effectiveRoles } from './effectiveRoles.ts';
import type { PepperRing } from './pepperRing.ts';
import { ShortMemory } from './shortMemory.ts';
import { candidateIds } from './tokenText.ts';

interface TokenRow {
  readonly id: string;
  readonly hash: string;
  readonly roles: readonly Role[];
  readonly sources: readonly string[] | null;
  readonly scopes: readonly string[] | null;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly lastUsedAt: number | null;
  readonly disabledAt: number | null;
  readonly principal: Principal;
}
interface Known {
  readonly id: string;
  readonly caller: Caller;
  readonly expiresAt: number | null;
}

const find = defineStatement<{ ids: string[] }, TokenRow>('access/findTokens');
const touch = defineStatement<
  { id: string; found: string; hash: string; now: unknown; notAfter: unknown },
  never
>('access/touchToken');

/** How long another server's revocation may take to be noticed (ms). */
const memory = 5_000;
/** How exact the time of last use is (ms). */
export const lastUseStep = 60_000;

/** Says who a bearer token stands for. */
export class TokenCheck {
  readonly #database: Database;
  readonly #peppers: PepperRing;
  readonly #known = new ShortMemory<Known>(memory, 20_000);
  readonly #lastUse = new ShortMemory<true>(lastUseStep, 20_000);

  constructor(database: Database, peppers: PepperRing) {
    this.#database = database;
    this.#peppers = peppers;
  }

  /** @throws Unauthenticated where the token is unknown, revoked or has expired; which of them is not told */
  async caller(text: string): Promise<Caller> {
    const hash = this.#peppers.hash('token', text);
    const known = this.#known.get(hash) ?? (await this.#known.keep(hash, () => this.#find(text, hash)));
    if (known === undefined || (known.expiresAt !== null && known.expiresAt <= Date.now()))
      throw new Unauthenticated('This token is not valid, or no longer.');
    return known.caller;
  }

  /** A token was revoked: the next request with it is asked anew. */
  forget(id: string): void {
    this.#known.forget((known) => known.id === id);
  }

  /** Something of a principal has changed, or of any where none is named: its next requests are asked anew. */
  forgetPrincipal(principalId?: string): void {
    this.#known.forget(({ caller }) => principalId === undefined || caller.id === principalId);
  }

  async #find(text: string, hash: string): Promise<Known | undefined> {
    const ids = candidateIds(text);
    const rows = await this.#database.read((transaction) => find.run(transaction, { ids }));
    const row = rows.find((candidate) => this.#peppers.matches('token', text, candidate.hash));
    if (row === undefined || row.revokedAt !== null || row.disabledAt !== null) return undefined;
    const { principal } = row;
    const known: Known = {
      id: row.id,
      expiresAt: row.expiresAt,
      caller: {
        ...principal,
        roles: effectiveRoles(row.roles, principal.roles),
        sources: row.sources ?? undefined,
        scopes: row.scopes ?? undefined,
      },
    };
    this.#touch(row, hash);
    return known;
  }

  /** Writes the time of last use, at most once a minute, and the hash under the current pepper. */
  #touch({ id, hash: found }: TokenRow, hash: string): void {
    if (this.#lastUse.get(id)) return;
    this.#lastUse.set(id, true);
    const now = Date.now();
    const times = { now: integer(now), notAfter: integer(now - lastUseStep) };
    // Nobody waits for it, and a request is not refused because it failed.
    this.#database
      .write((transaction) => touch.run(transaction, { id, found, hash, ...times }))
      .catch(() => undefined);
  }
}
