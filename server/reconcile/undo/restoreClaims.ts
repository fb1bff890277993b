import { defineStatement, integer } from '../../graph/statement.ts';
import { claimsText } from '../evidence/claimsText.ts';
import type { Claim } from '../evidence/evidence.ts';
import { sameClaim, storedClaim } from '../relationship/relationshipState.ts';
import { resolveReferences } from '../relationship/resolveReferences.ts';
import { settle } from '../relationship/settleClaims.ts';
import { storedClaimFrom } from '../relationship/storedClaimText.ts';
import {
  type ClaimChange,
  type SettledClaim,
  writeRelationships,
} from '../relationship/writeRelationships.ts';
import type { Target } from '../scan/application.ts';
import { readClaimTimes } from '../scan/claimTimes.ts';
import type { UndoStep } from './restoreStatements.ts';
import type { UndoneEvidence } from './undoneEvidence.ts';

const withdraw = defineStatement<{ rows: { node: string; claims: string | null }[] }, never>(
  'evidence/withdraw-claims',
);
const restore = defineStatement<{ nodes: { node: string; formerNode: string }[] }, never>(
  'evidence/restore-claims',
);
const forget = defineStatement<{ nodes: string[] }, never>('evidence/forget');
const forgetFormer = defineStatement<{ nodes: string[] }, never>('evidence/forget-former');
const formerlyFrom = defineStatement<
  { rows: object[]; revision: unknown },
  { index: number; to: string; node: string; class: string; claims: string[] }
>('relationship/formerly-claimed-from');

const without = (claims: readonly Claim[], others: readonly Claim[]): Claim[] => {
  const known = new Set(others.map((claim) => JSON.stringify(claim)));
  return claims.filter((claim) => !known.has(JSON.stringify(claim)));
};

/** Takes back what the revision claimed, where it leads while all evidence is still as the revision left it. */
export async function withdrawClaims(step: UndoStep, chunk: readonly UndoneEvidence[]): Promise<void> {
  const { application, transaction, batch } = step;
  const { source, scope, at } = application;
  const changes = chunk.flatMap(({ subject, claims, former }) =>
    without(claims, former?.claims ?? []).map(
      (claim): ClaimChange => ({
        source,
        type: claim.type,
        claim: storedClaim(source, scope, at, subject, claim),
        drop: true,
        own: true,
      }),
    ),
  );
  await settle(application, transaction, batch, changes);
  // Whoever looks at the evidence meanwhile must not take for a claim what is one no more.
  const rows = chunk.map(({ node, claims, former }) => {
    const left = without(claims, without(claims, former?.claims ?? []));
    return { node, claims: claimsText(left) };
  });
  await withdraw.run(transaction, { rows });
}

/** Claims again what the revision changed or withdrew, where it was claimed before and as old as it was. */
export async function restoreClaims(step: UndoStep, chunk: readonly UndoneEvidence[]): Promise<void> {
  const { application, transaction, batch } = step;
  const again = await claimedBefore(step, chunk);
  const { found, rest } = await whereTheyStood(step, again);
  await writeRelationships(application, transaction, batch, found);
  await settle(application, transaction, batch, rest);
  const nodes = chunk.flatMap(({ node, former }) => (former ? [{ node, formerNode: former.node }] : []));
  const brought = chunk.flatMap(({ node, former }) => (former ? [] : [node]));
  if (nodes.length > 0) {
    await restore.run(transaction, { nodes });
    await forgetFormer.run(transaction, { nodes: nodes.map(({ formerNode }) => formerNode) });
  }
  if (brought.length > 0) await forget.run(transaction, { nodes: brought });
}

async function claimedBefore(
  { application, transaction }: UndoStep,
  chunk: readonly UndoneEvidence[],
): Promise<ClaimChange[]> {
  const { source, scope } = application;
  const lacking = chunk.filter(({ claims, former }) => without(former?.claims ?? [], claims).length > 0);
  const timeOf = await readClaimTimes(application, transaction, lacking);
  return lacking.flatMap((evidence) =>
    without(evidence.former?.claims ?? [], evidence.claims).map((claim) => ({
      source,
      type: claim.type,
      claim: storedClaim(source, scope, timeOf(evidence, claim), evidence.subject, claim),
      drop: false,
      own: true,
    })),
  );
}

/** A relationship that the revision ended or changed is kept as it was; any other is found as a new claim is. */
async function whereTheyStood(
  { application, transaction, revision }: UndoStep,
  changes: readonly ClaimChange[],
): Promise<{ found: SettledClaim[]; rest: ClaimChange[] }> {
  const find = await resolveReferences(
    application,
    transaction,
    changes.map(({ source, claim }) => ({ subject: claim[3], source })),
  );
  const ends = changes.map(({ source, claim }) => find(claim[3], source));
  const rows = changes.flatMap(({ type }, index) => {
    const from = ends[index];
    return from ? [{ index: integer(index), from: from.ciId, type }] : [];
  });
  const found = new Map<number, SettledClaim>();
  if (rows.length === 0) return { found: [], rest: [...changes] };
  for (const row of await formerlyFrom.run(transaction, { rows, revision: integer(revision) })) {
    const change = changes[row.index]!;
    const stood = row.claims
      .map((text) => storedClaimFrom(text))
      .find((claim) => sameClaim(claim, change.claim));
    if (stood) found.set(row.index, settledAt(change, ends[row.index]!, row));
  }
  return { found: [...found.values()], rest: changes.filter((_, index) => !found.has(index)) };
}

const settledAt = (
  change: ClaimChange,
  from: Target,
  to: { to: string; node: string; class: string },
): SettledClaim => ({
  ...change,
  from: from.ciId,
  fromClass: from.class,
  fromNode: from.node,
  to: to.to,
  toClass: to.class,
  toNode: to.node,
  unheardOf: false,
});
