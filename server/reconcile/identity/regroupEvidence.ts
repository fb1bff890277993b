import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import { claimsFrom } from '../evidence/claimsText.ts';
import { type Statement, wholeStatement } from '../evidence/evidence.ts';
import { unlinkCis } from '../evidence/evidenceLinks.ts';
import { lookupText, sourceKeyOf } from '../evidence/subject.ts';
import { type AttachedClaim, readAttachedClaims } from '../relationship/attachedClaims.ts';
import { claimsAwaiting } from '../relationship/pendingClaims.ts';
import { claimName, isWithinOneCi, storedClaim } from '../relationship/relationshipState.ts';
import { resolveReferences } from '../relationship/resolveReferences.ts';
import { settle } from '../relationship/settleClaims.ts';
import {
  type ClaimChange,
  type SettledClaim,
  writeRelationships,
} from '../relationship/writeRelationships.ts';
import type { Application, Batch, Target } from '../scan/application.ts';
import { identifiersOf } from './resolveIdentity.ts';

/** Live evidence as it is told from one CI to another. */
export interface HeldEvidence {
  /** Neo4j's own id of the node. */
  readonly node: string;
  readonly source: string;
  readonly scope: string;
  readonly key: string;
  readonly ciId: string;
  readonly statement: string;
  readonly claims: string | null;
  /** The revision in which it came. */
  readonly created: number;
  /** ms since 1970 */
  readonly seenAt: number;
}

export interface Move {
  readonly node: string;
  readonly from: string;
  readonly to: string;
}

const evidenceOf = defineStatement<{ ids: readonly string[] }, HeldEvidence>('merge/evidence-of');
const moveEvidence = defineStatement<{ rows: readonly Move[]; revision: unknown; undoing: unknown }, never>(
  'merge/move-evidence',
);

/** Live evidence on CIs, the oldest first. */
export const readHeldEvidence = (runner: Runner, ids: readonly string[]): Promise<HeldEvidence[]> =>
  evidenceOf.run(runner, { ids });

/**
 * Tells evidence from some CIs to others, and brings these CIs and their relationships in line with it. Nothing is
 * redirected by hand: what a claim leads to follows from the evidence, as it did when the claim came in.
 * @param ids all CIs that gain or lose evidence
 */
export async function regroupEvidence(
  application: Application,
  transaction: Runner,
  batch: Batch,
  ids: readonly string[],
  moves: readonly Move[],
): Promise<void> {
  const standing = await readStates(transaction, [...ids]);
  const attached = await readAttachedClaims(transaction, ids);
  if (moves.length > 0) {
    application.moves += 1;
    await unlinkCis(
      transaction,
      moves.map(({ node }) => node),
    );
    await moveEvidence.run(transaction, {
      rows: moves,
      revision: integer(application.revision),
      undoing: application.undoing === undefined ? null : integer(application.undoing),
    });
  }
  await recomputeCis(application, transaction, batch, standing);
  application.resolved.clear();
  const held = await readHeldEvidence(transaction, ids);
  const moved = new Set(moves.map(({ node }) => node));
  await moveClaims(application, transaction, batch, attached, held);
  const waiting = await claimsAwaiting(
    transaction,
    held.filter(({ node }) => moved.has(node)).flatMap(lookupsOf),
  );
  await settle(application, transaction, batch, waiting);
}

/** What may wait for this evidence's CI. */
function lookupsOf({ source, key, statement }: HeldEvidence): string[] {
  const whole = wholeStatement(JSON.parse(statement) as Statement);
  return [
    lookupText({ sourceKey: sourceKeyOf(source, key) }),
    ...identifiersOf(whole).map((identifier) => lookupText({ identifier })),
  ];
}

/** Puts each claim where its ends lead now. */
async function moveClaims(
  application: Application,
  transaction: Runner,
  batch: Batch,
  standing: readonly AttachedClaim[],
  held: readonly HeldEvidence[],
): Promise<void> {
  const known = new Set(standing.map(({ at, claim }) => claimName(at.type, claim)));
  const silent = settledOf(application, held)
    .flatMap(claimsOf)
    .filter(({ type, claim }) => !known.has(claimName(type, claim)));
  const find = await resolveReferences(
    application,
    transaction,
    [...standing, ...silent].flatMap(({ claim }) => [
      { subject: claim[3], source: claim[0] },
      { subject: claim[4], source: claim[0] },
    ]),
  );
  const settled: SettledClaim[] = [];
  const unsettled: ClaimChange[] = [];
  for (const { at, claim } of standing) {
    const change = { source: claim[0], type: at.type, claim, own: false };
    const [from, to] = [find(claim[3], claim[0]), find(claim[4], claim[0])];
    if (from?.ciId === at.from && to?.ciId === at.to) continue;
    settled.push({ ...change, ...at, drop: true, unheardOf: false });
    if (!from || !to) unsettled.push({ ...change, drop: false });
    else if (!isWithinOneCi(claim, from.ciId, to.ciId)) settled.push(settledAt(change, from, to));
  }
  for (const { type, claim } of silent) {
    const [from, to] = [find(claim[3], claim[0]), find(claim[4], claim[0])];
    if (from && to && !isWithinOneCi(claim, from.ciId, to.ciId))
      settled.push(settledAt({ source: claim[0], type, claim, own: false }, from, to));
  }
  await writeRelationships(application, transaction, batch, settled);
  await settle(application, transaction, batch, unsettled);
}

const settledAt = (change: Omit<ClaimChange, 'drop'>, from: Target, to: Target): SettledClaim => ({
  ...change,
  drop: false,
  from: from.ciId,
  to: to.ciId,
  fromClass: from.class,
  toClass: to.class,
  fromNode: from.node,
  toNode: to.node,
  unheardOf: false,
});

/** Without what the scan has brought and not related yet. */
export const settledOf = <Held extends Pick<HeldEvidence, 'created'>>(
  { claimsAhead, revision }: Application,
  held: readonly Held[],
): readonly Held[] => (claimsAhead ? held.filter(({ created }) => created !== revision) : held);

/** What a piece of evidence claims, as it would stand on relationships. */
function claimsOf({ source, scope, key, claims, seenAt }: HeldEvidence) {
  return claimsFrom(claims).map((claim) => ({
    type: claim.type,
    claim: storedClaim(source, scope, seenAt, key, claim),
  }));
}
