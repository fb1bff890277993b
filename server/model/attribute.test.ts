import { afterEach, expect, test } from 'vitest';
import { attributeFault, integer, money, number, unitOf } from './attribute.ts';
import { currency, setCurrency } from './currency.ts';

const before = currency();
afterEach(() => setCurrency(before));

test.each([
  [number('Share', { min: 0, max: 1 }), 1.2, 'must be from 0 to 1'],
  [number('Share', { min: 0, max: 1 }), 1, undefined],
  [money('Cost', { min: 0 }), -1, 'must be at least 0'],
  [integer('Slots', { max: 8 }), 9, 'must be at most 8'],
  [integer('Slots', { max: 8 }), 7.5, 'must be a whole number'],
  [number('Balance'), -1e9, undefined],
])('%j: %d', (attribute, value, fault) => {
  expect(attributeFault(attribute, value)).toBe(fault);
});

test('money is in the currency of the installation', () => {
  setCurrency('CHF');
  expect([
    unitOf(money('Cost')),
    unitOf(integer('Memory', { unit: 'MiB' })),
    unitOf(number('Share')),
  ]).toEqual([...['CHF', 'MiB', undefined]]);
});
