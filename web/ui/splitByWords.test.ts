import { expect, test } from 'vitest';
import { splitByWords } from './splitByWords.ts';

const shown = (text: string, words: string) =>
  splitByWords(text, words)
    .map(({ part, hit }) => (hit ? `[${part}]` : part))
    .join('');

test.each([
  ['db-prod-1', 'prod', 'db-[prod]-1'],
  ['DB-Prod-1', 'db 1', '[DB]-Prod-[1]'],
  ['a+b (c)', '+ (', 'a[+]b [(]c)'],
  ['nothing', '', 'nothing'],
  ['nothing', 'x', 'nothing'],
])('%s searched for "%s"', (text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});
