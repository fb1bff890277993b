import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { unlinkCis } from '../evidence/evidenceLinks.ts';
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
const heldSince = defineStatement<{ nodes: string[] }, { node: string; since: number | null }>(
  'evidence/held-since',
);
const unsay = defineStatement<{ rows: object[]; revision: unknown; at: unknown }, never>('evidence/unsay');

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
  const nodes = rows.map(({ node }) => node);
  await unsayAll(application, transaction, nodes);
  const ids = [...new Set(rows.flatMap(({ ciId }) => (ciId === null ? [] : [ciId])))];
  await recomputeCis(application, transaction, batch, await readStates(transaction, ids));
  await reuniteCis(application, transaction, batch, await questionAfter(transaction, rows, ids));
}

/** The source no longer says anything of these. */
async function unsayAll({ revision, at }: Application, transaction: Runner, nodes: string[]): Promise<void> {
  const held = await heldSince.run(transaction, { nodes });
  const since = new Map(held.map((row) => [row.node, row.since]));
  const rows = nodes.map((node) => ({ node, since: integer(since.get(node) ?? revision) }));
  await unsay.run(transaction, { rows, revision: integer(revision), at: integer(at) });
  await unlinkCis(transaction, nodes);
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
