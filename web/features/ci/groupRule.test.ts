import { expect, test } from 'vitest';
import { groupRule } from './groupRule.ts';

test.each([
  ['2', 3, '2 of 3 must stay up'],
  ['1', 1, '1 of 1 must stay up'],
  ['3', 3, 'all 3 must stay up'],
  ['7', 3, 'all 3 must stay up'],
  ['67%', 3, '67% of 3 must stay up'],
])('%s of %i', (minUp, members, words) => {
  expect(groupRule(minUp, members)).toBe(words);
});
