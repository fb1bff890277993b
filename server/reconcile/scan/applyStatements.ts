import { keptCis } from '../../graph/read/keptCis.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import { eachBreathing, mapBreathing } from '../breath.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import { wholeStatement } from '../evidence/evidence.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { ciIdFor, sourceKeyOf } from '../evidence/subject.ts';
import {
  type IdentifierHolder,
  IdentifierRegister,
  identifiersOf,
  resolveIdentity,
} from '../identity/resolveIdentity.ts';
import { type IdentityQuestion, reuniteCis } from '../identity/reuniteCis.ts';
import { type Application, type Batch, chunksOf, inBatch, inBatchAhead } from './application.ts';
import { type Newcomers, readNewcomers } from './newcomers.ts';
import { writeStatements } from './writeStatements.ts';

/** Documents whose statements one transaction takes. */
const batchSize = 10_000;

const ofKeys = defineStatement<{ sourceKeys: string[] }, { sourceKey: string; ciId: string; live: boolean }>(
  'evidence/of-keys',
);
const ofIdentifiers = defineStatement<{ identifiers: string[]; source: string }, IdentifierHolder>(
  'evidence/of-identifiers',
);
const onceClaimed = defineStatement<{ identifiers: string[]; source: string }, { identifier: string }>(
  'identity/once-claimed',
);
const claimedBy = defineStatement<
  { nodes: string[] },
  { node: string; identifiers: string[]; class: string | null }
>('identity/claimed');

/**
 * First pass: what the scan says of CIs.
 * @returns whether nothing was known of any of it, and nothing is that speaks of a CI but newcomers
 */
export async function applyStatements(
  application: Application,
  documents: readonly EvidenceDocument[],
): Promise<boolean> {
  let onlyNew = documents.every(({ row }) => row === undefined);
  const changed: EvidenceDocument[] = [];
  await eachBreathing(documents, (document) => {
    const { next, row, nextStatementHash } = document;
    if (next.statement === null) return;
    if (row?.statementHash !== nextStatementHash) changed.push(document);
    else if (!row.stale && row.statementSince !== application.revision && speaksOfCi(document))
      application.untouched.cis += 1;
  });
  for (const chunk of chunksOf(changed, batchSize)) {
    const newcomers = await readNewcomers(application, chunk);
    if (newcomers) {
      await welcome(application, newcomers, chunk);
      continue;
    }
    onlyNew = false;
    await inBatch(application, (transaction, batch) => applyChunk(application, transaction, batch, chunk));
  }
  return onlyNew;
}

/** A relation alone names its subject, but says nothing of it. */
const speaksOfCi = ({ said }: EvidenceDocument): boolean =>
  said?.lines.some(({ line }) => line.record === 'ci') ?? false;

/** Nothing is known of these: they are written as they are, ahead of the commit of the batch before. */
async function welcome(
  application: Application,
  { ciIdOf, identifiers }: Newcomers,
  chunk: readonly EvidenceDocument[],
): Promise<void> {
  const { resolved, source } = application;
  await inBatchAhead(application, async (transaction, batch) => {
    const made = await writeStatements(application, transaction, chunk, ciIdOf, new Map(), batch, true);
    // Here, and not after it: where the transaction is tried again, the nodes are others.
    for (const { subject, target } of made) resolved.offer(source, subject, target);
  });
  application.identifiersAhead = identifiers;
}

async function applyChunk(
  application: Application,
  transaction: Runner,
  batch: Batch,
  chunk: readonly EvidenceDocument[],
): Promise<void> {
  const { ciIdOf, question } = await identify(application, transaction, chunk);
  const ids = [...new Set(ciIdOf.values())];
  const states = await readStates(transaction, ids);
  await writeStatements(application, transaction, chunk, ciIdOf, states, batch);
  // CIs that were there before: computed anew from all their evidence, this scan's included.
  batch.tally.unchanged += await recomputeCis(application, transaction, batch, states);
  await reuniteCis(application, transaction, batch, question);
}

/** Which CI each document speaks of, as far as it can be told from it alone, and what is to be looked at as a whole. */
async function identify(application: Application, transaction: Runner, chunk: readonly EvidenceDocument[]) {
  const ciIdOf = new Map<EvidenceDocument, string>();
  const question: IdentityQuestion = { ciIds: new Set(), identifiers: new Set() };
  const strangers: EvidenceDocument[] = [];
  for (const document of chunk) {
    if (document.row?.ciId) ciIdOf.set(document, document.row.ciId);
    else strangers.push(document);
  }
  await noteChangedIdentifiers(transaction, chunk, question);
  if (strangers.length === 0) return { ciIdOf: await asKept(transaction, ciIdOf), question };
  const { source } = application;
  const elsewhere = await ofKeys.run(transaction, {
    sourceKeys: strangers.map(({ subject }) => sourceKeyOf(source, subject)),
  });
  const byKey = new Map(
    [...elsewhere]
      .sort((one, other) => Number(one.live) - Number(other.live))
      .map((row) => [row.sourceKey, row.ciId]),
  );
  const told = await mapBreathing(strangers, (document) => {
    const part = wholeStatement(document.next.statement!);
    return { document, part, own: identifiersOf(part) };
  });
  const identifiers = [...new Set(told.flatMap(({ own }) => own))];
  const register = new IdentifierRegister();
  if (identifiers.length > 0) {
    for (const holder of await ofIdentifiers.run(transaction, { identifiers, source })) register.add(holder);
    for (const { identifier } of await onceClaimed.run(transaction, { identifiers, source }))
      question.identifiers.add(identifier);
  }
  await eachBreathing(told, ({ document, part, own: claimed }) => {
    const known = byKey.get(sourceKeyOf(source, document.subject));
    const own = known ?? ciIdFor(source, document.subject);
    const ciId = known ?? resolveIdentity(part, document.subject, own, register);
    ciIdOf.set(document, ciId);
    // Of two new keys in one batch the second sees the first.
    for (const identifier of claimed) {
      if (register.holders(identifier).length > 0) question.identifiers.add(identifier);
      register.add({ identifier, ciId, class: part.class, keys: [document.subject] });
    }
  });
  return { ciIdOf: await asKept(transaction, ciIdOf), question };
}

/**
 * Evidence that claims other identifiers than before, speaks of another class of CI or speaks again after it had gone
 * may part from others, or meet them.
 */
async function noteChangedIdentifiers(
  transaction: Runner,
  chunk: readonly EvidenceDocument[],
  question: IdentityQuestion,
): Promise<void> {
  const known = new Map(chunk.flatMap((document) => (document.row ? [[document.row.node, document]] : [])));
  if (known.size === 0) return;
  await eachBreathing(await claimedBy.run(transaction, { nodes: [...known.keys()] }), (claimed) => {
    const { row, next } = known.get(claimed.node)!;
    const whole = wholeStatement(next.statement!);
    const [before, now] = [new Set(claimed.identifiers), new Set(identifiersOf(whole))];
    const same = claimed.class === whole.class || whole.class === '';
    const changed = same ? before.symmetricDifference(now) : before.union(now);
    if (changed.size === 0) return;
    for (const identifier of changed) question.identifiers.add(identifier);
    if (row?.ciId) question.ciIds.add(row.ciId);
  });
}

/** What speaks of a CI that was merged away speaks of the one that was kept. */
async function asKept(transaction: Runner, ciIdOf: Map<EvidenceDocument, string>) {
  const known = [...ciIdOf].filter(([document, id]) => document.row?.ciId === id);
  const kept = await keptCis(
    transaction,
    known.map(([, id]) => id),
  );
  for (const [document, id] of known) ciIdOf.set(document, kept.get(id) ?? id);
  return ciIdOf;
}
