import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidences, strengths } from '../../model/relationshipType.ts';
import { claimsFrom, claimsText } from './claimsText.ts';
import type { Claim } from './evidence.ts';

const claim = fc
  .record({
    type: fc.constantFrom('USES', 'RUNS_ON'),
    to: fc.string(),
    strength: fc.option(fc.constantFrom(...strengths)),
    group: fc.option(fc.string()),
    weight: fc.integer({ min: 1, max: 1_000_000 }),
    confidence: fc.constantFrom(...confidences),
    section: fc.string(),
    refused: fc.boolean(),
  })
  .map(({ refused, ...rest }): Claim => (refused ? { ...rest, refused } : rest));

test('claims come back from their text as they were, their parts in the same order', () => {
  fc.assert(
    fc.property(fc.array(claim), (claims) => {
      expect(JSON.stringify(claimsFrom(claimsText(claims)))).toBe(JSON.stringify(claims));
    }),
  );
});

test('a claim of which nothing is said but what it relates is kept as that', () => {
  const plain: Claim = {
    type: 'USES',
    to: 'db',
    strength: null,
    group: null,
    weight: 1,
    confidence: 'OBSERVED',
    section: '',
  };
  expect(claimsText([plain])).toBe('[["USES","db"]]');
  expect(claimsFrom(JSON.stringify([plain]))).toEqual([plain]);
});
