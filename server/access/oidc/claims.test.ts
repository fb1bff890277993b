import { expect, test } from 'vitest';
import { claimedRoles, personOf } from './claims.ts';

test.each([
  [{ preferred_username: 'ann', email: 'ann@example.org', name: 'Ann Hill' }, 'ann', 'Ann Hill'],
  [{ preferred_username: ' ', email: 'ann@example.org' }, 'ann@example.org', 'ann@example.org'],
  [
    { preferred_username: 7, email: 'ann@example.org', email_verified: true },
    'ann@example.org',
    'ann@example.org',
  ],
])('a person is named by what the provider claims: %j', (claims, handle, name) => {
  expect(personOf(claims)).toEqual({ handle, name });
});

test.each([{}, { email: 'eve@example.org', email_verified: false }, { preferred_username: 'two words' }])(
  'claims that name nobody are refused: %j',
  (claims) => {
    expect(() => personOf(claims)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', place: 'handle' }));
  },
);

const mapping = (claim: string) => ({
  claim,
  byValue: new Map([
    ['cmdb-admins', ['ADMIN' as const]],
    ['duty', ['OPERATOR' as const, 'CHANGE_MANAGER' as const]],
  ]),
});

test.each([
  ['groups', { groups: ['duty', 'other', 'cmdb-admins'] }, ['OPERATOR', 'CHANGE_MANAGER', 'ADMIN']],
  ['groups', { groups: 'duty' }, ['OPERATOR', 'CHANGE_MANAGER']],
  ['groups', { groups: ['other'] }, ['VIEWER']],
  ['groups', {}, ['VIEWER']],
  ['realm.roles', { realm: { roles: ['cmdb-admins'] } }, ['ADMIN']],
  ['https://x.org/roles', { 'https://x.org/roles': ['duty'] }, ['OPERATOR', 'CHANGE_MANAGER']],
  ['constructor.name', {}, ['VIEWER']],
])('roles go with the values of the claim %s in %j', (claim, claims, roles) => {
  expect(claimedRoles(claims, mapping(claim))).toEqual(roles);
});
