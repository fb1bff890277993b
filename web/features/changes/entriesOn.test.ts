import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from './calendarQuery.ts';
import { clashesIn, comingOn, entriesOn, lanesOf, shareOf } from './entriesOn.ts';

/** By the clock of the machine that runs the test. */
const at = (day: number, hour: number) => new Date(2026, 11, day, hour).toISOString();
const window = (start: string, end: string) => ({ start, end });

test('a window over midnight is on both days, and on none that it only touches', () => {
  const over = window(at(5, 22), at(6, 2));
  const until = window(at(4, 22), at(5, 0));
  expect(entriesOn([over, until], '2026-12-05')).toEqual([over]);
  expect(entriesOn([over, until], '2026-12-06')).toEqual([over]);
  expect(shareOf(over, '2026-12-05')).toEqual({ from: 22 / 24, to: 1 });
  expect(shareOf(over, '2026-12-06')).toEqual({ from: 0, to: 2 / 24 });
});

test('what lasts is told of on the first of its days that are shown', () => {
  const freeze = window(at(3, 0), at(9, 0));
  const told = (days: readonly string[]) =>
    days.filter((day) => comingOn([freeze], day, days[0] ?? '').length > 0);
  expect(told(['2026-12-02', '2026-12-03', '2026-12-04'])).toEqual(['2026-12-03']);
  expect(told(['2026-12-05', '2026-12-06'])).toEqual(['2026-12-05']);
});

test('no two in a lane meet, and a lane is never more than there are', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 6 })), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(some, (spans) => {
      const entries = spans
        .map(([from, hours]) => window(at(5, from), at(5, from + hours)))
        .sort((one, other) => one.start.localeCompare(other.start));
      const laned = lanesOf(entries);
      expect(laned.map(({ entry }) => entry)).toEqual(entries);
      for (const [index, { entry, lane, lanes }] of laned.entries()) {
        expect(lane).toBeLessThan(lanes);
        for (const other of laned.slice(index + 1))
          if (other.entry.start < entry.end) {
            expect(other.lane).not.toBe(lane);
            expect(other.lanes).toBe(lanes);
          }
      }
    }),
  );
});

const entry = (id: string, others: readonly { id: string; fatal: boolean }[]): Entry => ({
  ...{ id, number: id, title: id, kind: 'NORMAL', state: 'SCHEDULED', requester: 'rita' },
  ...window(at(5, 1), at(5, 2)),
  conflicts: others.map((other) => ({
    because: 'Both act on 1 CI.',
    with: { id: other.id, number: other.id, title: other.id },
    fatalTogether: other.fatal ? [{ id: 's', name: 's', class: 'Service' }] : [],
  })),
});

test('two in each other’s way are told of once, the fatal ones first', () => {
  const clashes = clashesIn([
    entry('a', [{ id: 'b', fatal: false }]),
    entry('b', [
      { id: 'a', fatal: false },
      { id: 'c', fatal: true },
    ]),
    entry('c', [{ id: 'b', fatal: true }]),
  ]);
  expect(clashes.map(({ one, with: other, fatal }) => [one.id, other.id, fatal])).toEqual([
    ['b', 'c', true],
    ['a', 'b', false],
  ]);
});
