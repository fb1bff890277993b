import { expect, test } from 'vitest';
import { checkPassword, hashPassword, passwordMatches } from './password.ts';

test('a password matches its hash and no other, whichever way its letters were composed', async () => {
  const stored = await hashPassword('caf\u00e9 with sugar');
  expect(stored).toMatch(/^scrypt\$32768\$8\$1\$/);
  expect(await passwordMatches('cafe\u0301 with sugar', stored)).toBe(true);
  expect(await passwordMatches('cafe with sugar', stored)).toBe(false);
  expect(await passwordMatches('anything', undefined)).toBe(false);
});

test('length is what is asked of a password', () => {
  expect(() => checkPassword('short', 'password')).toThrow(/10/);
  expect(() => checkPassword('x'.repeat(201), 'password')).toThrow(/200/);
  expect(checkPassword('ten letters', 'password')).toBe('ten letters');
});
