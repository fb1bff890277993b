import { expect, test } from 'vitest';
import { movedTo } from './movedTo.ts';

test('a change goes to another wave or to a new one, and no wave stays empty', () => {
  expect(movedTo([['a', 'b']], 'b', 1)).toEqual([['a'], ['b']]);
  expect(movedTo([['a'], ['b']], 'a', 1)).toEqual([['b', 'a']]);
  expect(movedTo([['a'], ['b'], ['c']], 'c', 0)).toEqual([['a', 'c'], ['b']]);
});
