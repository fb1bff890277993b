import { expect, test } from 'vitest';
import type { Role } from '../principal.ts';
import { refusedToSign } from './acceptance.ts';

const asked = { role: 'OPERATOR', author: 'rae' } as const;
const person = (handle: string, ...roles: readonly Role[]) => ({
  handle,
  has: (role: Role) => roles.includes(role),
});

test('a test is signed off by its role, and by nobody who wrote it or the release', () => {
  expect(refusedToSign(asked, 'ron', person('otto', 'OPERATOR'))).toBeUndefined();
  expect(refusedToSign(asked, 'ron', person('vera', 'VIEWER'))).toBe(
    'This needs the role OPERATOR or ADMIN.',
  );
  for (const author of ['rae', 'ron'])
    expect(refusedToSign(asked, 'ron', person(author, 'OPERATOR'))).toMatch(/^Nobody signs off/);
});
