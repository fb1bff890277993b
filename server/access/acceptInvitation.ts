import { defineStatement, integer } from '../graph/statement.ts';
import type { Access } from './access.ts';
import { Attempts } from './attempts.ts';
import { appendAudit } from './audit.ts';
import { badLink } from './invitations.ts';
import { checkPassword, hashPassword } from './password.ts';
import { endOthers } from './people/endSessions.ts';
import { checkName } from './people/teams.ts';

interface Invited {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  /** ms since 1970 */
  readonly expiresAt: number;
  /** Whether the link gives a new password to somebody who had one. */
  readonly hadPassword: boolean;
}

const find = defineStatement<{ hashes: string[]; now: unknown }, Invited & { hash: string }>(
  'access/findInvitation',
);
const use = defineStatement<
  { hash: string; now: unknown; password: string; name: string | null },
  { id: string; handle: string }
>('access/useInvitation');

/** The door through which the invited come in. */
export class InvitationDoor {
  readonly #access: Access;
  readonly #attempts: Attempts;

  constructor(access: Access, attempts = new Attempts()) {
    this.#access = access;
    this.#attempts = attempts;
  }

  /**
   * Whom a link is for.
   * @throws Unauthenticated where it was used, replaced or withdrawn, or has expired; LimitExceeded
   */
  async invited(secret: string, address: string): Promise<Invited & { readonly hash: string }> {
    this.#attempts.check(address);
    const { database, peppers } = this.#access;
    const asked = { hashes: peppers.hashes('invitation', secret), now: integer(Date.now()) };
    const [row] = await database.read((transaction) => find.run(transaction, asked));
    if (row !== undefined) return row;
    this.#attempts.failed(address);
    throw badLink();
  }

  /**
   * Sets the password and signs in; sessions from before end.
   * @returns the secret for the session's cookie
   * @throws as `invited`; BadInput with its place
   */
  async accept(
    given: { readonly secret: string; readonly name?: string | undefined; readonly password: string },
    address: string,
  ): Promise<string> {
    const name = given.name === undefined ? null : checkName(given.name, 'name');
    checkPassword(given.password, 'password');
    const { hash, hadPassword } = await this.invited(given.secret, address);
    const password = await hashPassword(given.password);
    const { database, sessions, principalChanged } = this.#access;
    const { secret, id } = await database.write(async (transaction) => {
      const now = integer(Date.now());
      const [person] = await use.run(transaction, { hash, now, password, name });
      if (person === undefined) throw badLink();
      const ended = await endOthers(transaction, person.id, undefined);
      const begun = await sessions.begin(transaction, person, 'INVITATION');
      await appendAudit(transaction, {
        actor: person.handle,
        action: 'INVITATION_ACCEPTED',
        subject: person.id,
        detail: { newPassword: hadPassword, sessionsEnded: ended },
      });
      return { secret: begun, id: person.id };
    });
    principalChanged(id);
    return secret;
  }
}
