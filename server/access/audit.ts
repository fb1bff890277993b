import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { defineStatement, integer, type Runner } from '../graph/statement.ts';

export interface AuditEntry {
  /** The handle of whoever did it. */
  readonly actor: string;
  /** What was done, as a word in capitals: TOKEN_ISSUED, SCAN_PUBLISHED, … */
  readonly action: string;
  /** The id of what it was done to. */
  readonly subject: string;
  readonly detail: Record<string, unknown>;
}

/** An entry as it is stored: `detail` as the JSON text that the hash covers, `at` in ms since 1970. */
export interface StoredAuditEntry {
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  readonly previousHash: string;
  readonly hash: string;
}

const lockHead = defineStatement<{ at: unknown }, { seq: number; hash: string }>('access/lockAuditHead');
const append = defineStatement<Record<keyof StoredAuditEntry, unknown>, never>('access/appendAudit');

/** Says that some transaction has written an entry; it may not be committed yet. */
export const auditWritten = new EventEmitter<{ entry: [] }>().setMaxListeners(0);

/**
 * Writes an audit entry within the transaction of the change that it tells of: neither comes without the other.
 * It takes the chain's lock until the transaction ends, so it goes last, after every other lock.
 */
export async function appendAudit(transaction: Runner, entry: AuditEntry): Promise<void> {
  const at = Date.now();
  const [head] = await lockHead.run(transaction, { at: integer(at) });
  if (head === undefined) throw new Error('The audit chain has no head.');
  const detail = JSON.stringify(entry.detail);
  const unsigned = { ...entry, detail, seq: head.seq + 1, at, previousHash: head.hash };
  await append.run(transaction, {
    ...unsigned,
    seq: integer(unsigned.seq),
    at: integer(at),
    hash: auditHash(unsigned),
  });
  auditWritten.emit('entry');
}

/** What chains the entries: SHA-256 over all that an entry says and the hash of the one before it. */
export function auditHash(entry: Omit<StoredAuditEntry, 'hash'>): string {
  const { seq, at, actor, action, subject, detail, previousHash } = entry;
  return createHash('sha256')
    .update(JSON.stringify([seq, at, actor, action, subject, detail, previousHash]))
    .digest('hex');
}
