import { defineStatement, type Runner } from '../graph/statement.ts';
import type { Application, Batch } from './application.ts';
import { settle } from './applyClaims.ts';
import type { StoredClaim } from './relationshipState.ts';
import { resolveReferences } from './resolveReferences.ts';
import { lookupOf, lookupText } from './subject.ts';
import { type ClaimChange, type SettledClaim, writeRelationships } from './writeRelationships.ts';

interface Attached {
  readonly type: string;
  readonly from: string;
  readonly fromClass: string;
  readonly to: string;
  readonly toClass: string;
  readonly claims: readonly string[];
}
const attachedTo = defineStatement<{ ids: readonly string[] }, Attached>('merge/attached');

/**
 * Claims that found a CI by a key or an identifier which no longer leads there: each goes where it leads now, or waits
 * again.
 * @param lost the lookups, as texts
 */
export async function resettleClaims(
  application: Application,
  transaction: Runner,
  batch: Batch,
  ids: readonly string[],
  lost: ReadonlySet<string>,
): Promise<void> {
  if (lost.size === 0 || ids.length === 0) return;
  const rests = ({ 0: source, 3: from, 4: to }: StoredClaim) =>
    [from, to].some((subject) => lost.has(lookupText(lookupOf(subject, source))));
  const standing = (await attachedTo.run(transaction, { ids })).flatMap(({ claims, ...at }) =>
    claims
      .map((text) => JSON.parse(text) as StoredClaim)
      .filter(rests)
      .map((claim) => ({ at, claim })),
  );
  const find = await resolveReferences(
    application,
    transaction,
    standing.flatMap(({ claim: [source, , , from, to] }) => [
      { subject: from, source },
      { subject: to, source },
    ]),
  );
  const drops: SettledClaim[] = [];
  const adds: ClaimChange[] = [];
  for (const { at, claim } of standing) {
    const [source, , , from, to] = claim;
    if (find(from, source)?.ciId === at.from && find(to, source)?.ciId === at.to) continue;
    const change = { source, type: at.type, claim, own: false };
    drops.push({ ...change, ...at, drop: true, unheardOf: false });
    adds.push({ ...change, drop: false });
  }
  await writeRelationships(application, transaction, batch, drops);
  await settle(application, transaction, batch, adds);
}
