import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sweep } from './sweep.ts';

const window = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('at every moment what goes on is what has begun and not ended, in stretches as long as can be', () => {
  fc.assert(
    fc.property(fc.array(fc.option(window, { nil: undefined }), { maxLength: 8 }), (windows) => {
      const intervals = sweep(windows);
      for (let moment = -1; moment < 20; moment++) {
        const active = windows.flatMap((each, at) =>
          each && each.start <= moment && moment < each.end ? [at] : [],
        );
        const found = intervals.filter(({ start, end }) => start <= moment && moment < end);
        expect(found.map(({ plans }) => plans)).toEqual(active.length > 0 ? [active] : []);
      }
      const changes = new Set(windows.flatMap((each) => (each ? [each.start, each.end] : [])));
      for (const { start, end } of intervals) {
        expect(start).toBeLessThan(end);
        const within = [...changes].filter((moment) => start < moment && moment < end);
        expect(within).toEqual([]);
        expect([changes.has(start), changes.has(end)]).toEqual([true, true]);
      }
    }),
  );
});

test('what has no known end goes on', () => {
  const incident = { start: 5, end: Number.POSITIVE_INFINITY };
  expect(sweep([{ start: 0, end: 6 }, incident])).toEqual([
    { start: 0, end: 5, plans: [0] },
    { start: 5, end: 6, plans: [0, 1] },
    { start: 6, end: Number.POSITIVE_INFINITY, plans: [1] },
  ]);
});
