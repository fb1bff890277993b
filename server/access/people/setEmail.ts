import { z } from 'zod';
import type { Database } from '../../graph/database.ts';
import { defineStatement } from '../../graph/statement.ts';
import { BadInput } from '../../model/errors.ts';
import type { Caller } from '../../model/principal.ts';
import { appendAudit } from '../audit.ts';
import { requireRole } from '../policy.ts';
import { lockedPrincipal } from './lockedPrincipal.ts';

const set = defineStatement<{ id: string; email: string | null }, never>('people/setEmail');
const address = z.email().max(254);

/**
 * Says where somebody is written to; null: nowhere. One's own, or with the role ADMIN anybody's.
 * @throws Forbidden; NotFound; BadInput where it is no address
 */
export async function setEmail(
  database: Database,
  caller: Caller,
  { id, email }: { readonly id: string; readonly email: string | null },
): Promise<void> {
  if (id !== caller.id) requireRole(caller, 'ADMIN');
  const trimmed = email?.trim() || null;
  if (trimmed !== null && !address.safeParse(trimmed).success)
    throw new BadInput('This is no e-mail address.', 'email');
  await database.write(async (transaction) => {
    const { handle } = await lockedPrincipal(transaction, id);
    await set.run(transaction, { id, email: trimmed });
    // The address itself is the person's; that it was changed is what matters later.
    const detail = { principal: handle, given: trimmed !== null };
    await appendAudit(transaction, { actor: caller.handle, action: 'EMAIL_CHANGED', subject: id, detail });
  });
}
