import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Notice } from './notice.ts';

const keep = defineStatement<{ rows: readonly object[] }, never>('notice/keep');

/**
 * Puts notices into the outbox, within the transaction of what they tell of: they are there when it is, and only then.
 * From there the courier brings them to their receivers.
 */
export async function keepNotices(transaction: Runner, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map((notice) => ({
    ...notice,
    people: [...notice.people],
    at: integer(notice.at),
    start: notice.start === null ? null : integer(notice.start),
    end: notice.end === null ? null : integer(notice.end),
  }));
  await keep.run(transaction, { rows });
}
