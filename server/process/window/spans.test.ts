import fc from 'fast-check';
import { expect, test } from 'vitest';
import { common, joined, slotsIn, without } from './spans.ts';

const horizon = 60;
const spans = fc.array(
  fc
    .tuple(fc.nat(horizon), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
);
/** The unit steps that spans cover: what the laws are told in. */
const covered = (some: readonly { start: number; end: number }[]) => {
  const steps = Array.from({ length: horizon + 13 }, (_, at) => at);
  return steps.filter((at) => some.some(({ start, end }) => start <= at && at < end));
};

test('joined spans cover the same and do not touch', () =>
  fc.assert(
    fc.property(spans, (some) => {
      const found = joined(some);
      expect(covered(found)).toEqual(covered(some));
      for (const [at, { start }] of found.slice(1).entries()) expect(start).toBeGreaterThan(found[at]!.end);
    }),
  ));

test('what is common is covered by both, what is left by the one alone', () =>
  fc.assert(
    fc.property(spans, spans, (ones, others) => {
      const both = covered(ones).filter((at) => covered(others).includes(at));
      expect(covered(common(ones, others))).toEqual(both);
      expect(covered(without(ones, others))).toEqual(covered(ones).filter((at) => !both.includes(at)));
    }),
  ));

test('slots lie within one free span, on the grid, apart from each other, and none is earlier than it must', () =>
  fc.assert(
    fc.property(
      spans,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 20 }),
      (free, length, grid, apart) => {
        const slots = slotsIn(free, { length, grid, apart, first: 50 });
        const whole = joined(free);
        const fits = (at: number) => whole.some(({ start, end }) => start <= at && at + length <= end);
        for (const { start, end } of slots) {
          expect(end - start).toBe(length);
          expect(start % grid).toBe(0);
          expect(fits(start)).toBe(true);
        }
        for (const [at, { start }] of slots.slice(1).entries())
          expect(start - slots[at]!.start).toBeGreaterThanOrEqual(apart);
        // The first one is the first that there is.
        const earliest = Array.from({ length: horizon + 13 }, (_, at) => at).find(
          (at) => at % grid === 0 && fits(at),
        );
        expect(slots[0]?.start).toBe(earliest);
      },
    ),
  ));
