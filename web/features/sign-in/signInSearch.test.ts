import { expect, test } from 'vitest';
import { validateSignInSearch } from './signInSearch.ts';

test('a path of ours is kept', () => {
  expect(validateSignInSearch({ next: '/search?text=db' })).toEqual({ next: '/search?text=db' });
});

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '',
])('a way out, %s, counts as missing', (next) => {
  expect(validateSignInSearch({ next })).toEqual({ next: undefined });
});
