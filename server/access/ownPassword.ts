import { defineStatement } from '../graph/statement.ts';
import { BadInput, Conflict, Forbidden } from '../model/errors.ts';
import type { Caller } from '../model/principal.ts';
import type { Access } from './access.ts';
import { Attempts } from './attempts.ts';
import { appendAudit } from './audit.ts';
import { checkPassword, hashPassword, passwordMatches } from './password.ts';
import { endOthers } from './people/endSessions.ts';
import { lockedPrincipal } from './people/lockedPrincipal.ts';

const passwordOf = defineStatement<{ handle: string }, { id: string; password: string | null }>(
  'access/passwordOf',
);
const set = defineStatement<{ id: string; password: string }, never>('access/setPassword');

/** Where people change their own password. */
export class OwnPassword {
  readonly #access: Access;
  readonly #attempts: Attempts;

  constructor(access: Access, attempts = new Attempts()) {
    this.#access = access;
    this.#attempts = attempts;
  }

  /**
   * Sets another password and ends all other sessions of the person. Guessing the current one from a session that
   * was left open is slowed down.
   * @throws Forbidden for tokens; Conflict where there is no password to change, or it has changed meanwhile;
   *   BadInput with its place; LimitExceeded
   */
  async change(
    caller: Caller,
    given: { readonly current: string; readonly password: string },
  ): Promise<void> {
    if (caller.session === undefined) throw new Forbidden('A token cannot change a password. Sign in.');
    this.#attempts.check(caller.id);
    checkPassword(given.password, 'password');
    const { database, principalChanged } = this.#access;
    const { handle, id } = caller;
    const [row] = await database.read((transaction) => passwordOf.run(transaction, { handle }));
    const stored = row?.password;
    if (!stored) throw new Conflict('You sign in without a password of Linchpin; there is none to change.');
    if (!(await passwordMatches(given.current, stored))) {
      this.#attempts.failed(caller.id);
      throw new BadInput('This is not your current password.', 'current');
    }
    const password = await hashPassword(given.password);
    await database.write(async (transaction) => {
      const { password: kept } = await lockedPrincipal(transaction, id);
      // The second run of a write whose reply was lost finds its own.
      if (kept === password) return;
      if (kept !== stored) throw new Conflict('Your password was changed meanwhile.', 'current');
      await set.run(transaction, { id, password });
      const ended = await endOthers(transaction, id, caller.session);
      await appendAudit(transaction, {
        actor: handle,
        action: 'PASSWORD_CHANGED',
        subject: id,
        detail: { sessionsEnded: ended },
      });
    });
    principalChanged(id);
  }
}
