import { expect, test } from 'vitest';
import { isNarrowed, periodOf, validateChangesSearch } from './changesSearch.ts';
import { startOfDay } from './days.ts';

test('an address is read, and what it does not know counts as missing', () => {
  expect(validateChangesSearch({ state: ['DRAFT', 'huge'], from: '2026-12-05', to: 'soon' })).toEqual({
    state: ['DRAFT'],
    from: '2026-12-05',
  });
  expect(validateChangesSearch({ page: '3' }).page).toBeUndefined();
  expect(validateChangesSearch({ page: '3', after: 'x' })).toEqual({ page: 3, after: 'x' });
});

test('a period holds both its days', () => {
  expect(periodOf({ from: '2026-12-05', to: '2026-12-05' })).toEqual({
    from: startOfDay('2026-12-05').toISOString(),
    to: startOfDay('2026-12-06').toISOString(),
  });
  expect(periodOf({ from: '2026-12-05' })?.to).toMatch(/^999/);
  expect(periodOf({})).toBeUndefined();
});

test('a page is no narrowing', () => {
  expect(isNarrowed({ after: 'x', page: 2 })).toBe(false);
  expect(isNarrowed({ from: '2026-12-05' })).toBe(true);
});
