import { defineStatement, integer } from '../../graph/statement.ts';
import { dropPending } from '../relationship/pendingClaims.ts';
import { sameClaim } from '../relationship/relationshipState.ts';
import { resolveReferences } from '../relationship/resolveReferences.ts';
import { settle } from '../relationship/settleClaims.ts';
import { storedClaimFrom } from '../relationship/storedClaimText.ts';
import {
  type ClaimChange,
  type SettledClaim,
  writeRelationships,
} from '../relationship/writeRelationships.ts';
import type { Target } from '../scan/application.ts';
import type { UndoStep } from './restoreStatements.ts';

const formerlyFrom = defineStatement<
  { rows: object[]; revision: unknown },
  { index: number; to: string; node: string; class: string; claims: string[] }
>('relationship/formerly-claimed-from');

/** A relationship that the revision ended or changed is kept as it was; any other is found as a new claim is. */
export async function settleAsBefore(step: UndoStep, changes: readonly ClaimChange[]): Promise<void> {
  const { application, transaction, batch } = step;
  const { found, rest } = await whereTheyStood(step, changes);
  // The revision may have made them wait.
  await dropPending(transaction, found);
  await writeRelationships(application, transaction, batch, found);
  await settle(application, transaction, batch, rest);
}

/** Claims whose relationships the revision ended or changed, with their places, and the others. */
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
