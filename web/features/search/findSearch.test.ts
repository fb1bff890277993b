import { expect, test } from 'vitest';
import { validateFindSearch } from './findSearch.ts';

test('an address is read; what is not known is left out', () => {
  expect(
    validateFindSearch({ text: 'db', class: 'Server', status: ['STALE', 'gone'], criticality: 'huge' }),
  ).toEqual({
    text: 'db',
    family: undefined,
    class: ['Server'],
    status: ['STALE'],
    criticality: undefined,
    owner: undefined,
  });
});

test('an emptied field is no filter', () => {
  expect(Object.values(validateFindSearch({ text: '', class: [], owner: '' })).filter(Boolean)).toEqual([]);
});
