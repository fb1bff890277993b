import { expect, test } from 'vitest';
import { because } from './acting.ts';

const until = Date.parse('2026-12-06T00:00:00Z');

test.each([
  [{ why: 'OWNER', team: null, absent: null, until: null }, 'the owner'],
  [{ why: 'MEMBER', team: 'Storage', absent: null, until: null }, 'member of Storage'],
  [{ why: 'DEPUTY', team: 'Storage', absent: null, until: null }, 'deputy of Storage'],
  [{ why: 'DEPUTY', team: null, absent: 'Anna', until }, 'deputy of Anna until 5 Dec 2026'],
  [
    { why: 'DEPUTY', team: 'Storage', absent: 'Anna', until },
    'deputy of Anna until 5 Dec 2026 (member of Storage)',
  ],
] as const)('%j reads %s', (acting, words) => {
  expect(because(acting)).toBe(words);
});
