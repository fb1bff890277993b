import { expect, test } from 'vitest';
import { asOfMoment, validateCiSearch } from './ciSearch.ts';

test('a moment is a revision or a time; anything else is the present', () => {
  expect(validateCiSearch({ asOf: '12', from: '2026-11-19T14:00:00+01:00', to: 'yesterday' })).toEqual({
    asOf: '12',
    from: '2026-11-19T13:00:00.000Z',
    to: undefined,
  });
  expect(validateCiSearch({ asOf: ['7', '8'], from: '' })).toEqual({
    asOf: '7',
    from: undefined,
    to: undefined,
  });
});

test('the server is asked for a revision by its number and for a time as it is', () => {
  expect(asOfMoment('12')).toEqual({ revision: 12 });
  expect(asOfMoment('2026-11-19T13:00:00.000Z')).toEqual({ at: '2026-11-19T13:00:00.000Z' });
  expect(asOfMoment(undefined)).toBeUndefined();
});
