import { expect, test } from 'vitest';
import { mostAttempts, waitAfter } from './backOff.ts';

test('each wait is twice the one before, up to an hour, give or take a fifth', () => {
  expect([1, 2, 3, 7, 8, mostAttempts].map((attempts) => waitAfter(attempts, 0.5))).toEqual([
    30_000, 60_000, 120_000, 1_920_000, 3_600_000, 3_600_000,
  ]);
  expect([waitAfter(1, 0), waitAfter(1, 1)]).toEqual([24_000, 36_000]);
});
