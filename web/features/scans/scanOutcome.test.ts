import { expect, test } from 'vitest';
import { scanOutcome } from './scanOutcome.ts';

test('only what happened is said', () => {
  expect(scanOutcome({ created: 3, updated: 1200, retired: 0, quarantined: 2 })).toBe(
    '3 new, 1,200 changed, 2 set aside',
  );
  expect(scanOutcome({ created: 0, updated: 0, retired: 0, quarantined: 0 })).toBe('nothing new');
});
