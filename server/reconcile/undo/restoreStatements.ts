import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import { type Statement, wholeStatement } from '../evidence/evidence.ts';
import { dropIdentifiers, unlinkCis } from '../evidence/evidenceLinks.ts';
import { lookupText, sourceKeyOf } from '../evidence/subject.ts';
import { identifiersOf } from '../identity/resolveIdentity.ts';
import { reuniteCis } from '../identity/reuniteCis.ts';
import { claimsAwaiting } from '../relationship/pendingClaims.ts';
import { storedClaim } from '../relationship/relationshipState.ts';
import { resettleClaims } from '../relationship/resettleClaims.ts';
import type { ClaimChange } from '../relationship/writeRelationships.ts';
import type { Application, Batch } from '../scan/application.ts';
import { readClaimTimes } from '../scan/claimTimes.ts';
import { settleAsBefore } from './settleAsBefore.ts';
import type { UndoneEvidence } from './undoneEvidence.ts';

/** One step of taking a revision back. */
export interface UndoStep {
  readonly application: Application;
  readonly transaction: Runner;
  readonly batch: Batch;
  /** The revision that is taken back. */
  readonly revision: number;
}

const restore = defineStatement<{ nodes: { node: string; formerNode: string }[] }, never>(
  'evidence/restore-statement',
);
const identifyAgain = defineStatement<{ nodes: string[] }, never>('evidence/identify-again');
const forget = defineStatement<{ nodes: string[] }, never>('evidence/forget');
const forgetFormer = defineStatement<{ nodes: string[] }, never>('evidence/forget-former');
const leadTo = defineStatement<{ ids: string[]; keep: null }, never>('merge/lead-to');
const movedFrom = defineStatement<{ ids: string[]; revision: unknown }, { ciId: string }>(
  'identity/moved-from',
);
const claimIdentifiers = defineStatement<{ rows: object[]; scopeId: string }, never>(
  'evidence/claim-identifiers',
);

/** What was said of CIs before; evidence that the revision brought is forgotten. */
export async function restoreStatements(step: UndoStep, chunk: readonly UndoneEvidence[]): Promise<void> {
  const { application, transaction, batch, revision } = step;
  const ids = cisOf(chunk);
  const standing = await readStates(transaction, ids);
  await writeBack(step, chunk);
  // A CI that led to another for want of evidence stands for itself again.
  const spokenOf = chunk.flatMap(({ former, movedFrom: from }) =>
    former?.ciId && (former.statement || former.ciId === from) ? [former.ciId] : [],
  );
  await leadTo.run(transaction, { ids: spokenOf, keep: null });
  await recomputeCis(application, transaction, batch, standing);
  const lost = new Set<string>();
  const regained = new Set<string>();
  for (const evidence of chunk) {
    const [now, then] = lookupsOf(application.source, evidence);
    for (const lookup of now) if (!then.has(lookup)) lost.add(lookup);
    for (const lookup of then) if (!now.has(lookup)) regained.add(lookup);
    // All that leads to evidence leads elsewhere once it speaks of another CI again.
    if (evidence.former && evidence.former.ciId !== evidence.ciId)
      for (const lookup of now.union(then)) lost.add(lookup);
  }
  const identifiers = new Set(
    chunk.flatMap(({ statement, former }) => [
      ...identifiersSaid(statement),
      ...identifiersSaid(former?.statement ?? null),
    ]),
  );
  // Other evidence on these CIs may have parted from them, whether or not an identifier unites them again.
  const parted = await movedFrom.run(transaction, { ids, revision: integer(revision) });
  const ciIds = new Set([...ids, ...parted.map(({ ciId }) => ciId)]);
  // First, since what an identifier leads to depends on which evidence speaks of one CI.
  const regrouped = await reuniteCis(application, transaction, batch, { ciIds, identifiers });
  application.resolved.clear();
  const settleAgain = (claims: readonly ClaimChange[]) => settleAsBefore(step, claims);
  await resettleClaims(application, transaction, batch, [...regrouped.union(new Set(ids))], {
    ...{ revision, lost, settleAgain },
    parted: await partedClaims(step, chunk),
  });
  await settleAgain(await claimsAwaiting(transaction, lost.union(regained)));
  // What claims remain to be restored from is needed until then.
  const done = chunk.filter(({ claimsSince }) => claimsSince !== revision);
  const nodes = done.flatMap(({ former }) => (former ? [former.node] : []));
  if (nodes.length > 0) await forgetFormer.run(transaction, { nodes });
}

/** What evidence claimed before and all the while that speaks of no CI again; other claims are restored by themselves. */
async function partedClaims(
  { application, transaction }: UndoStep,
  chunk: readonly UndoneEvidence[],
): Promise<ClaimChange[]> {
  const { source, scope } = application;
  const parted = chunk.filter(({ claims, former }) => former?.ciId === null && claims.length > 0);
  const timeOf = await readClaimTimes(application, transaction, parted);
  return parted.flatMap((evidence) => {
    const before = new Set(evidence.former?.claims.map((claim) => JSON.stringify(claim)));
    const stayed = evidence.claims.filter((claim) => before.has(JSON.stringify(claim)));
    return stayed.map((claim) => ({
      ...{ source, type: claim.type, drop: false, own: false },
      claim: storedClaim(source, scope, timeOf(evidence, claim), evidence.subject, claim),
    }));
  });
}

/** What the evidence spoke of, and what it speaks of again. */
const cisOf = (chunk: readonly UndoneEvidence[]): string[] => [
  ...new Set(chunk.flatMap(({ ciId, former }) => [ciId, former?.ciId ?? null]).filter((id) => id !== null)),
];

async function writeBack({ application, transaction }: UndoStep, chunk: readonly UndoneEvidence[]) {
  const { source, scopeId } = application;
  const nodes = chunk.flatMap(({ node, former }) => (former ? [{ node, formerNode: former.node }] : []));
  const brought = chunk.flatMap(({ node, former }) => (former ? [] : [node]));
  if (brought.length > 0) await forget.run(transaction, { nodes: brought });
  if (nodes.length === 0) return;
  const restored = nodes.map(({ node }) => node);
  await unlinkCis(transaction, restored);
  await restore.run(transaction, { nodes });
  await identifyAgain.run(transaction, { nodes: restored });
  await dropIdentifiers(transaction, restored);
  const rows = chunk.flatMap(({ subject, former }) =>
    identifiersSaid(former?.statement ?? null).map((identifier) => ({
      sourceKey: sourceKeyOf(source, subject),
      identifier,
    })),
  );
  if (rows.length > 0) await claimIdentifiers.run(transaction, { rows, scopeId });
}

const identifiersSaid = (statement: Statement | null): string[] =>
  statement === null ? [] : identifiersOf(wholeStatement(statement));

/** By what others can refer to the evidence's CI: now, and once the evidence is as it was. */
function lookupsOf(
  source: string,
  { subject, statement, former }: UndoneEvidence,
): [Set<string>, Set<string>] {
  const key = lookupText({ sourceKey: sourceKeyOf(source, subject) });
  const lookups = (said: Statement | null) =>
    identifiersSaid(said).map((identifier) => lookupText({ identifier }));
  const then = new Set(lookups(former?.statement ?? null));
  // A key goes on leading to the CI of which it spoke.
  if (former?.ciId) then.add(key);
  return [new Set([key, ...lookups(statement)]), then];
}
