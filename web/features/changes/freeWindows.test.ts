import { expect, test } from 'vitest';
import { fromLocalField } from '../ci/localTime.ts';
import { freeWindowsAsked, minutesOf } from './freeWindows.ts';

test('a window lasts as long as its fields say, and one that is not whole not at all', () => {
  expect(minutesOf({ start: '2026-12-05T22:00', end: '2026-12-05T23:30' })).toBe(90);
  expect(minutesOf({ start: '2026-12-05T22:00', end: '' })).toBeUndefined();
  expect(minutesOf({ start: '2026-12-05T22:00', end: '2026-12-05T21:00' })).toBeUndefined();
});

test('free windows are looked for from the beginning that is named on, but never in the past', () => {
  const now = Date.parse(fromLocalField('2026-12-05T12:00')!);
  const from = (start: string) => freeWindowsAsked({ targets: [], start }, 60, undefined, now).period.from;
  expect(from('')).toBe(new Date(now).toISOString());
  expect(from('2026-12-01T12:00')).toBe(new Date(now).toISOString());
  expect(from('2026-12-09T12:00')).toBe(fromLocalField('2026-12-09T12:00'));
});
