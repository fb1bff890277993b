import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameValue } from './sameValue.ts';

test('values are the same exactly where they read the same with their keys in order', () => {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_key, part) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    );
  const small = fc.letrec((tie) => ({
    value: fc.oneof(fc.constantFrom(null, 1, 'a', true), tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 2 }),
    map: fc.dictionary(fc.constantFrom('k', 'l'), tie('value'), { maxKeys: 2 }),
  })).value;
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(sameValue(one, other)).toBe(sorted(one) === sorted(other));
      expect(sameValue(one, structuredClone(one))).toBe(true);
    }),
  );
});
