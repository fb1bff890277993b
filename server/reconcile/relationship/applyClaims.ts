import { hash } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { type Claim, claimKey, wholeStatement } from '../evidence/evidence.ts';
import { type EvidenceDocument, readContents } from '../evidence/evidenceDocument.ts';
import { claimAgain, createClaimsOnly, setEvidenceAside } from '../evidence/evidenceStatements.ts';
import {
  bucketOf,
  isOwnKey,
  lookupOf,
  lookupText,
  readableSubject,
  type Subject,
  sourceKeyOf,
} from '../evidence/subject.ts';
import { identifiersOf } from '../identity/resolveIdentity.ts';
import { type Application, type Batch, inBatch, type Target } from '../scan/application.ts';
import { claimName, isWithinOneCi, type StoredClaim, sameClaim } from './relationshipState.ts';
import { resolveReferences } from './resolveReferences.ts';
import { type ClaimChange, type SettledClaim, writeRelationships } from './writeRelationships.ts';

/** Claims that one transaction takes, and documents whose claims are read for it at once. */
const claimsPerBatch = 10_000;

type Rows = { rows: object[] };
const awaiting = defineStatement<
  { awaited: string[] },
  { id: string; source: string; scope: string; subject: string; claim: string; seenAt: number }
>('pending/awaiting');
const claimedFrom = defineStatement<Rows, { index: number; to: string; class: string; claims: string[] }>(
  'relationship/claimed-from',
);
const keepPending = defineStatement<Rows, never>('pending/keep');
const dropPending = defineStatement<{ ids: string[] }, never>('pending/drop');

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
    if (run.length > 0)
      await inBatch(application, (transaction, batch) => applyChunk(application, transaction, batch, run));
  };
  for (const document of documents) {
    const { row, next, nextClaimsHash } = document;
    const same = (row?.claimsHash ?? '') === nextClaimsHash;
    if (same && row?.claimsSince !== application.revision) application.untouched.claims += next.claims.length;
    const awaited = application.pendingBefore && isNewHere(application, document);
    if (same && !awaited) continue;
    chunk.push(document);
    size += 1 + next.claims.length;
    if (size >= claimsPerBatch) await flush();
  }
  await flush();
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
  const nodes = chunk.flatMap(({ row }) => (row && row.claimsHash !== '' ? [row.node] : []));
  const before = await readContents(transaction, nodes);
  const changes: ClaimChange[] = [];
  for (const document of chunk) {
    const { subject, next, row, nextClaimsHash } = document;
    if ((row?.claimsHash ?? '') === nextClaimsHash) continue;
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
  }
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
    chunk.filter(({ row, nextClaimsHash }) => (row?.claimsHash ?? '') !== nextClaimsHash),
  );
}

/** A claim as it stands on a relationship. */
export const storedClaim = (
  source: string,
  scope: string,
  at: number,
  subject: Subject,
  claim: Claim,
): StoredClaim => [
  source,
  scope,
  at,
  subject,
  claim.to,
  claim.strength,
  claim.group,
  claim.weight,
  claim.confidence,
  ...(claim.refused ? ([true] as [true]) : ([] as [])),
];

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

/** Pending claims, of whichever source, that wait for one of these lookups. */
export async function claimsAwaiting(transaction: Runner, awaited: Iterable<string>): Promise<ClaimChange[]> {
  const lookups = [...new Set(awaited)];
  const rows = lookups.length > 0 ? await awaiting.run(transaction, { awaited: lookups }) : [];
  return rows.map((row) => {
    const claim = JSON.parse(row.claim) as Claim;
    return {
      source: row.source,
      type: claim.type,
      claim: storedClaim(row.source, row.scope, row.seenAt, row.subject, claim),
      drop: false,
      own: false,
    };
  });
}

/** Turns claims into relationships where both ends are known, and into pending ones where not. */
export async function settle(
  application: Application,
  transaction: Runner,
  batch: Batch,
  changes: readonly ClaimChange[],
): Promise<void> {
  const find = await resolveReferences(
    application,
    transaction,
    changes.flatMap(({ source, claim }) => [
      { subject: claim[3], source },
      { subject: claim[4], source },
    ]),
  );
  const settled: SettledClaim[] = [];
  const keep: object[] = [];
  const drop: string[] = [];
  const lost: (ClaimChange & { fromTarget: Target })[] = [];
  for (const change of changes) {
    const [source, scope, , subject, toSubject] = change.claim;
    const from = find(subject, source);
    const to = find(toSubject, source);
    const id = hash('sha1', [source, scope, subject, change.type, toSubject].join('\u0000'), 'base64url');
    if (from && to && (change.drop || !isWithinOneCi(change.claim, from.ciId, to.ciId)))
      settled.push({
        ...change,
        from: from.ciId,
        to: to.ciId,
        fromClass: from.class,
        toClass: to.class,
        unheardOf: isUnheardOf(application, change, from),
      });
    if (change.drop && from && !to) lost.push({ ...change, fromTarget: from });
    if (change.drop || (from && to)) {
      drop.push(id);
      continue;
    }
    if (change.own) batch.tally.relationsPending += 1;

    keep.push(
      pendingRow(
        id,
        change,
        lookupText(lookupOf(from ? toSubject : subject, source)),
        readableSubject(from ? toSubject : subject),
      ),
    );
  }
  if (drop.length > 0 && (application.pendingBefore || changes.some((change) => change.drop)))
    await dropPending.run(transaction, { ids: drop });
  if (keep.length > 0) await keepPending.run(transaction, { rows: keep });
  settled.push(...(await findLost(transaction, lost)));
  await writeRelationships(application, transaction, batch, settled);
}

/**
 * Claims taken back whose target cannot be told any more, since its identifier went or came to stand for several CIs:
 * found by what the relationships themselves carry.
 */
async function findLost(
  transaction: Runner,
  lost: readonly (ClaimChange & { fromTarget: Target })[],
): Promise<SettledClaim[]> {
  if (lost.length === 0) return [];
  const rows = lost.map(({ fromTarget, type }, index) => ({
    index: integer(index),
    from: fromTarget.ciId,
    type,
  }));
  return (await claimedFrom.run(transaction, { rows })).flatMap(({ index, to, class: toClass, claims }) => {
    const { fromTarget, ...change } = lost[index]!;
    const carried = claims.some((text) => sameClaim(JSON.parse(text) as StoredClaim, change.claim));
    const ends = { from: fromTarget.ciId, to, fromClass: fromTarget.class, toClass, unheardOf: false };
    return carried ? [{ ...change, ...ends }] : [];
  });
}

/** Both ends by plain keys, at a CI that this very scan brought: no other evidence can have related it yet. */
const isUnheardOf = (application: Application, { claim, drop, own }: ClaimChange, from: Target): boolean =>
  own &&
  !drop &&
  !application.pendingBefore &&
  from.created === application.revision &&
  isOwnKey(claim[3]) &&
  isOwnKey(claim[4]);

function pendingRow(
  id: string,
  { type, claim }: ClaimChange,
  awaits: string,
  awaitsReadable: string,
): object {
  const [source, scope, seenAt, subject, to, strength, group, weight, confidence, refused] = claim;
  return {
    id,
    awaits,
    awaitsReadable,
    source,
    scope,
    scopeId: `${source}\u0000${scope}`,
    subject,
    seenAt: integer(seenAt),
    type,
    claim: JSON.stringify({ type, to, strength, group, weight, confidence, section: '', refused }),
  };
}

/** Writes the claims into their evidence. */
async function writeClaims(
  application: Application,
  transaction: Runner,
  chunk: readonly EvidenceDocument[],
): Promise<void> {
  const { source, scope, scopeId, generation, at, revision } = application;
  const again: object[] = [];
  const first: object[] = [];
  const aside: string[] = [];
  for (const { subject, row, next, nextClaimsHash } of chunk) {
    const said = {
      claims: next.claims.length > 0 ? JSON.stringify(next.claims) : null,
      claimsHash: nextClaimsHash,
      claimsSince: integer(revision),
      seenAt: integer(at),
      generation: integer(generation),
    };
    if (row) {
      again.push({ node: row.node, evidence: said });
      if (row.statementSince < revision && row.claimsSince < revision) aside.push(row.node);
    } else {
      first.push({
        evidence: {
          ...said,
          sourceKey: sourceKeyOf(source, subject),
          scopeId,
          bucket: integer(bucketOf(subject)),
          source,
          scope,
          key: subject,
          statementHash: '',
          statementSince: integer(0),
          created: integer(revision),
        },
      });
    }
  }
  if (aside.length > 0)
    await setEvidenceAside.run(transaction, { nodes: aside, revision: integer(revision) });
  if (again.length > 0) await claimAgain.run(transaction, { rows: again });
  if (first.length > 0) await createClaimsOnly.run(transaction, { rows: first });
}
