import type { Database } from '../graph/database.ts';
import { defineStatement, integer } from '../graph/statement.ts';
import { auditHash, type StoredAuditEntry } from './audit.ts';
import type { Anchor } from './auditAnchor.ts';

export interface AuditFinding {
  readonly kind: 'EDITED' | 'MISSING' | 'TRUNCATED';
  readonly seq: number;
  readonly message: string;
}
export interface AuditVerdict {
  readonly entries: number;
  readonly findings: readonly AuditFinding[];
}

const readHead = defineStatement<object, Anchor>('access/auditHead');
const readPage = defineStatement<{ after: unknown; limit: unknown }, StoredAuditEntry>('access/auditPage');
const pageSize = 1_000;

/**
 * Reads the whole audit chain and says what is wrong with it: an entry that was edited, one that is missing, an
 * end that was cut off. With the anchors from outside the database, also a chain that was written anew.
 */
export async function verifyAudit(
  database: Database,
  anchors: readonly Anchor[] = [],
): Promise<AuditVerdict> {
  const findings: AuditFinding[] = [];
  const anchored = new Map(anchors.map((anchor) => [anchor.seq, anchor.hash]));
  const [head] = await database.read((transaction) => readHead.run(transaction, {}));
  let last: Anchor = { seq: 0, hash: '' };
  let entries = 0;
  for (;;) {
    const page = await database.read((transaction) =>
      readPage.run(transaction, { after: integer(last.seq), limit: integer(pageSize) }),
    );
    for (const entry of page) {
      findings.push(...faults(entry, last, anchored.get(entry.seq)));
      last = entry;
      entries += 1;
    }
    if (page.length < pageSize) break;
  }
  // Entries may have been added since the head was read: more than it says is no fault.
  const expected = Math.max(head?.seq ?? 0, anchors.at(-1)?.seq ?? 0);
  if (expected > last.seq)
    findings.push({
      kind: 'TRUNCATED',
      seq: expected,
      message: `The chain ends at entry ${last.seq}, and entry ${expected} was written.`,
    });
  if (head !== undefined && head.seq === last.seq && head.hash !== last.hash)
    findings.push({ kind: 'EDITED', seq: last.seq, message: 'The head is not that of the last entry.' });
  if (entries > 0 && head === undefined)
    findings.push({ kind: 'TRUNCATED', seq: last.seq, message: 'The head of the chain is gone.' });
  return { entries, findings };
}

/**
 * The quick question of a start: whether the last entry that was written down is still there as it was. Says
 * nothing of the others.
 */
export async function lastAnchorHolds(database: Database, anchors: readonly Anchor[]): Promise<boolean> {
  const anchor = anchors.at(-1);
  if (anchor === undefined) return true;
  const [entry] = await database.read((transaction) =>
    readPage.run(transaction, { after: integer(anchor.seq - 1), limit: integer(1) }),
  );
  return entry?.seq === anchor.seq && entry.hash === anchor.hash && auditHash(entry) === entry.hash;
}

function faults(entry: StoredAuditEntry, before: Anchor, anchored: string | undefined): AuditFinding[] {
  const { seq } = entry;
  const found: AuditFinding[] = [];
  if (seq !== before.seq + 1)
    found.push({ kind: 'MISSING', seq: before.seq + 1, message: `Entry ${before.seq + 1} is missing.` });
  else if (entry.previousHash !== before.hash)
    found.push({ kind: 'EDITED', seq, message: `Entry ${seq} does not follow the one before it.` });
  if (auditHash(entry) !== entry.hash)
    found.push({ kind: 'EDITED', seq, message: `Entry ${seq} was edited.` });
  else if (anchored !== undefined && anchored !== entry.hash)
    found.push({ kind: 'EDITED', seq, message: `Entry ${seq} is not the one that was written down.` });
  return found;
}
