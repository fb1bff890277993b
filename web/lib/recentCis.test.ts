import { expect, test } from 'vitest';
import { parseRecent, withRecent } from './recentCis.ts';

const ci = (id: string) => ({ id, name: `name of ${id}`, class: 'Server' });

test('the latest comes first, each once, eight at most', () => {
  let list = withRecent([], ci('a'));
  for (const id of ['b', 'c', 'a']) list = withRecent(list, ci(id));
  expect(list.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  for (let index = 0; index < 20; index++) list = withRecent(list, ci(`n${index}`));
  expect(list).toHaveLength(8);
});

test('anything else in the store counts as none', () => {
  expect(parseRecent(null)).toEqual([]);
  expect(parseRecent('{broken')).toEqual([]);
  expect(parseRecent('{"id":1}')).toEqual([]);
  expect(parseRecent(JSON.stringify([ci('a'), 7, { id: 'b' }]))).toEqual([ci('a')]);
});
