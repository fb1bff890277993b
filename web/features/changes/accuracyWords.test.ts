import { expect, test } from 'vitest';
import { accuracyWords, percent } from './accuracyWords.ts';

const figures = { predicted: 4, judged: 4, hit: 2, both: 1, precision: 0.25, recall: 0.5 };

test('how good a prediction was is said with its figures, and what was not looked at is said', () => {
  expect(accuracyWords(figures)).toBe(
    '2 CIs were hit, 1 of them predicted (50%). 4 were predicted, 1 of them hit (25%).',
  );
  expect(accuracyWords({ ...figures, predicted: 9, judged: 4 })).toMatch(
    /9 were predicted, 1 of them hit \(25%\)\. 4 of them were looked at\.$/,
  );
});

test('where there is nothing to have a share of, no share is made up', () => {
  const none = { predicted: 3, judged: 3, hit: 0, both: 0, precision: 0, recall: null };
  expect(accuracyWords(none)).toBe('3 CIs were to be hit, and none was.');
  expect(accuracyWords({ ...none, predicted: 0, judged: 0 })).toMatch(/nothing was\.$/);
  expect(percent(null)).toBe('–');
});
