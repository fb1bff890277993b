import { expect, test } from 'vitest';
import { outline } from './svgShapes.ts';

test.each([
  ['triangle', 3],
  ['diamond', 4],
  ['octagon', 8],
])('a %s has %i corners within its box', (shape, corners) => {
  const numbers =
    outline(shape, 40, 20)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  expect(numbers).toHaveLength(corners * 2);
  expect(Math.max(...numbers.filter((_, index) => index % 2 === 0))).toBe(20);
  expect(Math.max(...numbers.filter((_, index) => index % 2 === 1))).toBe(10);
});

test('anything else is round', () => expect(outline('ellipse', 40, 20)).toContain('A20 10'));
