import { expect, test } from 'vitest';
import { PepperRing } from './pepperRing.ts';
import { unwrap, wrap } from './wrappedPepper.ts';

test('a former pepper is still recognised, an unknown one is not, and purposes are kept apart', () => {
  const stored = new PepperRing('old').hash('token', 'secret');
  expect(new PepperRing('new', ['old']).matches('token', 'secret', stored)).toBe(true);
  expect(new PepperRing('new').matches('token', 'secret', stored)).toBe(false);
  expect(new PepperRing('old').matches('session', 'secret', stored)).toBe(false);
  expect(stored).toMatch(/^[0-9a-f]{64}$/);
});

test('a pepper locked with a password opens with that password alone', async () => {
  const wrapped = await wrap('the pepper', 'right');
  expect(wrapped).not.toContain('pepper');
  expect(await unwrap(wrapped, 'right')).toBe('the pepper');
  expect(await unwrap(wrapped, 'wrong')).toBeUndefined();
  expect(await unwrap('nonsense', 'right')).toBeUndefined();
});

test('what is sealed opens with the pepper of then, for its own purpose, and unedited', () => {
  const sealed = new PepperRing('old').seal('webhook 1', 'secret');
  expect(sealed).not.toContain('secret');
  expect(new PepperRing('new', ['old']).unseal('webhook 1', sealed)).toBe('secret');
  expect(new PepperRing('new').unseal('webhook 1', sealed)).toBeUndefined();
  expect(new PepperRing('old').unseal('webhook 2', sealed)).toBeUndefined();
  const flipped = sealed.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
  expect(new PepperRing('old').unseal('webhook 1', flipped)).toBeUndefined();
  expect(new PepperRing('old').unseal('webhook 1', 'nonsense')).toBeUndefined();
});
