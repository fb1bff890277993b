import { expect, test } from 'vitest';
import { hiddenWords } from './hiddenWords.ts';

test('what is hidden is counted and says whom to ask', () => {
  expect(hiddenWords('people', 'service')).toBe('1 hidden service – ask people');
  expect(hiddenWords('people', 'service', 2)).toBe('2 hidden services – ask people');
  expect(hiddenWords(null)).toBe('1 hidden item – no owner recorded');
});
