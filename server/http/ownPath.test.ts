import { expect, test } from 'vitest';
import { ownPath } from './ownPath.ts';

test('a path of ours is kept', () => {
  expect(ownPath('/search?text=db#x')).toBe('/search?text=db#x');
});

test.each([
  null,
  '',
  'search',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  `/${'x'.repeat(2_000)}`,
])('a way out, %j, leads home', (path) => {
  expect(ownPath(path)).toBe('/');
});
