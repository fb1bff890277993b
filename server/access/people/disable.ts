import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { Conflict } from '../../model/errors.ts';
import type { Caller } from '../../model/principal.ts';
import { accessOf } from '../access.ts';
import { appendAudit } from '../audit.ts';
import { requireRole } from '../policy.ts';
import { requireOtherAdministrator } from './administrators.ts';
import { lockedPrincipal } from './lockedPrincipal.ts';

const disable = defineStatement<{ id: string; now: unknown }, never>('people/disable');
const enable = defineStatement<{ id: string }, never>('people/enable');

interface Switched {
  readonly id: string;
  readonly reason: string;
}

/**
 * Shuts a principal out: its sessions and invitations end, its tokens are worth nothing until it is enabled again.
 * What it did stays its own.
 * @throws Forbidden for all but ADMIN; NotFound; Conflict for oneself and for the last administrator
 */
export async function disablePrincipal(
  database: Database,
  caller: Caller,
  { id, reason }: Switched,
): Promise<void> {
  requireRole(caller, 'ADMIN');
  if (id === caller.id) throw new Conflict('You cannot disable yourself.', 'id');
  await database.write(async (transaction) => {
    const principal = await lockedPrincipal(transaction, id);
    if (principal.disabledAt !== null) return;
    if (principal.roles.includes('ADMIN')) await requireOtherAdministrator(transaction, id);
    await disable.run(transaction, { id, now: integer(Date.now()) });
    const detail = { principal: principal.handle, reason };
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'PRINCIPAL_DISABLED',
      subject: id,
      detail,
    });
  });
  accessOf(database).principalChanged(id);
}

/**
 * Lets a principal in again: with its password and its tokens; its sessions are gone.
 * @throws Forbidden for all but ADMIN; NotFound
 */
export async function enablePrincipal(
  database: Database,
  caller: Caller,
  { id, reason }: Switched,
): Promise<void> {
  requireRole(caller, 'ADMIN');
  await database.write(async (transaction) => {
    const principal = await lockedPrincipal(transaction, id);
    if (principal.disabledAt === null) return;
    await enable.run(transaction, { id });
    const detail = { principal: principal.handle, reason };
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'PRINCIPAL_ENABLED',
      subject: id,
      detail,
    });
  });
  accessOf(database).principalChanged(id);
}
