import { defineStatement } from '../../graph/statement.ts';
import { claimsText } from '../evidence/claimsText.ts';
import type { Claim } from '../evidence/evidence.ts';
import { storedClaim } from '../relationship/relationshipState.ts';
import { settle } from '../relationship/settleClaims.ts';
import type { ClaimChange } from '../relationship/writeRelationships.ts';
import { readClaimTimes } from '../scan/claimTimes.ts';
import type { UndoStep } from './restoreStatements.ts';
import { settleAsBefore } from './settleAsBefore.ts';
import type { UndoneEvidence } from './undoneEvidence.ts';

const withdraw = defineStatement<{ rows: { node: string; claims: string | null }[] }, never>(
  'evidence/withdraw-claims',
);
const restore = defineStatement<{ nodes: { node: string; formerNode: string }[] }, never>(
  'evidence/restore-claims',
);
const forget = defineStatement<{ nodes: string[] }, never>('evidence/forget');
const forgetFormer = defineStatement<{ nodes: string[] }, never>('evidence/forget-former');

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
  const { transaction } = step;
  const again = await claimedBefore(step, chunk);
  await settleAsBefore(step, again);
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
