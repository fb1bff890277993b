import { randomUUID } from 'node:crypto';
import type { InboxRule } from '../../graph/read/inbox.ts';
import { readInboxPage } from '../../graph/read/inbox.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import type { ScanContext } from '../scan/turns.ts';
import type { InboxDecision } from './inboxDecision.ts';

type Row = Pick<InboxDecision, 'kind' | 'subject'>;
const decideMany = defineStatement<
  Pick<InboxDecision, 'resolution' | 'by' | 'comment'> & { rows: Row[]; at: unknown; attempt: string },
  never
>('inbox/decide-many');
const closeFindings = defineStatement<{ rows: Row[] }, never>('inbox/close-findings');

/** Items that one transaction decides. */
const batchSize = 5_000;

export interface RuledDecision extends Pick<InboxDecision, 'resolution' | 'by' | 'comment'> {
  readonly rule: InboxRule;
  /** What was found later is not decided with it. */
  readonly revision: number;
}

/**
 * Decides alike on all that a rule fits. Each batch leaves one audit entry, which names the rule.
 * @returns how many, and the id by which the decision can be taken back
 */
export async function decideByRule(
  { database, appendAudit }: Pick<ScanContext, 'database' | 'appendAudit'>,
  { rule, revision, ...decision }: RuledDecision,
): Promise<{ id: string; count: number }> {
  const id = randomUUID();
  const at = integer(Date.now());
  let count = 0;
  for (;;) {
    const page = await readInboxPage(database, { rule, pin: revision, first: batchSize }, undefined);
    const rows = page.slice(0, batchSize).map(({ kind, subject }) => ({ kind, subject }));
    if (rows.length === 0) return { id, count };
    await database.write(async (transaction) => {
      await decideMany.run(transaction, { ...decision, rows, at, attempt: id });
      await closeFindings.run(transaction, { rows });
      await appendAudit(transaction, {
        actor: decision.by,
        action: 'inbox.resolved-by-rule',
        subject: id,
        detail: { rule, resolution: decision.resolution, comment: decision.comment, count: rows.length },
      });
    });
    count += rows.length;
    if (page.length <= batchSize) return { id, count };
  }
}
