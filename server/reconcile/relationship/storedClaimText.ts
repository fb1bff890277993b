import type { StoredClaim } from './relationshipState.ts';

/** How the last ones of a claim mostly are: strength, group, weight, confidence. */
const mostly = [null, null, 1, 'OBSERVED'] as const;
/** How many come before these. */
const always = 5;

/**
 * A claim as relationships keep it: a JSON list, without the end of it that is as it mostly is. There are millions, and
 * one that is short lies in one record of Neo4j's.
 */
export function storedClaimText(claim: StoredClaim): string {
  let length = claim.length as number;
  if (length === always + mostly.length)
    while (length > always && claim[length - 1] === mostly[length - 1 - always]) length -= 1;
  return JSON.stringify(claim.slice(0, length));
}

/** @param text see `storedClaimText`: written by ourselves from checked records, so the shape is known */
export function storedClaimFrom(text: string): StoredClaim {
  const claim = JSON.parse(text) as unknown[];
  const missing = claim.length < always + mostly.length ? mostly.slice(claim.length - always) : [];
  return [...claim, ...missing] as unknown as StoredClaim;
}
