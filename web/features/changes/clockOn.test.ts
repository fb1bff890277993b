import { expect, test } from 'vitest';
import { clockOn } from './clockOn.ts';

/** By the clock of the machine that runs the test. */
const at = (day: number, hour: number) => new Date(2026, 11, day, hour).toISOString();

test('each day of a long window says its own part', () => {
  const window = { start: at(5, 22), end: at(7, 2) };
  const days = ['2026-12-05', '2026-12-06', '2026-12-07'];
  expect(days.map((day) => clockOn(window, day))).toEqual(['22:00', 'all day', 'to 02:00']);
});
