import { expect, test } from 'vitest';
import { welcomeRules } from './welcomeRules.ts';

test('what is right passes', () => {
  expect(welcomeRules.name('Dana')).toBeNull();
  expect(welcomeRules.handle(' dana-2 ')).toBeNull();
  expect(welcomeRules.password('a few words')).toBeNull();
});

test('what is wrong is said', () => {
  expect(welcomeRules.name('  ')).toBeTruthy();
  expect(welcomeRules.handle('two words')).toContain('no spaces');
  expect(welcomeRules.password('short')).toContain('10 to 200');
  const values = { handle: 'a', name: 'a', password: 'a few words', again: 'other words' };
  expect(welcomeRules.again(values.again, values)).toContain('not the same');
});
