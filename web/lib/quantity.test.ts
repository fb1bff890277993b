import { expect, test } from 'vitest';
import { count, quantity } from './quantity.ts';

test('counts are set apart by thousands', () => expect(count(1284)).toBe('1,284'));

test('a quantity agrees with its number', () => {
  expect(quantity(0, 'service')).toBe('no services');
  expect(quantity(1, 'service')).toBe('1 service');
  expect(quantity(2, 'entry', 'entries')).toBe('2 entries');
});
