import type { Database } from '../../graph/database.ts';
import { defineStatement } from '../../graph/statement.ts';
import { BadInput } from '../../model/errors.ts';
import { type Caller, type Role, roles as roleOrder } from '../../model/principal.ts';
import { accessOf } from '../access.ts';
import { appendAudit } from '../audit.ts';
import { requireRole } from '../policy.ts';
import { requireOtherAdministrator } from './administrators.ts';
import { lockedPrincipal } from './lockedPrincipal.ts';

const set = defineStatement<{ id: string; roles: readonly Role[] }, never>('people/setRoles');

/**
 * Gives a principal these roles and no others; its sessions and tokens have them with the next request.
 * @throws Forbidden for all but ADMIN; NotFound; BadInput; Conflict where the last administrator would be none
 */
export async function setRoles(
  database: Database,
  caller: Caller,
  { id, roles, reason }: { readonly id: string; readonly roles: readonly Role[]; readonly reason: string },
): Promise<void> {
  requireRole(caller, 'ADMIN');
  const wanted = checkRoles(roles, 'roles');
  await database.write(async (transaction) => {
    const principal = await lockedPrincipal(transaction, id);
    const before = checkRoles(principal.roles, 'roles');
    if (before.join() === wanted.join()) return;
    if (before.includes('ADMIN') && !wanted.includes('ADMIN'))
      await requireOtherAdministrator(transaction, id);
    await set.run(transaction, { id, roles: wanted });
    const detail = { principal: principal.handle, before, after: wanted, reason };
    await appendAudit(transaction, { actor: caller.handle, action: 'ROLES_CHANGED', subject: id, detail });
  });
  accessOf(database).principalChanged(id);
}

/**
 * Roles once each, in their usual order.
 * @throws BadInput where there are none
 */
export function checkRoles(roles: readonly Role[], place: string): Role[] {
  const checked = roleOrder.filter((role) => roles.includes(role));
  if (checked.length === 0) throw new BadInput('At least one role is needed; VIEWER only reads.', place);
  return checked;
}
