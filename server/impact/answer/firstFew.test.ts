import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FirstFew } from './firstFew.ts';

test('the first few are those that a whole sort puts first, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 1, max: 6 }), (given, most) => {
      const few = new FirstFew(most, (one, other) => one - other);
      for (const value of given) few.take(value);
      expect(few.first).toEqual(given.toSorted((one, other) => one - other).slice(0, most));
      expect(few.count).toBe(given.length);
    }),
  );
});
