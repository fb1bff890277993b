import { defineStatement, type Runner } from '../../graph/statement.ts';
import { claimsFrom } from '../evidence/claimsText.ts';
import { lookupOf, lookupText, type Subject } from '../evidence/subject.ts';
import { type HeldEvidence, readHeldEvidence, settledOf } from '../identity/regroupEvidence.ts';
import type { Application, Batch } from '../scan/application.ts';
import { type AttachedClaim, type Attachment, readAttachedClaims } from './attachedClaims.ts';
import { claimName, type StoredClaim, storedClaim } from './relationshipState.ts';
import { resolveReferences } from './resolveReferences.ts';
import { type ClaimChange, writeRelationships } from './writeRelationships.ts';

type Claimant = Pick<HeldEvidence, 'source' | 'scope' | 'key' | 'claims' | 'created' | 'seenAt'>;
const claimsGoneFrom = defineStatement<{ ids: readonly string[] }, Claimant>('evidence/claims-gone-from');
const cisOfIdentifiers = defineStatement<{ identifiers: string[] }, { identifier: string; ciIds: string[] }>(
  'evidence/cis-of-identifiers',
);

/** What was taken back, and how claims find a place once it is. */
export interface Resettling {
  /** The revision that is taken back. */
  readonly revision: number;
  /** Lookups, as texts, that led to other CIs or to none before it. */
  readonly lost: ReadonlySet<string>;
  /** Claims of evidence that spoke of the CIs and speaks of none any more. */
  readonly parted: readonly ClaimChange[];
  settleAgain(claims: readonly ClaimChange[]): Promise<void>;
}

/**
 * Claims that found a CI by a key or an identifier which no longer leads there: each goes where it stood before or leads
 * now, or waits again.
 */
export async function resettleClaims(
  application: Application,
  transaction: Runner,
  batch: Batch,
  ids: readonly string[],
  { revision, lost, parted, settleAgain }: Resettling,
): Promise<void> {
  if (lost.size === 0 || ids.length === 0) return;
  const rests = ({ 0: source, 3: from, 4: to }: StoredClaim) =>
    [from, to].some((subject) => lost.has(lookupText(lookupOf(subject, source))));
  const attached = await readAttachedClaims(transaction, ids);
  const resting = new Set(attached.filter(({ claim }) => rests(claim)));
  const leads = await leading(application, transaction, [...resting]);
  const strayed = new Set([...resting].filter((one) => !leads(one)));
  const held = new Set(attached.filter((one) => !strayed.has(one)).map(({ at }) => placeOf(at)));
  // A CI keeps its relationships when it retires, while its identifiers lead to it no more: what no claim leads to and
  // was there before the revision has stood so.
  const stood = ({ at, since }: AttachedClaim) =>
    since !== null && since < revision && !held.has(placeOf(at));
  const moved = [...strayed].filter((one) => !stood(one));
  const changeOf = ({ at, claim }: AttachedClaim) => ({ source: claim[0], type: at.type, claim, own: false });
  const drops = moved.map((one) => ({ ...changeOf(one), ...one.at, drop: true, unheardOf: false }));
  await writeRelationships(application, transaction, batch, drops);
  const known = new Set(attached.map(({ at, claim }) => claimName(at.type, claim)));
  const gone = await claimsGoneFrom.run(transaction, { ids });
  const evidence = settledOf(application, [...(await readHeldEvidence(transaction, ids)), ...gone]);
  // Where one led from a CI to itself, no relationship tells of it.
  const silent = [...evidence.flatMap(claimsOf), ...parted].filter(
    ({ type, claim }) => rests(claim) && !known.has(claimName(type, claim)),
  );
  await settleAgain([...moved.map((one) => ({ ...changeOf(one), drop: false })), ...silent]);
}

const placeOf = ({ type, from, to }: Attachment): string => `${type} ${from} ${to}`;

/** Whether keys and identifiers lead a claim to where it stands. */
async function leading(
  application: Application,
  transaction: Runner,
  standing: readonly AttachedClaim[],
): Promise<(one: AttachedClaim) => boolean> {
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
  return ({ at, claim: [source, , , from, to] }) =>
    leadsTo(from, source, at.from) && leadsTo(to, source, at.to);
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
function claimsOf({ source, scope, key, claims, seenAt }: Claimant): ClaimChange[] {
  return claimsFrom(claims).map((claim) => ({
    source,
    type: claim.type,
    claim: storedClaim(source, scope, seenAt, key, claim),
    drop: false,
    own: false,
  }));
}
