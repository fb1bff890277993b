import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayOf, monthWeeks, startOfDay, weekOf } from './days.ts';

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((moment) => dayOf(moment));

test('a day forth and back is the same day, also where clocks change', () =>
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (start, days) => {
      expect(addDays(addDays(start, days), -days)).toBe(start);
      expect(dayOf(startOfDay(start))).toBe(start);
    }),
  ));

test('a week goes from Monday to Sunday and holds its day', () =>
  fc.assert(
    fc.property(day, (each) => {
      const week = weekOf(each);
      expect(week).toContain(each);
      expect(week.map((one) => startOfDay(one).getDay())).toEqual([1, 2, 3, 4, 5, 6, 0]);
    }),
  ));

test('the weeks of a month hold each of its days, and no week without one', () =>
  fc.assert(
    fc.property(day, (each) => {
      const weeks = monthWeeks(each);
      const month = each.slice(0, 7);
      const last = new Date(Number(each.slice(0, 4)), Number(each.slice(5, 7)), 0).getDate();
      expect(weeks.flat().filter((one) => one.startsWith(month))).toHaveLength(last);
      expect(weeks.every((week) => week.some((one) => one.startsWith(month)))).toBe(true);
    }),
  ));

test('a month later than the 31st is the last day of a shorter one', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-12-05', 1)).toBe('2027-01-05');
});
