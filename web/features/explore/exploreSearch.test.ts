import { expect, test } from 'vitest';
import { toggled, validateExploreSearch } from './exploreSearch.ts';

test('commas and repeated keys are the same', () => {
  expect(validateExploreSearch({ ids: 'a,b' }).ids).toEqual(['a', 'b']);
  expect(validateExploreSearch({ ids: ['a', 'b', 'a'] }).ids).toEqual(['a', 'b']);
});

test('what makes no sense counts as missing', () => {
  const search = validateExploreSearch({ ids: 7, depth: '99', direction: 'UP', layout: 'spiral' });
  expect(Object.entries(search).filter(([, value]) => value !== undefined)).toEqual([['ids', ['7']]]);
});

test('a list loses its last value and with it its place in the address', () => {
  expect(toggled(['a'], 'b', true)).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
  expect(toggled(['a'], 'a', false)).toBeUndefined();
});
