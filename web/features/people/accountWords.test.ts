import { expect, test } from 'vitest';
import { waysIn } from './accountWords.ts';

const nothing = {
  disabledAt: null,
  hasPassword: false,
  hasIdentity: false,
  signedInAt: null,
  invitedUntil: null,
  sessions: 0,
  tokens: 0,
};

test.each([
  [{}, 'no way in'],
  [{ hasPassword: true, tokens: 1 }, 'password, 1 token'],
  [{ hasIdentity: true, sessions: 2 }, 'identity provider'],
  [{ invitedUntil: '2026-12-01T00:00:00Z' }, 'invited'],
  [{ sessions: 1 }, 'demo'],
  [{ hasPassword: true, disabledAt: '2026-11-01T00:00:00Z' }, 'disabled'],
])('an account with %j: %s', (some, words) => {
  expect(waysIn({ ...nothing, ...some })).toBe(words);
});
