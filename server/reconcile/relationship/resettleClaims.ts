import { defineStatement, type Runner } from '../../graph/statement.ts';
import { claimsFrom } from '../evidence/claimsText.ts';
import { lookupOf, lookupText, type Subject } from '../evidence/subject.ts';
import { type HeldEvidence, readHeldEvidence, settledOf } from '../identity/regroupEvidence.ts';
import type { Application, Batch } from '../scan/application.ts';
import { readAttachedClaims } from './attachedClaims.ts';
import { claimName, type StoredClaim, storedClaim } from './relationshipState.ts';
import { resolveReferences } from './resolveReferences.ts';
import { settle } from './settleClaims.ts';
import { type ClaimChange, type SettledClaim, writeRelationships } from './writeRelationships.ts';

const cisOfIdentifiers = defineStatement<{ identifiers: string[] }, { identifier: string; ciIds: string[] }>(
  'evidence/cis-of-identifiers',
);

/**
 * Claims that found a CI by a key or an identifier which no longer leads there: each goes where it leads now, or waits
 * again.
 * @param lost the lookups, as texts
 * @param parted claims of evidence that spoke of these CIs and speaks of none any more
 */
export async function resettleClaims(
  application: Application,
  transaction: Runner,
  batch: Batch,
  ids: readonly string[],
  lost: ReadonlySet<string>,
  parted: readonly ClaimChange[] = [],
): Promise<void> {
  if (lost.size === 0 || ids.length === 0) return;
  const rests = ({ 0: source, 3: from, 4: to }: StoredClaim) =>
    [from, to].some((subject) => lost.has(lookupText(lookupOf(subject, source))));
  const attached = await readAttachedClaims(transaction, ids);
  const standing = attached.filter(({ claim }) => rests(claim));
  const find = await resolveReferences(
    application,
    transaction,
    standing.flatMap(({ claim: [source, , , from, to] }) => [
      { subject: from, source },
      { subject: to, source },
    ]),
  );
  const holders = await readHolders(transaction, standing);
  // What several CIs hold by now still stands where it led when one of them held it.
  const leadsTo = (subject: Subject, source: string, ciId: string): boolean =>
    (find(subject, source)?.ciId ?? null) === ciId ||
    (!find(subject, source) && (holders.get(lookupText(lookupOf(subject, source))) ?? []).includes(ciId));
  const drops: SettledClaim[] = [];
  const adds: ClaimChange[] = [];
  for (const { at, claim } of standing) {
    const [source, , , from, to] = claim;
    if (leadsTo(from, source, at.from) && leadsTo(to, source, at.to)) continue;
    const change = { source, type: at.type, claim, own: false };
    drops.push({ ...change, ...at, drop: true, unheardOf: false });
    adds.push({ ...change, drop: false });
  }
  await writeRelationships(application, transaction, batch, drops);
  const known = new Set(attached.map(({ at, claim }) => claimName(at.type, claim)));
  const held = settledOf(application, await readHeldEvidence(transaction, ids));
  // Where one led from a CI to itself, no relationship tells of it.
  const silent = [...held.flatMap(claimsOf), ...parted];
  adds.push(...silent.filter(({ type, claim }) => rests(claim) && !known.has(claimName(type, claim))));
  await settle(application, transaction, batch, adds);
}

/** The CIs that hold the identifiers by which claims refer, by lookup. */
async function readHolders(
  transaction: Runner,
  standing: readonly { readonly claim: StoredClaim }[],
): Promise<Map<string, readonly string[]>> {
  const lookups = standing.flatMap(({ claim: [source, , , from, to] }) =>
    [from, to].map((subject) => lookupOf(subject, source)),
  );
  const identifiers = [
    ...new Set(lookups.flatMap((lookup) => ('identifier' in lookup ? [lookup.identifier] : []))),
  ];
  const rows = identifiers.length > 0 ? await cisOfIdentifiers.run(transaction, { identifiers }) : [];
  return new Map(rows.map(({ identifier, ciIds }) => [lookupText({ identifier }), ciIds]));
}

/** All that evidence claims. */
function claimsOf({ source, scope, key, claims, seenAt }: HeldEvidence): ClaimChange[] {
  return claimsFrom(claims).map((claim) => ({
    source,
    type: claim.type,
    claim: storedClaim(source, scope, seenAt, key, claim),
    drop: false,
    own: false,
  }));
}
