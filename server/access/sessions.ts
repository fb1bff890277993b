import type { Database } from '../graph/database.ts';
import { defineStatement, integer, type Runner } from '../graph/statement.ts';
import { Forbidden, Unauthenticated } from '../model/errors.ts';
import type { Caller, Principal } from '../model/principal.ts';
import { appendAudit } from './audit.ts';
import type { PepperRing } from './pepperRing.ts';
import { newSecret } from './secret.ts';
import { ShortMemory } from './shortMemory.ts';
import { lastUseStep } from './tokenCheck.ts';

/** How somebody signed in. */
export const signInWays = ['PASSWORD', 'WELCOME', 'INVITATION', 'OIDC', 'DEMO'] as const;
export type SignInWay = (typeof signInWays)[number];

interface SessionRow {
  readonly hash: string;
  readonly via: SignInWay;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly principal: Principal;
}
interface NewSession {
  readonly hash: string;
  readonly principalId: string;
  readonly via: SignInWay;
  readonly now: unknown;
  readonly expiresAt: unknown;
}

const create = defineStatement<NewSession, { id: string }>('access/createSession');
const find = defineStatement<{ hashes: string[] }, SessionRow>('access/findSession');
const touch = defineStatement<{ hash: string; now: unknown; notAfter: unknown }, never>(
  'access/touchSession',
);
const end = defineStatement<{ hashes: string[] }, { handle: string }>('access/endSession');
const dropStale = defineStatement<{ now: unknown; idleSince: unknown }, never>('access/dropStaleSessions');

const hour = 3_600_000;
/** A session ends a week after the sign-in, or after half a day in which nobody used it (ms). */
export const sessionLife = 7 * 24 * hour;
export const idleLife = 12 * hour;
const memory = 5_000;

/** By what a session is named: the beginning of its hash, with which nobody can sign in. */
export const sessionId = (hash: string): string => hash.slice(0, 20);

/** The browser sessions: an opaque random id in a cookie, and here who it stands for. */
export class Sessions {
  readonly #database: Database;
  readonly #peppers: PepperRing;
  readonly #demo: boolean;
  readonly #known = new ShortMemory<SessionRow>(memory, 5_000);
  readonly #timer: NodeJS.Timeout;

  constructor(database: Database, peppers: PepperRing, demo: boolean) {
    this.#database = database;
    this.#peppers = peppers;
    this.#demo = demo;
    this.#timer = setInterval(() => void this.dropStale().catch(() => undefined), hour);
    this.#timer.unref();
  }

  /**
   * Begins a session within the transaction that checked the sign-in; gives what goes into the cookie.
   * @throws Forbidden where an administrator has disabled the principal
   */
  async begin(
    transaction: Runner,
    principal: Pick<Principal, 'id' | 'handle'>,
    via: SignInWay,
  ): Promise<string> {
    const secret = newSecret();
    const now = Date.now();
    const hash = this.#peppers.hash('session', secret);
    const times = { now: integer(now), expiresAt: integer(now + sessionLife) };
    const [begun] = await create.run(transaction, { hash, principalId: principal.id, via, ...times });
    if (begun === undefined) throw new Forbidden('This account is disabled. Ask an administrator.');
    await appendAudit(transaction, {
      actor: principal.handle,
      action: 'SIGNED_IN',
      subject: principal.id,
      detail: { via },
    });
    return secret;
  }

  /** @throws Unauthenticated where there is no such session, or no longer */
  async caller(secret: string): Promise<Caller> {
    const hashes = this.#peppers.hashes('session', secret);
    const row = this.#known.get(secret) ?? (await this.#known.keep(secret, () => this.#find(hashes)));
    const now = Date.now();
    if (
      row === undefined ||
      row.expiresAt <= now ||
      row.lastSeenAt + idleLife <= now ||
      (row.via === 'DEMO' && !this.#demo)
    )
      throw new Unauthenticated('Your session has ended. Sign in again.');
    return { ...row.principal, sources: undefined, scopes: undefined, session: sessionId(row.hash) };
  }

  /** Whether sessions of the demo's sign-in count. */
  get demo(): boolean {
    return this.#demo;
  }

  /** A session was ended elsewhere: the next request with it is asked anew. */
  forget(hash: string): void {
    this.#known.forget((row) => row.hash === hash);
  }

  /** Something of a principal has changed, or of any where none is named: its next requests are asked anew. */
  forgetPrincipal(principalId?: string): void {
    this.#known.forget(({ principal }) => principalId === undefined || principal.id === principalId);
  }

  /** Signs out. Ending what is not there is no error. */
  async end(secret: string): Promise<void> {
    const hashes = this.#peppers.hashes('session', secret);
    await this.#database.write(async (transaction) => {
      const [row] = await end.run(transaction, { hashes });
      if (row === undefined) return;
      const { handle } = row;
      await appendAudit(transaction, { actor: handle, action: 'SIGNED_OUT', subject: handle, detail: {} });
    });
    this.#known.forget((row) => hashes.includes(row.hash));
  }

  async dropStale(): Promise<void> {
    const now = Date.now();
    const times = { now: integer(now), idleSince: integer(now - idleLife) };
    await this.#database.write((transaction) => dropStale.run(transaction, times));
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #find(hashes: string[]): Promise<SessionRow | undefined> {
    const [row] = await this.#database.read((transaction) => find.run(transaction, { hashes }));
    if (row === undefined) return undefined;
    const now = Date.now();
    if (row.lastSeenAt + lastUseStep < now) {
      const times = { now: integer(now), notAfter: integer(now - lastUseStep) };
      this.#database
        .write((transaction) => touch.run(transaction, { hash: row.hash, ...times }))
        .catch(() => undefined);
    }
    return row;
  }
}
