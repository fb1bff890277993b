import { expect, test } from 'vitest';
import { groupWords, ruleWords } from './fateWords.ts';

const figures = { group: 'copies', implied: false, needed: 2, total: 3, left: 1 };

test('a group goes by its name, an implied one by what it is made of', () => {
  expect(groupWords(figures)).toBe('group copies');
  expect(groupWords({ ...figures, group: '~POWERED_BY', implied: true })).toBe('CIs that it is powered by');
  expect(groupWords({ ...figures, group: '~UNHEARD_OF', implied: true })).toBe('CIs that it relies on');
});

test('the rule says how many are left', () => {
  expect(ruleWords(figures)).toBe('2 of 3 must stay up, 1 is left.');
  expect(ruleWords({ ...figures, left: 0 })).toBe('2 of 3 must stay up, none is left.');
  expect(ruleWords({ ...figures, needed: 4, total: 5, left: 3 })).toBe('4 of 5 must stay up, 3 are left.');
});
