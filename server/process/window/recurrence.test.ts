import { describe, expect, test } from 'vitest';
import { BadInput } from '../../model/errors.ts';
import { occurrencesIn } from './occurrences.ts';
import { checkedRule, checkedTimeZone } from './recurrence.ts';
import type { Window } from './window.ts';

const hour = 3_600_000;
let windows = 0;
/** An hour from a moment on, in Berlin. */
function windowAt(start: string, rule: string | null): Window {
  const at = Date.parse(start);
  windows += 1;
  return {
    id: `w${windows}`,
    kind: 'FREEZE',
    title: 'night',
    ciIds: [],
    start: at,
    end: at + hour,
    rule,
    timeZone: 'Europe/Berlin',
  };
}
const starts = (window: Window, from: string, to: string) =>
  occurrencesIn(window, Date.parse(from), Date.parse(to)).map(({ start }) => new Date(start).toISOString());

describe('times of a window', () => {
  test('are at the same hour of its zone through summer time and back', () => {
    const weekly = windowAt('2026-03-15T21:00:00Z', 'FREQ=WEEKLY;BYDAY=SU');
    expect(starts(weekly, '2026-03-20T00:00:00Z', '2026-04-06T00:00:00Z')).toEqual([
      '2026-03-22T21:00:00.000Z',
      '2026-03-29T20:00:00.000Z',
      '2026-04-05T20:00:00.000Z',
    ]);
    expect(starts(weekly, '2026-10-18T00:00:00Z', '2026-10-27T00:00:00Z')).toEqual([
      '2026-10-18T20:00:00.000Z',
      '2026-10-25T21:00:00.000Z',
    ]);
  });

  test('leave out an hour that a day does not have', () => {
    const nightly = windowAt('2026-03-27T01:30:00Z', 'FREQ=DAILY');
    expect(starts(nightly, '2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z')).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
  });

  test('end with their rule, and count where they reach into the span', () => {
    const twice = windowAt('2026-06-01T08:00:00Z', 'FREQ=MONTHLY;COUNT=2');
    expect(starts(twice, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toHaveLength(2);
    expect(starts(twice, '2026-07-01T08:30:00Z', '2026-07-01T08:40:00Z')).toHaveLength(1);
    const once = windowAt('2026-06-01T08:00:00Z', null);
    expect(starts(once, '2026-06-01T08:59:00Z', '2026-06-01T12:00:00Z')).toHaveLength(1);
    expect(starts(once, '2026-06-01T09:00:00Z', '2026-06-01T12:00:00Z')).toEqual([]);
  });
});

describe('is refused', () => {
  test.each(['nonsense', 'FREQ=SOMETIMES', 'FREQ=MINUTELY', 'FREQ=DAILY\nRDATE:x', 'FREQ=DAILY;UNTIL=never'])(
    'the rule %j',
    (rule) => {
      const recurring = { rule, start: 0, timeZone: 'UTC' };
      expect(() => checkedRule(recurring, 'input.rule')).toThrow(BadInput);
    },
  );

  test.each(['Mars/Olympus', '+02:00', ''])('the time zone %j', (timeZone) => {
    expect(() => checkedTimeZone(timeZone, 'input.timeZone')).toThrow(BadInput);
  });
});
