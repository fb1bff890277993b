import { expect, test } from 'vitest';
import { reasonToHold } from './brake.ts';

test('a fifth of a scope may go, more of it waits', () => {
  expect(reasonToHold(20, 100, 80)).toBeUndefined();
  expect(reasonToHold(21, 100, 79)).toMatch(/^21 of the 100 CIs .* 20 %/);
});

test('a scope of fewer than 20 may change as it likes', () => {
  expect(reasonToHold(18, 19, 1)).toBeUndefined();
  expect(reasonToHold(5, 20, 15)).toBeDefined();
});

test('a scan that names nothing waits, however small the scope is', () => {
  expect(reasonToHold(1, 1, 0)).toMatch(/names no CI/);
});
