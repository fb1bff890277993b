import { expect, test } from 'vitest';
import { reconcileRelationship, type StoredClaim, sameClaim } from './relationshipState.ts';

// The parts are given by name here, so their types are the test's to keep.
const claim = (
  source: string,
  seenAt: number,
  more: Partial<Record<'strength' | 'group' | 'weight' | 'confidence', unknown>> = {},
): StoredClaim =>
  [
    source,
    'x',
    seenAt,
    'a',
    'b',
    more.strength ?? null,
    more.group ?? null,
    more.weight ?? 1,
    more.confidence ?? 'OBSERVED',
  ] as unknown as StoredClaim;

test('the preceding source gives strength, group and weight; the best confidence of any is kept', () => {
  const edge = reconcileRelationship('USES', 'c1', 'c2', [
    claim('agent', 5, { strength: 'HARD', confidence: 'DECLARED' }),
    claim('people', 1, { strength: 'SOFT', group: 'g', weight: 2, confidence: 'INFERRED' }),
  ]);
  expect(edge).toMatchObject({ strength: 'SOFT', group: 'g', weight: 2, confidence: 'DECLARED' });
  expect(edge?.sightings.map(({ scopeId }) => scopeId)).toEqual(['agent\u0000x', 'people\u0000x']);
});

test('a later word of one source replaces its earlier one, other sources’ stand beside it', () => {
  expect(sameClaim(claim('a', 1), claim('a', 2, { weight: 3 }))).toBe(true);
  expect(sameClaim(claim('a', 1), claim('b', 1))).toBe(false);
});

test('what a person refused is not there, however many claim it', () => {
  const refusal: StoredClaim = ['people', 'edits', 9, 'c1', 'c2', null, null, 1, 'OBSERVED', true];
  expect(reconcileRelationship('USES', 'c1', 'c2', [claim('agent', 5), refusal])).toBeUndefined();
  expect(reconcileRelationship('USES', 'c1', 'c2', [])).toBeUndefined();
});
