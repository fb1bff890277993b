import { expect, test } from 'vitest';
import { groupName, groupRule, listed, toldBy, verb } from './chainWords.ts';

test('a relationship type reads as a verb, an unknown one as its words', () => {
  expect(verb('RUNS_ON')).toBe('runs on');
  expect(verb('FEEDS_INTO')).toBe('feeds into');
});

test('what is known of a relationship is said with who said it and when', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const told = {
    confidence: 'DECLARED',
    sources: ['kubernetes'],
    lastSeenAt: '2026-11-22T11:56:00Z',
  } as const;
  expect(toldBy(told, now)).toBe('declared by kubernetes, seen 4 min ago');
  expect(toldBy({ confidence: 'INFERRED', sources: [], lastSeenAt: null }, now)).toBe(
    'inferred, never seen by a scan',
  );
});

test.each([
  [{ needed: 2, total: 3, up: 1 }, '2 of 3 must stay up, 1 is left'],
  [{ needed: 2, total: 3, up: 2 }, '2 of 3 must stay up, 2 are left'],
  [{ needed: 1, total: 2, up: 0 }, '1 of 2 must stay up, none is left'],
])('the rule of %o', (group, words) => expect(groupRule(group)).toBe(words));

test('a group that follows from alternatives is called by their type', () => {
  expect(groupName({ group: '~POWERED_BY', implied: true })).toBe('alternatives: is powered by');
  expect(groupName({ group: 'members', implied: false })).toBe('members');
});

test('lists read as people say them', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
