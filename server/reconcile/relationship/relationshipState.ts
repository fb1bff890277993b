import type { RelationshipEdge } from '../../model/journal.ts';
import { peopleSource } from '../../model/people.ts';
import { type Confidence, confidences, type Strength } from '../../model/relationshipType.ts';
import type { Claim } from '../evidence/evidence.ts';
import type { Subject } from '../evidence/subject.ts';
import { scopeIdOf } from '../evidence/subject.ts';

/** One source's claim as it stands on a relationship, in the order in which it is stored. */
export type StoredClaim = readonly [
  source: string,
  scope: string,
  /** When its present form came, ms since 1970. */
  seenAt: number,
  from: Subject,
  to: Subject,
  strength: Strength | null,
  group: string | null,
  weight: number,
  confidence: Confidence,
  refused?: true,
];

/**
 * Whether a claim relates two names that turned out to be one CI's, which says nothing; one that names the same thing
 * twice means it.
 */
export const isWithinOneCi = (claim: StoredClaim, from: string, to: string): boolean =>
  from === to && claim[3] !== claim[4];

/** Whether two claims are one source's word on one relationship, so that the later replaces the earlier. */
export const sameClaim = (one: StoredClaim, other: StoredClaim): boolean =>
  one[0] === other[0] && one[1] === other[1] && one[3] === other[3] && one[4] === other[4];

/** What a claim stays known by: whose word on which relationship it is. */
export const claimName = (type: string, [source, scope, , from, to]: StoredClaim): string =>
  [type, source, scope, from, to].join('\u0000');

/**
 * A relationship by all live claims: the preceding source's strength, group and weight, the best confidence of any.
 * @returns undefined where nobody claims it, or a person has refused it
 */
export function reconcileRelationship(
  type: string,
  from: string,
  to: string,
  claims: readonly StoredClaim[],
): RelationshipEdge | undefined {
  if (claims.length === 0 || claims.some(isRefusal)) return undefined;
  const winner = [...claims].sort(precedes)[0]!;
  const confidence = confidences.find((level) => claims.some((claim) => claim[8] === level)) ?? 'OBSERVED';
  return {
    type,
    from,
    to,
    strength: winner[5],
    group: winner[6],
    weight: winner[7],
    confidence,
    sightings: claims.map((claim) => ({ scopeId: scopeIdOf(claim[0], claim[1]), seenAt: claim[2] })),
  };
}

/** Whether a claim says that the relationship is not there. */
export const isRefusal = (claim: StoredClaim): boolean => claim[9] === true;

function precedes(one: StoredClaim, other: StoredClaim): number {
  const rank = (claim: StoredClaim) => (claim[0] === peopleSource ? 0 : 1);
  return (
    rank(one) - rank(other) || other[2] - one[2] || compareText(one.join('\u0000'), other.join('\u0000'))
  );
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether analyses could tell the two apart; when a thing was seen is no difference. */
export const sameEdge = (one: RelationshipEdge, other: RelationshipEdge): boolean =>
  one.strength === other.strength &&
  one.group === other.group &&
  one.weight === other.weight &&
  one.confidence === other.confidence;

/** A claim as it stands on a relationship. */
export const storedClaim = (
  source: string,
  scope: string,
  at: number,
  subject: Subject,
  claim: Claim,
): StoredClaim => [
  source,
  scope,
  at,
  subject,
  claim.to,
  claim.strength,
  claim.group,
  claim.weight,
  claim.confidence,
  ...(claim.refused ? ([true] as [true]) : ([] as [])),
];
