import { randomUUID } from 'node:crypto';
import type { Work } from '../../graph/database.ts';
import { NotFound } from '../../model/errors.ts';
import { keepNotices } from '../notice/outbox.ts';
import { tell } from '../notice/tell.ts';
import type { Assessment } from './assessment.ts';
import type { Change } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { lockChange, saveChange } from './changeStore.ts';
import { settleExplanations } from './settleExplanations.ts';

/** What becomes of a change, and what the audit trail says of it. */
export interface Altered {
  readonly change: Change;
  readonly actor: string;
  /** change.edited and the like. */
  readonly action: string;
  readonly detail: Record<string, unknown>;
  /** Where others are told of what it leads to. */
  readonly assessment?: Assessment;
}

/**
 * Alters a change while nobody else can, with its audit entry and what others are told of it: so of two who come at once the second sees what the first
 * one did.
 * @param decide what becomes of it; undefined: it stays as it is
 * @throws NotFound; what `decide` throws, and then nothing has changed
 */
export function alterChange(
  { database, appendAudit, now = Date.now }: ChangeContext,
  id: string,
  decide: (change: Change, transaction: Parameters<Work<unknown>>[0]) => Promise<Altered | undefined>,
): Promise<Change> {
  const lastAttempt = randomUUID();
  return database.write(async (transaction) => {
    const before = await lockChange(transaction, id);
    if (!before) throw new NotFound('There is no change with this id.', 'id');
    // The reply to our own commit was lost, and this is the driver's second try.
    if (before.lastAttempt === lastAttempt) return before;
    const altered = await decide(before, transaction);
    if (!altered) return before;
    const { actor, action, detail, assessment } = altered;
    const told = assessment && tell(before, altered.change, assessment, { actor, at: now() });
    const change = { ...(told?.change ?? altered.change), lastAttempt };
    await saveChange(transaction, change);
    await settleExplanations(transaction, before, change);
    await keepNotices(transaction, told?.notices ?? []);
    const { number, version, state } = change;
    await appendAudit(transaction, {
      actor,
      action,
      subject: id,
      detail: { number, version, state, ...detail },
    });
    return change;
  });
}
