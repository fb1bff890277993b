import { expect, test } from 'vitest';
import { ResolvedReferences } from './resolvedReferences.ts';

const target = (ciId: string) => ({ ciId, node: `4:x:${ciId}`, class: 'Server', created: 1 });

test('what a key leads to is remembered for its source alone', () => {
  const resolved = new ResolvedReferences();
  resolved.set('a', 'k', target('c1'));
  resolved.set('b', 'k', null);
  expect(resolved.of('a').get('k')).toEqual(target('c1'));
  expect(resolved.of('b').get('k')).toBeNull();
  expect(resolved.of('a').get('other')).toBeUndefined();
});

test('who has asked keeps the answer when all is forgotten', () => {
  const resolved = new ResolvedReferences();
  resolved.set('a', 'k', target('c1'));
  const asked = resolved.of('a');
  resolved.clear();
  expect(asked.get('k')).toEqual(target('c1'));
  expect(resolved.of('a').has('k')).toBe(false);
});

test('a full memory takes nothing new that is offered, but the new place of what it knows', () => {
  const resolved = new ResolvedReferences();
  for (let at = 0; !resolved.isFull; at++) resolved.set('a', `k${at}`, null);
  resolved.offer('a', 'new', target('c1'));
  resolved.offer('a', 'k0', target('c2'));
  expect(resolved.of('a').has('new')).toBe(false);
  expect(resolved.of('a').get('k0')).toEqual(target('c2'));
});
