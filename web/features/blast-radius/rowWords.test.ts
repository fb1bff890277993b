import { expect, test } from 'vitest';
import { capacityWords, serviceLevel, verdictWords } from './rowWords.ts';

const row = { state: 'DEGRADED', capacity: 1, redundancyLost: false, durationMinutes: null };

test.each([
  [{ ...row, capacity: 2 / 3 }, '67% capacity left'],
  [{ ...row, capacity: 0.5, redundancyLost: true }, '50% capacity left, no spare left'],
  [{ ...row, state: 'DOWN', capacity: 0, durationMinutes: 15 }, '15 min'],
  [{ ...row, state: 'AT_RISK', redundancyLost: true }, ''],
  [row, ''],
])('%o says %s', (measured, words) => expect(capacityWords(measured)).toBe(words));

test('an acted-on or hidden row may have no verdict', () => {
  expect(verdictWords(null).word).toBe('');
  expect(verdictWords('PROBABLE').word).toBe('Probable');
});

test('a service level is told where one is recorded', () => {
  expect(serviceLevel({ serviceLevel: '99.95%' })).toBe('99.95%');
  for (const attributes of [undefined, null, 'x', {}, { serviceLevel: 5 }])
    expect(serviceLevel(attributes)).toBe('');
});
