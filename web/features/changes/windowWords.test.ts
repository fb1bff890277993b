import { expect, test } from 'vitest';
import { windowWords } from './windowWords.ts';

/** By the clock of the machine that runs the test, as a device's clock is what counts. */
const at = (day: number, hour: number) => new Date(2026, 11, day, hour).toISOString();

test('a window of one day names it once, a longer one both', () => {
  expect(windowWords(at(5, 22), at(5, 23))).toBe('Sat 5 Dec 2026, 22:00 to 23:00');
  expect(windowWords(at(5, 22), at(6, 2))).toBe('Sat 5 Dec 2026, 22:00 to Sun 6 Dec 2026, 02:00');
});

test('half a window and none are said to be so', () => {
  expect(windowWords(null, null)).toBe('No window yet');
  expect(windowWords(at(5, 22), null)).toBe('From Sat 5 Dec 2026, 22:00');
  expect(windowWords(null, at(5, 22))).toBe('Until Sat 5 Dec 2026, 22:00');
});
