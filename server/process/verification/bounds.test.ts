import { expect, test } from 'vitest';
import { onlyLookedAt, usualBounds } from './bounds.ts';

test('nothing is said where all was looked at', () =>
  expect(onlyLookedAt({ parts: false, relationshipsOf: 0 }, usualBounds)).toBeNull());

test('what was left out is said with the figures', () => {
  expect(onlyLookedAt({ parts: true, relationshipsOf: 0 }, usualBounds)).toBe(
    'Only the first 10,000 parts and members of what it acts on were looked at.',
  );
  expect(onlyLookedAt({ parts: true, relationshipsOf: 2 }, { parts: 3, relationships: 1 })).toBe(
    'Only the first 3 parts and members of what it acts on and the first 1 changed relationships of 2 CIs with more were looked at.',
  );
});
