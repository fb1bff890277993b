import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { eachBreathing } from '../breath.ts';
import { isOwnKey } from '../evidence/subject.ts';
import type { Application, Batch, Target } from '../scan/application.ts';
import { dropPending, keepPending, type WaitingClaim } from './pendingClaims.ts';
import { isWithinOneCi, sameClaim } from './relationshipState.ts';
import { resolveReferences } from './resolveReferences.ts';
import { storedClaimFrom } from './storedClaimText.ts';
import { type ClaimChange, type SettledClaim, writeRelationships } from './writeRelationships.ts';

const claimedFrom = defineStatement<
  { rows: object[] },
  { index: number; to: string; node: string; class: string; claims: string[] }
>('relationship/claimed-from');

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
  const waiting: WaitingClaim[] = [];
  const done: ClaimChange[] = [];
  const lost: (ClaimChange & { fromTarget: Target })[] = [];
  await eachBreathing(changes, (change) => {
    const [source, , , subject, toSubject] = change.claim;
    const from = find(subject, source);
    const to = find(toSubject, source);
    if (from && to && (change.drop || !isWithinOneCi(change.claim, from.ciId, to.ciId)))
      settled.push({
        ...change,
        from: from.ciId,
        to: to.ciId,
        fromClass: from.class,
        toClass: to.class,
        fromNode: from.node,
        toNode: to.node,
        unheardOf: isUnheardOf(application, change, from),
      });
    if (change.drop && from && !to) lost.push({ ...change, fromTarget: from });
    if (change.drop || (from && to)) {
      done.push(change);
      return;
    }
    if (change.own) batch.tally.relationsPending += 1;
    waiting.push({ change, awaits: from ? toSubject : subject });
  });
  if (application.pendingBefore || changes.some((change) => change.drop))
    await dropPending(transaction, done);
  await keepPending(transaction, waiting);
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
  return (await claimedFrom.run(transaction, { rows })).flatMap((row) => {
    const { index, to, node: toNode, class: toClass, claims } = row;
    const { fromTarget, ...change } = lost[index]!;
    const carried = claims.some((text) => sameClaim(storedClaimFrom(text), change.claim));
    const { ciId: from, class: fromClass, node: fromNode } = fromTarget;
    const ends = { from, to, fromClass, toClass, fromNode, toNode, unheardOf: false };
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
