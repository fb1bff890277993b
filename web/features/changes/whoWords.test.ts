import { expect, test } from 'vitest';
import { whoWords } from './whoWords.ts';

const nameOf = (handle: string) => (handle === 'max' ? 'Max Mole' : handle);

test.each([
  [['mona'], 'mona'],
  [['max', 'me', 'mona'], 'you, Max Mole or mona'],
  [['me'], 'you'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d or one of 2 more'],
])('%j can say it', (who, words) => expect(whoWords(who, 'me', nameOf)).toBe(words));

test('where nobody can, it says what to do', () =>
  expect(whoWords([], 'me', nameOf)).toMatch(/^nobody can give it at present/));
