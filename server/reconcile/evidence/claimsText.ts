import type { Claim } from './evidence.ts';

/** A claim as evidence keeps it: its parts in their order, up to the last that is not what it is unless somebody says so. */
type KeptClaim = readonly [
  type: string,
  to: string,
  strength?: Claim['strength'],
  group?: string | null,
  weight?: number,
  confidence?: Claim['confidence'],
  section?: string,
  refused?: true,
];

const unsaid = [null, null, null, null, 1, 'OBSERVED', '', undefined] as const;

/** Claims as one text, a fifth as long as with the names of their parts; null where there are none. */
export function claimsText(claims: readonly Claim[]): string | null {
  return claims.length > 0 ? JSON.stringify(claims.map(kept)) : null;
}

function kept({ type, to, strength, group, weight, confidence, section, refused }: Claim): unknown[] {
  const parts: unknown[] = [type, to, strength, group, weight, confidence, section, refused];
  while (parts.length > 2 && parts.at(-1) === unsaid[parts.length - 1]) parts.pop();
  return parts;
}

/** The claims back from their text; also from one with the names of their parts, as it was written once. */
export function claimsFrom(text: string | null | undefined): Claim[] {
  // Written by ourselves from checked records, so the shape is known.
  return text
    ? (JSON.parse(text) as (KeptClaim | Claim)[]).map((one) => (isKept(one) ? claimOf(one) : one))
    : [];
}

const isKept = (one: KeptClaim | Claim): one is KeptClaim => Array.isArray(one);

function claimOf(kept: KeptClaim): Claim {
  const [type, to, strength = null, group = null, weight = 1] = kept;
  const [, , , , , confidence = 'OBSERVED', section = '', refused] = kept;
  return { type, to, strength, group, weight, confidence, section, ...(refused ? { refused } : {}) };
}
