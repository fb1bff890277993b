import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { NotFound } from '../../model/errors.ts';
import type { Role } from '../../model/principal.ts';

export interface LockedPrincipal {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** ms since 1970 */
  readonly disabledAt: number | null;
  /** As password.ts keeps it. */
  readonly password: string | null;
  /** Who the identity provider says it is: issuer and subject. */
  readonly subject: string | null;
}

const lock = defineStatement<{ id: string; now: unknown }, LockedPrincipal>('people/lockPrincipal');

/**
 * A principal as it is, and stays until the transaction ends.
 * @throws NotFound with the place of the id
 */
export async function lockedPrincipal(
  transaction: Runner,
  id: string,
  place = 'id',
): Promise<LockedPrincipal> {
  const [row] = await lock.run(transaction, { id, now: integer(Date.now()) });
  if (row === undefined) throw new NotFound('There is no such principal.', place);
  return row;
}
