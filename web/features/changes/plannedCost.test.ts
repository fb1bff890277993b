import { expect, test } from 'vitest';
import { costInput, costWords, noCost, plannedCost } from './plannedCost.ts';

test('what is empty is not said, and nothing is not the same as none', () => {
  expect(costInput(noCost)).toBeNull();
  expect(costInput({ ...noCost, oneOff: 0 })).toEqual({ oneOff: 0, perMonth: null, note: null });
  expect(costInput({ oneOff: '', perMonth: -150, note: ' less care ' })).toEqual({
    ...{ oneOff: null, perMonth: -150, note: 'less care' },
  });
});

test('what the server holds comes back as it was', () => {
  const cost = { oneOff: 3200, perMonth: null, note: 'a night' };
  expect(costInput(plannedCost(cost))).toEqual(cost);
  expect(costInput(plannedCost(null))).toBeNull();
});

test('it reads as people say it', () => {
  expect(costWords({ oneOff: 3200, perMonth: -150, note: 'two strings' }, 'EUR')).toBe(
    '€3,200 once, -€150 a month (two strings)',
  );
  expect(costWords(noCost, 'EUR')).toBe('none');
});
