import type { Runner } from '../../graph/statement.ts';
import { eachBreathing } from '../breath.ts';
import { claimKey, wholeStatement } from '../evidence/evidence.ts';
import { cameWithClaims, type EvidenceDocument, readContents } from '../evidence/evidenceDocument.ts';
import { isOwnKey, lookupText, sourceKeyOf } from '../evidence/subject.ts';
import { identifiersOf } from '../identity/resolveIdentity.ts';
import { type Application, type Batch, inBatch, inBatchAhead, mayGoAhead } from '../scan/application.ts';
import { claimsAwaiting } from './pendingClaims.ts';
import { claimName, storedClaim } from './relationshipState.ts';
import { resolveReferences } from './resolveReferences.ts';
import { settle } from './settleClaims.ts';
import { writeClaims } from './writeClaims.ts';
import type { ClaimChange } from './writeRelationships.ts';

/** Claims that one transaction takes, and documents whose claims are read for it at once. */
const claimsPerBatch = 10_000;

/** Second pass: what the scan says of relationships, and claims of others that waited for a CI it brought. */
export async function applyClaims(
  application: Application,
  documents: readonly EvidenceDocument[],
): Promise<void> {
  let chunk: EvidenceDocument[] = [];
  let size = 0;
  const flush = async () => {
    const run = chunk;
    chunk = [];
    size = 0;
    if (run.length === 0) return;
    const write = (await standAlone(application, run)) ? inBatchAhead : inBatch;
    await write(application, (transaction, batch) => applyChunk(application, transaction, batch, run));
  };
  for (const document of documents) {
    const { row, next } = document;
    if (application.settledBefore > 0 && cameWithClaims(document, application.revision)) {
      application.settledBefore -= 1;
      continue;
    }
    const same = !isOpen(application, document);
    if (same && row?.claimsSince !== application.revision) application.untouched.claims += next.claims.length;
    const awaited = application.pendingBefore && isNewHere(application, document);
    if (same && !awaited) continue;
    chunk.push(document);
    size += 1 + next.claims.length;
    if (size >= claimsPerBatch) await flush();
  }
  await flush();
}

/** Whether what the document claims has to be settled. */
const isOpen = ({ revision }: Application, document: EvidenceDocument): boolean =>
  cameWithClaims(document, revision) || (document.row?.claimsHash ?? '') !== document.nextClaimsHash;

/** Whether the evidence claimed something before this scan. */
const hadClaims = ({ revision }: Application, document: EvidenceDocument): boolean =>
  !cameWithClaims(document, revision) && (document.row?.claimsHash ?? '') !== '';

/**
 * Whether nothing that anybody else claims, the batch before included, decides on what these documents claim. Looks up
 * where their references lead, which is remembered.
 */
async function standAlone(
  application: Application,
  documents: readonly EvidenceDocument[],
): Promise<boolean> {
  const { source, revision, pendingBefore } = application;
  if (!mayGoAhead(application) || pendingBefore) return false;
  if (documents.some((document) => hadClaims(application, document))) return false;
  const ends = documents.flatMap(({ subject, next }) => [subject, ...next.claims.map(({ to }) => to)]);
  if (!ends.every(isOwnKey)) return false;
  const find = await application.readAhead((transaction) =>
    resolveReferences(
      application,
      transaction,
      ends.map((subject) => ({ subject, source })),
    ),
  );
  return documents.every(({ subject }) => (find(subject, source)?.created ?? revision) === revision);
}

/** Whether this scan is the first to bring the document's CI under this key, so that others may have waited for it. */
const isNewHere = (application: Application, { row, next }: EvidenceDocument): boolean =>
  next.statement !== null &&
  (row === undefined || row.statementSince === application.revision || row.created === application.revision);

async function applyChunk(
  application: Application,
  transaction: Runner,
  batch: Batch,
  chunk: readonly EvidenceDocument[],
): Promise<void> {
  const { source, scope, at } = application;
  const nodes = chunk.flatMap((document) => (hadClaims(application, document) ? [document.row!.node] : []));
  const before = await readContents(transaction, nodes);
  const changes: ClaimChange[] = [];
  await eachBreathing(chunk, (document) => {
    if (!isOpen(application, document)) return;
    if (cameWithClaims(document, application.revision)) batch.tally.settled += 1;
    const { subject, next, row } = document;
    const old = new Map(
      ((row && before.get(row.node)?.claims) ?? []).map((claim) => [claimKey(claim), claim]),
    );
    for (const claim of next.claims) {
      const was = old.get(claimKey(claim));
      old.delete(claimKey(claim));
      if (was && JSON.stringify(was) === JSON.stringify(claim)) batch.tally.relationsUnchanged += 1;
      else
        changes.push({
          source,
          type: claim.type,
          claim: storedClaim(source, scope, at, subject, claim),
          drop: false,
          own: true,
        });
    }
    for (const claim of old.values()) {
      changes.push({
        source,
        type: claim.type,
        claim: storedClaim(source, scope, at, subject, claim),
        drop: true,
        own: true,
      });
    }
  });
  const waited = application.pendingBefore ? await claimsThatWaited(application, transaction, chunk) : [];
  // What this very scan takes back, or says anew, is settled by it and not by how it waited.
  const settled = new Set(changes.map(({ type, claim }) => claimName(type, claim)));
  const joined = waited.filter(({ type, claim }) => !settled.has(claimName(type, claim)));
  for (const change of joined) {
    changes.push(change);
    if (change.claim[0] === source && change.claim[1] === scope) batch.tally.relationsCompleted += 1;
  }
  await settle(application, transaction, batch, changes);
  await writeClaims(
    application,
    transaction,
    chunk.filter(
      (document) => isOpen(application, document) && !cameWithClaims(document, application.revision),
    ),
  );
}

/** Pending claims, of whichever source, that one of these documents' keys or identifiers completes. */
async function claimsThatWaited(
  application: Application,
  transaction: Runner,
  chunk: readonly EvidenceDocument[],
): Promise<ClaimChange[]> {
  const awaited = new Set<string>();
  for (const document of chunk) {
    if (!isNewHere(application, document)) continue;
    awaited.add(lookupText({ sourceKey: sourceKeyOf(application.source, document.subject) }));
    for (const identifier of identifiersOf(wholeStatement(document.next.statement!)))
      awaited.add(lookupText({ identifier }));
  }
  return claimsAwaiting(transaction, awaited);
}
