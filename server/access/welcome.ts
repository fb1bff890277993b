import { defineStatement, integer } from '../graph/statement.ts';
import { BadInput, Conflict, Unauthenticated } from '../model/errors.ts';
import type { Access } from './access.ts';
import { Attempts } from './attempts.ts';
import { appendAudit } from './audit.ts';
import { checkPassword, hashPassword } from './password.ts';
import { checkHandle, mergePrincipal } from './principals.ts';
import { newSecret } from './secret.ts';

const anyPassword = defineStatement<object, { some: boolean }>('access/anyPassword');
const replace = defineStatement<{ hash: string; expiresAt: unknown }, never>('access/replaceWelcome');
const read = defineStatement<{ now: unknown }, { hash: string; expiresAt: number }>('access/readWelcome');
const open = defineStatement<{ now: unknown }, { open: boolean }>('access/openWelcome');
const drop = defineStatement<object, never>('access/dropWelcome');
const setFirst = defineStatement<{ handle: string; name: string; password: string }, { id: string }>(
  'access/setFirstAdministrator',
);

/** How long the link is good for (ms). */
export const welcomeLife = 24 * 3_600_000;

export interface FirstAdministrator {
  readonly secret: string;
  readonly handle: string;
  readonly name: string;
  readonly password: string;
}

/** The one-time link with which the first administrator of an installation sets a password. */
export class Welcome {
  readonly #access: Access;
  readonly #attempts: Attempts;

  constructor(access: Access, attempts = new Attempts()) {
    this.#access = access;
    this.#attempts = attempts;
  }

  /** A new link's secret, the former one's place taken; undefined where somebody has a password already. */
  async prepare(): Promise<string | undefined> {
    const secret = newSecret();
    const hash = this.#access.peppers.hash('welcome', secret);
    return this.#access.database.write(async (transaction) => {
      const [row] = await anyPassword.run(transaction, {});
      if (row?.some) return undefined;
      await replace.run(transaction, { hash, expiresAt: integer(Date.now() + welcomeLife) });
      return secret;
    });
  }

  /** Withdraws a link that was printed and not used. */
  async withdraw(): Promise<void> {
    await this.#access.database.write((transaction) => drop.run(transaction, {}));
  }

  /** Whether a link waits to be used. */
  async offered(): Promise<boolean> {
    const now = integer(Date.now());
    const rows = await this.#access.database.read((transaction) => open.run(transaction, { now }));
    return rows[0]?.open ?? false;
  }

  /**
   * Makes the first administrator and signs them in.
   * @returns the secret for the session's cookie
   * @throws Unauthenticated where the link was used, replaced or has expired; BadInput; Conflict; LimitExceeded
   */
  async use(given: FirstAdministrator, address: string): Promise<string> {
    this.#attempts.check(address);
    const handle = checkHandle(given.handle, 'handle');
    const name = given.name.trim();
    if (name === '' || name.length > 200) throw new BadInput('A name has 1 to 200 characters.', 'name');
    const password = await hashPassword(checkPassword(given.password, 'password'));
    const { database, peppers, sessions } = this.#access;
    return database.write(async (transaction) => {
      const [link] = await read.run(transaction, { now: integer(Date.now()) });
      if (!link || link.expiresAt <= Date.now() || !peppers.matches('welcome', given.secret, link.hash)) {
        this.#attempts.failed(address);
        throw new Unauthenticated(
          'This link is used up or too old. A restart of the server prints a new one.',
        );
      }
      const [row] = await anyPassword.run(transaction, {});
      if (row?.some) throw new Conflict('There is an administrator already. Sign in instead.');
      const { id, created } = await mergePrincipal(transaction, { handle, name, roles: ['ADMIN'] });
      await setFirst.run(transaction, { handle, name, password });
      await drop.run(transaction, {});
      const detail = { handle, made: created };
      await appendAudit(transaction, { actor: handle, action: 'FIRST_ADMINISTRATOR', subject: id, detail });
      return sessions.begin(transaction, { id, handle }, 'WELCOME');
    });
  }
}
