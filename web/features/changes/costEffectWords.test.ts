import { expect, test } from 'vitest';
import { costSum, forHours, lostWords } from './costEffectWords.ts';

const known = { once: 5000.4, perMonth: null, gaps: [], currency: 'EUR' };

test('the sum says whether something is missing, and nothing where nothing is known', () => {
  expect(costSum(known)).toBe('€5,000 once');
  expect(costSum({ ...known, perMonth: -150, gaps: ['No cost is stated.'] })).toBe(
    'as far as known €5,000 once, -€150 a month',
  );
  expect(costSum({ ...known, once: null, gaps: ['No cost is stated.'] })).toBeUndefined();
});

test.each([
  [1 / 3, '20 minutes'],
  [1 / 60, '1 minute'],
  [1, '1 hour'],
  [2.25, '2.3 hours'],
])('%d hours are %s', (hours, words) => {
  expect(forHours(hours)).toBe(words);
});

test('what is down is lost whole', () => {
  expect([lostWords('DOWN', 1), lostWords('DEGRADED', 0.333)]).toEqual(['all', '33.3%']);
});
