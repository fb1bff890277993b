import { defineStatement, integer } from '../../graph/statement.ts';
import { noEvidence } from '../evidence/evidence.ts';
import type { EvidenceDocument, EvidenceRow } from '../evidence/evidenceDocument.ts';
import { type BucketRange, bucketCount } from '../evidence/subject.ts';
import { applyClaims } from '../relationship/applyClaims.ts';
import type { Application } from './application.ts';
import { applyRemovals } from './applyRemovals.ts';
import { withoutHeldClaims } from './heldClaims.ts';

const held = defineStatement<
  { scopeId: string; scanId: string; receivedAt: unknown; first: unknown; beyond: unknown },
  EvidenceRow
>('evidence/held');

/** Retires what a held scan no longer named, but for what has been said again since. */
export async function retireHeld(application: Application): Promise<readonly string[]> {
  const ranges = Array.from({ length: bucketCount }, (_, first) => ({ first, beyond: first + 1 }));
  for (const range of ranges) await applyClaims(application, await withoutHeldClaims(application, range));
  for (const range of ranges) await applyClaims(application, await readHeld(application, range));
  for (const range of ranges) await applyRemovals(application, await readHeld(application, range));
  return [];
}

async function readHeld(application: Application, range: BucketRange): Promise<EvidenceDocument[]> {
  const rows = await application.read((transaction) =>
    held.run(transaction, {
      scopeId: application.scopeId,
      scanId: application.scanId,
      receivedAt: integer(application.at),
      first: integer(range.first),
      beyond: integer(range.beyond),
    }),
  );
  return rows.map((row) => ({
    subject: row.subject,
    said: undefined,
    row,
    next: noEvidence,
    nextStatementHash: '',
    nextClaimsHash: '',
  }));
}
