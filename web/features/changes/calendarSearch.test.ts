import { expect, test } from 'vitest';
import { dayByKey, daysShown, turnedBy, validateCalendarSearch } from './calendarSearch.ts';

test('an address is read, and what it does not know counts as missing', () => {
  expect(validateCalendarSearch({ view: 'week', day: '2026-12-05' })).toEqual({
    view: 'week',
    day: '2026-12-05',
  });
  expect(validateCalendarSearch({ view: 'century', day: 'today' })).toEqual({});
});

test('each view shows its day', () => {
  expect(daysShown('month', '2026-12-05')).toHaveLength(35);
  expect(daysShown('week', '2026-12-05')).toContain('2026-12-05');
  expect(daysShown('day', '2026-12-05')).toEqual(['2026-12-05']);
  expect(daysShown('agenda', '2026-12-05')[0]).toBe('2026-12-05');
});

test('the view of a day goes on by a day', () => {
  expect(turnedBy('day', '2026-12-31', 1)).toBe('2027-01-01');
  expect(dayByKey('day', '2026-12-05', 'PageUp')).toBe('2026-12-04');
});

test('the agenda goes on where it ended', () => {
  const next = turnedBy('agenda', '2026-12-05', 1);
  expect(daysShown('agenda', '2026-12-05')).not.toContain(next);
  expect(turnedBy('agenda', next, -1)).toBe('2026-12-05');
});

test.each([
  ['ArrowLeft', '2026-12-04'],
  ['ArrowDown', '2026-12-12'],
  ['Home', '2026-11-30'],
  ['End', '2026-12-06'],
  ['PageDown', '2027-01-05'],
  ['x', undefined],
])('in a month %s leads to %s', (key, day) => expect(dayByKey('month', '2026-12-05', key)).toBe(day));

test('in a week up and down scroll, as anywhere', () => {
  expect(dayByKey('week', '2026-12-05', 'ArrowDown')).toBeUndefined();
  expect(dayByKey('week', '2026-12-05', 'PageUp')).toBe('2026-11-28');
});
