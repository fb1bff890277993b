import { expect, test } from 'vitest';
import { dayBounds, deputyTime } from './deputyTime.ts';

const now = Date.parse('2026-12-01T12:00');
const at = (text: string) => new Date(text).toISOString();

test.each([
  ['2026-11-01T00:00', '2026-12-06T00:00', 'until 5 Dec 2026'],
  ['2026-11-01T00:00', null, 'until it is ended'],
  ['2026-12-07T00:00', '2026-12-10T00:00', '7 Dec 2026 to 9 Dec 2026'],
  ['2026-12-07T00:00', null, 'from 7 Dec 2026'],
])('from %s until %s is said as %s', (from, until, words) => {
  expect(deputyTime(at(from), until && at(until), now)).toBe(words);
});

test('a day goes from midnight to midnight, and no day is none', () => {
  expect(dayBounds('2026-12-05')).toEqual({ begin: at('2026-12-05T00:00'), end: at('2026-12-06T00:00') });
  expect(dayBounds('')).toBeUndefined();
});
