import { expect, test } from 'vitest';
import {
  choiceOf,
  choicesOf,
  listOf,
  numberOf,
  parseSearch,
  stringifySearch,
  textOf,
} from './searchParameters.ts';

test('an address survives the way there and back', () => {
  const search = { text: 'db-prod & co', class: ['Server', 'Rack'], depth: 3 };
  const query = stringifySearch(search);
  expect(query).toBe('?text=db-prod+%26+co&class=Server&class=Rack&depth=3');
  expect(parseSearch(query)).toEqual({ text: 'db-prod & co', class: ['Server', 'Rack'], depth: '3' });
});

test('nothing to say is no question mark', () => {
  expect(stringifySearch({ text: undefined, class: [], owner: '' })).toBe('');
});

test('texts and lists are read from both forms', () => {
  expect(textOf({ a: ['x', 'y'] }, 'a')).toBe('x');
  expect(textOf({ a: '' }, 'a')).toBeUndefined();
  expect(listOf({ a: 'x' }, 'a')).toEqual(['x']);
  expect(listOf({}, 'a')).toBeUndefined();
});

test('what is not one of the choices counts as missing', () => {
  const values = ['LOW', 'HIGH'] as const;
  expect(choiceOf({ a: 'HIGH' }, 'a', values)).toBe('HIGH');
  expect(choiceOf({ a: 'huge' }, 'a', values)).toBeUndefined();
  expect(choicesOf({ a: ['HIGH', 'huge', 'LOW'] }, 'a', values)).toEqual(['LOW', 'HIGH']);
  expect(choicesOf({ a: 'huge' }, 'a', values)).toBeUndefined();
});

test('numbers outside the bounds count as missing', () => {
  expect(numberOf({ a: '3' }, 'a', 1, 5)).toBe(3);
  expect(numberOf({ a: 9 }, 'a', 1, 5)).toBeUndefined();
  expect(numberOf({ a: 'three' }, 'a', 1, 5)).toBeUndefined();
  expect(numberOf({ a: '' }, 'a', 0, 5)).toBeUndefined();
});
