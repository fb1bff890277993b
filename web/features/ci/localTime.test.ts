import { expect, test } from 'vitest';
import { fromLocalField, toLocalField } from './localTime.ts';

test('a field holds the time by the clock here, and gives back the same moment', () => {
  const at = new Date(2026, 10, 9, 4, 5, 6).toISOString();
  expect(toLocalField(at)).toBe('2026-11-09T04:05:06');
  expect(fromLocalField('2026-11-09T04:05:06')).toBe(at);
});

test('an empty or half filled field is no time', () => {
  expect(fromLocalField('')).toBeUndefined();
  expect(fromLocalField('2026-11-')).toBeUndefined();
});
