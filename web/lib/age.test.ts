import { expect, test } from 'vitest';
import { age, ago } from './age.ts';

test.each([
  [0, 'less than a minute'],
  [-5000, 'less than a minute'],
  [59_999, 'less than a minute'],
  [60_000, '1 min'],
  [59 * 60_000, '59 min'],
  [3_600_000, '1 hour'],
  [47 * 3_600_000, '47 hours'],
  [48 * 3_600_000, '2 days'],
  [34 * 86_400_000, '34 days'],
  [800 * 86_400_000, '2 years'],
])('%i ms is %s', (milliseconds, words) => {
  expect(age(milliseconds)).toBe(words);
});

test('a sighting is said from now', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(ago('2026-11-22T11:56:00Z', now)).toBe('4 min ago');
  expect(ago('2026-11-22T11:59:30Z', now)).toBe('just now');
});
