import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidences, strengths } from '../../model/relationshipType.ts';
import type { StoredClaim } from './relationshipState.ts';
import { storedClaimFrom, storedClaimText } from './storedClaimText.ts';

const claims = fc
  .tuple(
    fc.tuple(fc.string(), fc.string(), fc.nat(), fc.string(), fc.string()),
    fc.constantFrom(null, ...strengths),
    fc.option(fc.string()),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom(...confidences),
    fc.boolean(),
  )
  // As `storedClaim` makes them: refused ones end with a true.
  .map(
    ([ends, strength, group, weight, confidence, refused]) =>
      [...ends, strength, group, weight, confidence, ...(refused ? [true] : [])] as unknown as StoredClaim,
  );

test('a claim comes back from its text as it was', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      expect(storedClaimFrom(storedClaimText(claim))).toEqual(claim);
    }),
  );
});

test('what is as it mostly is is left out, and the whole list of former versions is read as well', () => {
  const claim: StoredClaim = ['lan', 'site', 7, 'a', 'b', null, null, 1, 'OBSERVED'];
  expect(storedClaimText(claim)).toBe('["lan","site",7,"a","b"]');
  expect(storedClaimFrom(JSON.stringify(claim))).toEqual(claim);
});
