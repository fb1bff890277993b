import { expect, test } from 'vitest';
import { agreedTimes } from './agreedTimes.ts';

const time = (day: number) => ({
  start: `2026-12-0${day}T20:00:00.000Z`,
  end: `2026-12-0${day}T22:00:00.000Z`,
});
const ci = (name: string) => ({ id: name, name });

test('each time of a window that recurs stands for itself, among those of others by its hour', () => {
  const times = agreedTimes([
    { id: 'w', kind: 'MAINTENANCE', title: 'Patch day', cis: [], occurrences: [time(1), time(8)] },
    { id: 'f', kind: 'FREEZE', title: 'Audit', cis: [], occurrences: [time(3)] },
  ]);
  expect(times.map(({ title }) => title)).toEqual(['Patch day', 'Audit', 'Patch day']);
  expect(new Set(times.map(({ id }) => id)).size).toBe(3);
});

test('it says what it is for', () => {
  const about = (names: string[]) =>
    agreedTimes([{ id: 'w', kind: 'FREEZE', title: '', cis: names.map(ci), occurrences: [time(1)] }])[0]
      ?.about;
  expect(about([])).toBe('everything');
  expect(about(['a', 'b'])).toBe('a, b');
  expect(about(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
});
