import { expect, test } from 'vitest';
import { money } from './money.ts';

test.each([
  [1200, 'EUR', '€1,200'],
  [99.5, 'EUR', '€99.50'],
  [-150, 'EUR', '-€150'],
  [0, 'GBP', '£0'],
  [1_000_000, 'JPY', 'JP¥1,000,000'],
])('%d in %s is %s', (amount, currency, text) => {
  expect(money(amount, currency)).toBe(text);
});
