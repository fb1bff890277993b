import { defineStatement } from '../graph/statement.ts';
import { Unauthenticated } from '../model/errors.ts';
import type { Access } from './access.ts';
import { Attempts } from './attempts.ts';
import { passwordMatches } from './password.ts';

const passwordOf = defineStatement<{ handle: string }, { id: string; password: string | null }>(
  'access/passwordOf',
);
const anyPassword = defineStatement<object, { some: boolean }>('access/anyPassword');

/** The sign-in with handle and password. */
export class PasswordSignIn {
  readonly #access: Access;
  readonly #attempts: Attempts;

  constructor(access: Access, attempts = new Attempts()) {
    this.#access = access;
    this.#attempts = attempts;
  }

  /** Whether anybody has a password to sign in with. */
  async offered(): Promise<boolean> {
    const rows = await this.#access.database.read((transaction) => anyPassword.run(transaction, {}));
    return rows[0]?.some ?? false;
  }

  /**
   * @param address where the request came from; guessing from it, and at the handle, is slowed down
   * @returns the secret for the session's cookie
   * @throws Unauthenticated, without saying whether it was the handle or the password; LimitExceeded
   */
  async signIn(handle: string, password: string, address: string): Promise<string> {
    // Many people may share an address, and nobody is to lock another out: both alone may fail more often.
    const both = `${address} as ${handle}`;
    const alone = [`handle ${handle}`, `address ${address}`];
    this.#attempts.check(both);
    for (const subject of alone) this.#attempts.check(subject, 100);
    const { database, sessions } = this.#access;
    const [row] = await database.read((transaction) => passwordOf.run(transaction, { handle }));
    if (!(await passwordMatches(password, row?.password ?? undefined)) || row === undefined) {
      for (const subject of [both, ...alone]) this.#attempts.failed(subject);
      throw new Unauthenticated('Handle or password is wrong.');
    }
    this.#attempts.succeeded(both);
    return database.write((transaction) => sessions.begin(transaction, { id: row.id, handle }, 'PASSWORD'));
  }
}
