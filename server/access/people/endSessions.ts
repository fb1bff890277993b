import type { Database } from '../../graph/database.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import { NotFound } from '../../model/errors.ts';
import type { Caller } from '../../model/principal.ts';
import { accessOf } from '../access.ts';
import { appendAudit } from '../audit.ts';
import { hasRole, requireRole } from '../policy.ts';
import { lockedPrincipal } from './lockedPrincipal.ts';

const owner = defineStatement<{ id: string }, { hash: string; principalId: string; handle: string }>(
  'access/sessionOwner',
);
const end = defineStatement<{ hashes: string[] }, { handle: string }>('access/endSession');
const endAll = defineStatement<{ principalId: string; except: string | null }, { ended: number }>(
  'access/endSessionsOf',
);

/**
 * Ends a session: one's own, or as ADMIN anybody's. Another's reads as if it were not there.
 * @throws NotFound
 */
export async function endSession(database: Database, caller: Caller, id: string): Promise<void> {
  const missing = new NotFound('There is no such session, or no longer.', 'id');
  if (!/^[0-9a-f]{20}$/.test(id)) throw missing;
  const hash = await database.write(async (transaction) => {
    const [session] = await owner.run(transaction, { id });
    if (session === undefined) throw missing;
    if (session.principalId !== caller.id && !hasRole(caller, 'ADMIN')) throw missing;
    await end.run(transaction, { hashes: [session.hash] });
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'SESSION_ENDED',
      subject: session.principalId,
      detail: { principal: session.handle, session: id },
    });
    return session.hash;
  });
  accessOf(database).sessions.forget(hash);
}

/**
 * Ends all sessions of a principal but the one that asks: one's own, or as ADMIN anybody's.
 * @returns how many there were
 * @throws Forbidden; NotFound
 */
export async function endSessions(database: Database, caller: Caller, principalId: string): Promise<number> {
  if (principalId !== caller.id) requireRole(caller, 'ADMIN');
  const ended = await database.write(async (transaction) => {
    const { handle } = await lockedPrincipal(transaction, principalId, 'principalId');
    const count = await endOthers(transaction, principalId, caller.session);
    if (count === 0) return 0;
    const detail = { principal: handle, sessions: count };
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'SESSIONS_ENDED',
      subject: principalId,
      detail,
    });
    return count;
  });
  accessOf(database).principalChanged(principalId);
  return ended;
}

/** Ends a principal's sessions but one, within another change; gives how many. */
export async function endOthers(
  transaction: Runner,
  principalId: string,
  except: string | undefined,
): Promise<number> {
  const [row] = await endAll.run(transaction, { principalId, except: except ?? null });
  return row?.ended ?? 0;
}
