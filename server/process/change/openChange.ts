import { randomUUID } from 'node:crypto';
import type { Runner } from '../../graph/statement.ts';
import { type Change, changeNumber } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { createChange, nextSerial, readChanges } from './changeStore.ts';
import { checkedExpected } from './expectedInput.ts';
import { checkedTargets, type PlanInput, plannedBy, requireTemplate } from './plan.ts';

/**
 * Opens a change: a draft, of which a title is enough.
 * @param requester the handle of whoever asks for it
 * @param alongside what is written in the same transaction
 * @throws BadInput, NotFound with the place below `input`
 */
export async function openChange(
  { database, engine, appendAudit, now = Date.now }: ChangeContext,
  input: PlanInput,
  requester: string,
  alongside?: (transaction: Runner, change: Change) => Promise<void>,
): Promise<Change> {
  const plan = plannedBy(input);
  const id = `c${randomUUID().replaceAll('-', '')}`;
  return database.write(async (transaction) => {
    // The reply to our own commit was lost, and this is the driver's second try.
    const [before] = await readChanges(transaction, [id]);
    if (before) return before;
    await requireTemplate(transaction, plan);
    const targets = await checkedTargets(engine, transaction, plan.targets);
    const expected = await checkedExpected(transaction, plan.expected);
    const serial = await nextSerial(transaction);
    const openedAt = now();
    const change: Change = {
      ...plan,
      targets,
      expected,
      id,
      serial,
      number: changeNumber(serial),
      version: 1,
      state: 'DRAFT',
      requester,
      editors: [requester],
      openedAt,
      approvals: [],
      attachments: [],
      timeline: [{ at: openedAt, actor: requester, text: 'opened it' }],
      knownDigest: null,
      outcome: null,
      approvalsDueAt: null,
      overdueAt: null,
      taskWords: [],
      startedAt: null,
      startRevision: null,
      review: null,
      asked: [],
      conflictsWith: [],
      lastAttempt: null,
    };
    await createChange(transaction, change);
    await alongside?.(transaction, change);
    const { number, title, kind } = change;
    const detail = { number, title, kind, plan: { ...plan, targets, expected } };
    await appendAudit(transaction, { actor: requester, action: 'change.opened', subject: id, detail });
    return change;
  });
}
