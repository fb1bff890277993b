import { defineStatement, integer, type Runner } from '../graph/statement.ts';
import { type Application, type Batch, chunksOf, inBatch } from './application.ts';
import { ciNode, differences, reconcileCi } from './ciState.ts';
import { wholeStatement } from './evidence.ts';
import type { EvidenceDocument } from './evidenceDocument.ts';
import { createEvidence, sayAgain, setEvidenceAside } from './evidenceStatements.ts';
import { keptCis } from './keptCis.ts';
import {
  type IdentifierHolder,
  IdentifierRegister,
  identifiersOf,
  resolveIdentity,
} from './resolveIdentity.ts';
import { type IdentityQuestion, reuniteCis } from './reuniteCis.ts';
import {
  ciProperties,
  createCisWithEvidence,
  readStates,
  recomputeCis,
  type StandingCi,
} from './standingCis.ts';
import { bucketOf, ciIdFor, sourceKeyOf } from './subject.ts';

/** Documents whose statements one transaction takes. */
const batchSize = 2_000;

type Rows = { rows: object[] };
const ofKeys = defineStatement<{ sourceKeys: string[] }, { sourceKey: string; ciId: string; live: boolean }>(
  'evidence/of-keys',
);
const ofIdentifiers = defineStatement<{ identifiers: string[]; source: string }, IdentifierHolder>(
  'evidence/of-identifiers',
);
const dropIdentifiers = defineStatement<{ nodes: string[] }, never>('evidence/drop-identifiers');
const claimIdentifiers = defineStatement<Rows & { scopeId: string }, never>('evidence/claim-identifiers');
const claimedBy = defineStatement<
  { nodes: string[] },
  { node: string; identifiers: string[]; class: string | null }
>('identity/claimed');
const onceClaimed = defineStatement<{ identifiers: string[]; source: string }, { identifier: string }>(
  'identity/once-claimed',
);

/** First pass: what the scan says of CIs. */
export async function applyStatements(
  application: Application,
  documents: readonly EvidenceDocument[],
): Promise<void> {
  const changed: EvidenceDocument[] = [];
  for (const document of documents) {
    const { next, row, nextStatementHash } = document;
    if (next.statement === null) continue;
    if (row?.statementHash !== nextStatementHash) changed.push(document);
    else if (!row.stale && row.statementSince !== application.revision && speaksOfCi(document))
      application.untouched.cis += 1;
  }
  for (const chunk of chunksOf(changed, batchSize)) {
    await inBatch(application, (transaction, batch) => applyChunk(application, transaction, batch, chunk));
  }
}

/** A relation alone names its subject, but says nothing of it. */
const speaksOfCi = ({ said }: EvidenceDocument): boolean =>
  said?.lines.some(({ line }) => line.record === 'ci') ?? false;

async function applyChunk(
  application: Application,
  transaction: Runner,
  batch: Batch,
  chunk: readonly EvidenceDocument[],
): Promise<void> {
  const { ciIdOf, question } = await identify(application, transaction, chunk);
  const ids = [...new Set(ciIdOf.values())];
  const states = await readStates(transaction, ids);
  await writeEvidence(application, transaction, chunk, ciIdOf, states, batch);
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
  const parts = new Map(strangers.map((document) => [document, wholeStatement(document.next.statement!)]));
  const identifiers = [...new Set([...parts.values()].flatMap(identifiersOf))];
  const register = new IdentifierRegister();
  if (identifiers.length > 0) {
    for (const holder of await ofIdentifiers.run(transaction, { identifiers, source })) register.add(holder);
    for (const { identifier } of await onceClaimed.run(transaction, { identifiers, source }))
      question.identifiers.add(identifier);
  }
  for (const document of strangers) {
    const part = parts.get(document)!;
    const known = byKey.get(sourceKeyOf(source, document.subject));
    const own = known ?? ciIdFor(source, document.subject);
    const ciId = known ?? resolveIdentity(part, document.subject, own, register);
    ciIdOf.set(document, ciId);
    // Of two new keys in one batch the second sees the first.
    for (const identifier of identifiersOf(part)) {
      if (register.holders(identifier).length > 0) question.identifiers.add(identifier);
      register.add({ identifier, ciId, class: part.class, keys: [document.subject] });
    }
  }
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
  for (const claimed of await claimedBy.run(transaction, { nodes: [...known.keys()] })) {
    const { row, next } = known.get(claimed.node)!;
    const whole = wholeStatement(next.statement!);
    const [before, now] = [new Set(claimed.identifiers), new Set(identifiersOf(whole))];
    const same = claimed.class === whole.class || whole.class === '';
    const changed = same ? before.symmetricDifference(now) : before.union(now);
    if (changed.size === 0) continue;
    for (const identifier of changed) question.identifiers.add(identifier);
    if (row?.ciId) question.ciIds.add(row.ciId);
  }
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

/** Writes the statements and, with those that speak of a CI for the first time, the CIs. */
async function writeEvidence(
  application: Application,
  transaction: Runner,
  chunk: readonly EvidenceDocument[],
  ciIdOf: ReadonlyMap<EvidenceDocument, string>,
  states: ReadonlyMap<string, StandingCi>,
  batch: Batch,
): Promise<void> {
  const { source, scope, scopeId, generation, at, revision } = application;
  const firsts = new Map<string, { ci: object; evidence: object }[]>();
  const further: { evidence: object }[] = [];
  const again: { node: string; evidence: object }[] = [];
  const aside: string[] = [];
  const links: { sourceKey: string; identifier: string }[] = [];
  const made = new Set<string>();
  for (const document of chunk) {
    const { subject, next, row, nextStatementHash } = document;
    const ciId = ciIdOf.get(document)!;
    const whole = wholeStatement(next.statement!);
    const said = {
      statement: JSON.stringify(next.statement),
      statementHash: nextStatementHash,
      statementSince: integer(revision),
      saidAt: integer(at),
      seenAt: integer(at),
      generation: integer(generation),
      ciId,
    };
    for (const identifier of identifiersOf(whole))
      links.push({ sourceKey: sourceKeyOf(source, subject), identifier });
    if (row) {
      again.push({ node: row.node, evidence: said });
      if (row.statementSince < revision && row.claimsSince < revision) aside.push(row.node);
      continue;
    }
    const evidence = {
      ...said,
      sourceKey: sourceKeyOf(source, subject),
      scopeId,
      bucket: integer(bucketOf(subject)),
      source,
      scope,
      key: subject,
      claimsHash: '',
      claimsSince: integer(0),
      created: integer(revision),
    };
    if (states.has(ciId) || made.has(ciId)) {
      further.push({ evidence });
      continue;
    }
    const testimony = { source, scope, key: subject, statement: next.statement!, saidAt: at, generation };
    const state = reconcileCi(ciId, [testimony], application.precedence);
    if (state === undefined) {
      const line = document.said?.lines[0]?.number ?? 0;
      application.late.push({
        line,
        key: subject,
        reason: 'key: there is no CI with this id to make a note on',
      });
      continue;
    }
    made.add(ciId);
    const list = firsts.get(state.class) ?? [];
    firsts.set(state.class, list);
    list.push({ ci: ciProperties(state, revision, revision), evidence });
    batch.entries.push({ kind: 'CREATED', ci: ciNode(state), changes: differences(undefined, state) });
    batch.tally.created += 1;
  }
  if (aside.length > 0)
    await setEvidenceAside.run(transaction, { nodes: aside, revision: integer(revision) });
  for (const [className, rows] of firsts) await createCisWithEvidence(transaction, className, rows);
  if (further.length > 0) await createEvidence.run(transaction, { rows: further });
  if (again.length > 0) {
    await dropIdentifiers.run(transaction, { nodes: again.map(({ node }) => node) });
    await sayAgain.run(transaction, { rows: again });
  }
  if (links.length > 0) await claimIdentifiers.run(transaction, { rows: links, scopeId });
}
