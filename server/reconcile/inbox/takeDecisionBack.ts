import { defineStatement, integer } from '../../graph/statement.ts';
import { Conflict, NotFound } from '../../model/errors.ts';
import type { ScanContext } from '../scan/turns.ts';
import type { InboxDecision } from './inboxDecision.ts';

type Row = Pick<InboxDecision, 'kind' | 'subject'>;
const decidedAtOnce = defineStatement<
  { attempt: string; limit: unknown },
  Row & { readonly node: string; readonly effect: boolean }
>('inbox/decided-at-once');
const forget = defineStatement<{ nodes: string[] }, never>('inbox/forget-decisions');
const reopen = defineStatement<{ rows: Row[] }, never>('inbox/reopen-findings');

const batchSize = 5_000;

/**
 * Takes a decision back, on one thing or on many: they wait again.
 * @returns how many
 * @throws NotFound, Conflict where it changed the graph, which is undone where that was done
 */
export async function takeDecisionBack(
  { database, appendAudit }: Pick<ScanContext, 'database' | 'appendAudit'>,
  { id, actor }: { id: string; actor: string },
): Promise<number> {
  let count = 0;
  for (;;) {
    const done = await database.write(async (transaction) => {
      const rows = await decidedAtOnce.run(transaction, { attempt: id, limit: integer(batchSize) });
      if (rows.some(({ effect }) => effect))
        throw new Conflict(
          'This decision changed the graph. Take that back where it was done: undo the scan, split the CI, unlock the value, or edit it.',
          'id',
        );
      if (rows.length === 0) return 0;
      const named = rows.map(({ kind, subject }) => ({ kind, subject }));
      await forget.run(transaction, { nodes: rows.map(({ node }) => node) });
      await reopen.run(transaction, { rows: named });
      await appendAudit(transaction, {
        actor,
        action: 'inbox.reopened',
        subject: id,
        detail: { count: rows.length },
      });
      return rows.length;
    });
    count += done;
    if (done === 0 && count === 0) throw new NotFound('There is no such decision any more.', 'id');
    if (done < batchSize) return count;
  }
}
