import { expect, test } from 'vitest';
import { hiddenPartWords, hiddenWords } from './hiddenWords.ts';

test('what is hidden is counted and says whom to ask', () => {
  expect(hiddenWords('people', 'service')).toBe('1 hidden service – ask people');
  expect(hiddenWords('people', 'service', 2)).toBe('2 hidden services – ask people');
  expect(hiddenWords(null)).toBe('1 hidden item – no owner recorded');
});

test('a part of a list says whom of all to ask, and nothing where nothing is hidden', () => {
  expect(hiddenPartWords({ count: 2, owners: ['ops', 'people'] }, 'service')).toBe(
    '2 hidden services – ask ops, people',
  );
  expect(hiddenPartWords({ count: 1, owners: [] })).toBe('1 hidden item – no owner recorded');
  expect(hiddenPartWords({ count: 0, owners: [] })).toBe('');
});
