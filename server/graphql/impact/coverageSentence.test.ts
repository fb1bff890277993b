import { expect, test } from 'vitest';
import { coverageSentence } from './coverageSentence.ts';

const day = 86_400_000;
const now = 100 * day;
const said = (without: number, actedOn: number, ...seen: (number | null)[]) =>
  coverageSentence({ without, actedOn, seen }, now);

test('a CI on which nothing depends is not called unaffected: the gap is said, and how old the last look is', () => {
  expect(said(1, 1, 60 * day)).toBe('No dependants recorded, last scan 40 days ago.');
  expect(said(1, 1, 99 * day)).toBe('No dependants recorded, last scan 1 day ago.');
  expect(said(1, 1, now - 5)).toBe('No dependants recorded, last scan less than a day ago.');
  expect(said(1, 1, null)).toBe('No dependants recorded, never seen by a scan.');
});

test('of several, how many, and the scan that is longest ago', () => {
  expect(said(3, 3, 60 * day, 99 * day, now)).toBe(
    'No dependants recorded of any of the 3, the oldest last scan 40 days ago.',
  );
  expect(said(2, 5, now, null)).toBe('No dependants recorded of 2 of the 5, some never seen by a scan.');
  // Hidden ones have no scan that could be told.
  expect(said(2, 2)).toBe('No dependants recorded of any of the 2.');
});

test('nothing is said where dependants are recorded', () => {
  expect(said(0, 2)).toBeNull();
});
