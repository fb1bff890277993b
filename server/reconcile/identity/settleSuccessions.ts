import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { isLasting } from '../../model/identifier.ts';
import { ownSource } from '../../model/ownSource.ts';
import type { Claim } from '../evidence/evidence.ts';
import { subjectOf } from '../evidence/subject.ts';
import { readAttachedClaims } from '../relationship/attachedClaims.ts';
import { sameClaim, storedClaim } from '../relationship/relationshipState.ts';
import { resolveReferences } from '../relationship/resolveReferences.ts';
import { settle } from '../relationship/settleClaims.ts';
import {
  type ClaimChange,
  type SettledClaim,
  writeRelationships,
} from '../relationship/writeRelationships.ts';
import type { Application, Batch } from '../scan/application.ts';
import { type Claimant, type Succession, successionsOf } from './successions.ts';

const lifetimes = defineStatement<{ identifiers: string[]; most: unknown }, Claimant>('identity/lifetimes');
const known = defineStatement<{ identifiers: string[] }, Succession & { id: string }>('identity/successions');
const record = defineStatement<{ rows: object[] }, never>('identity/record-successions');
const dropKnown = defineStatement<{ ids: string[] }, never>('identity/drop-successions');
const pairsLeft = defineStatement<{ pairs: string[] }, { pair: string }>('identity/pairs-left');
/** Keys that one identifier may have had: more only where it identifies nothing. */
const mostClaimants = 100;

type Pair = Pick<Succession, 'source' | 'successor' | 'predecessor'>;
const pairOf = ({ source, successor, predecessor }: Pair): string =>
  [source, successor, predecessor].join('\u0000');

/** What a succession stays known by. */
export const successionId = (succession: Succession): string =>
  `${succession.identifier} ${pairOf(succession)}`;

/** All successions that identifiers show, by the evidence there is. */
export async function readSuccessions(runner: Runner, identifiers: Iterable<string>): Promise<Succession[]> {
  const lasting = [...new Set(identifiers)].filter((each) => isLasting(each.slice(0, each.indexOf(':'))));
  if (lasting.length === 0) return [];
  return successionsOf(await lifetimes.run(runner, { identifiers: lasting, most: integer(mostClaimants) }));
}

/** What Linchpin says of it, as a source would: the CI of one key succeeds that of the other. */
export function successionClaim({ source, successor, predecessor }: Pair) {
  const to = subjectOf({ source, key: predecessor }, ownSource);
  const claim: Claim = {
    type: 'SUCCEEDS',
    to,
    strength: null,
    group: null,
    weight: 1,
    confidence: 'INFERRED',
    section: '',
  };
  return {
    source: ownSource,
    scope: 'successions',
    key: subjectOf({ source, key: successor }, ownSource),
    claim,
  };
}

/** Brings the successions that identifiers show in line with the evidence: new ones are related, others no longer. */
export async function settleSuccessions(
  application: Application,
  transaction: Runner,
  batch: Batch,
  identifiers: readonly string[],
): Promise<void> {
  if (identifiers.length === 0) return;
  const wanted = await readSuccessions(transaction, identifiers);
  const before = await known.run(transaction, { identifiers: [...identifiers] });
  const standing = new Set(before.map(({ id }) => id));
  const ids = new Set(wanted.map(successionId));
  const made = wanted.filter((one) => !standing.has(successionId(one)));
  const ended = before.filter(({ id }) => !ids.has(id));
  if (made.length === 0 && ended.length === 0) return;
  await dropKnown.run(transaction, { ids: ended.map(({ id }) => id) });
  await record.run(transaction, {
    rows: made.map((one) => ({ ...one, id: successionId(one), pair: pairOf(one) })),
  });
  const left = await pairsLeft.run(transaction, { pairs: ended.map(pairOf) });
  const still = new Set(left.map(({ pair }) => pair));
  // The evidence has changed since references were looked up.
  application.resolved.clear();
  await withdraw(
    application,
    transaction,
    batch,
    ended.filter((one) => !still.has(pairOf(one))),
  );
  await settle(
    application,
    transaction,
    batch,
    made.map((one) => changeOf(application, one, false)),
  );
  application.resolved.clear();
}

function changeOf({ at }: Application, pair: Pair, drop: boolean): ClaimChange {
  const { source, scope, key, claim } = successionClaim(pair);
  return { source, type: claim.type, claim: storedClaim(source, scope, at, key, claim), drop, own: false };
}

/** Found by the CI that was succeeded: the evidence of the one that succeeded it may have been taken back. */
async function withdraw(
  application: Application,
  transaction: Runner,
  batch: Batch,
  pairs: readonly Pair[],
): Promise<void> {
  if (pairs.length === 0) return;
  const changes = pairs.map((pair) => changeOf(application, pair, true));
  const find = await resolveReferences(
    application,
    transaction,
    changes.map(({ claim }) => ({ subject: claim[4], source: ownSource })),
  );
  const ends = new Set(changes.flatMap(({ claim }) => find(claim[4], ownSource)?.ciId ?? []));
  const attached = await readAttachedClaims(transaction, [...ends]);
  const settled = attached.flatMap(({ at, claim: carried }): SettledClaim[] =>
    changes
      .filter(({ type, claim }) => type === at.type && sameClaim(carried, claim))
      .map((change) => ({ ...change, ...at, unheardOf: false })),
  );
  await writeRelationships(application, transaction, batch, settled);
  // What waited, since one of its ends was nowhere.
  await settle(application, transaction, batch, changes);
}
