import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { setEvidenceAside } from '../evidence/evidenceStatements.ts';
import { readHeldEvidence } from '../identity/regroupEvidence.ts';
import { type IdentityQuestion, reuniteCis } from '../identity/reuniteCis.ts';
import { type Application, type Batch, chunksOf, inBatch } from './application.ts';

/** Evidence that one transaction takes back. */
const batchSize = 2_000;

const claimedBy = defineStatement<{ nodes: string[] }, { identifiers: string[] }>('identity/claimed');
const stillClaimed = defineStatement<{ identifiers: string[] }, { identifier: string }>(
  'identity/still-claimed',
);
const unsay = defineStatement<{ nodes: string[]; revision: unknown; at: unknown }, never>('evidence/unsay');

/** Third pass: CIs of which the source no longer speaks. Their relationships went with the claims before. */
export async function applyRemovals(
  application: Application,
  documents: readonly EvidenceDocument[],
): Promise<void> {
  const removed = documents.filter(
    ({ row, next }) => row !== undefined && row.statementHash !== '' && next.statement === null,
  );
  for (const chunk of chunksOf(removed, batchSize)) {
    await inBatch(application, (transaction, batch) => removeChunk(application, transaction, batch, chunk));
  }
}

async function removeChunk(
  application: Application,
  transaction: Runner,
  batch: Batch,
  chunk: readonly EvidenceDocument[],
): Promise<void> {
  const revision = integer(application.revision);
  const rows = chunk.map(({ row }) => row!);
  const aside = rows.filter(
    (row) => row.statementSince < application.revision && row.claimsSince < application.revision,
  );
  if (aside.length > 0)
    await setEvidenceAside.run(transaction, { nodes: aside.map(({ node }) => node), revision });
  await unsay.run(transaction, {
    nodes: rows.map(({ node }) => node),
    revision,
    at: integer(application.at),
  });
  const ids = [...new Set(rows.flatMap(({ ciId }) => (ciId === null ? [] : [ciId])))];
  await recomputeCis(application, transaction, batch, await readStates(transaction, ids));
  await reuniteCis(application, transaction, batch, await questionAfter(transaction, rows, ids));
}

/** What went may have kept others apart (a clone), or held them together. */
async function questionAfter(
  transaction: Runner,
  rows: readonly { readonly node: string }[],
  ids: readonly string[],
): Promise<IdentityQuestion> {
  const claimed = await claimedBy.run(transaction, { nodes: rows.map(({ node }) => node) });
  const identifiers = [...new Set(claimed.flatMap((row) => row.identifiers))];
  const still = identifiers.length > 0 ? await stillClaimed.run(transaction, { identifiers }) : [];
  const held = await readHeldEvidence(transaction, ids);
  return {
    ciIds: new Set(held.map(({ ciId }) => ciId)),
    identifiers: new Set(still.map(({ identifier }) => identifier)),
  };
}
