import { expect, test } from 'vitest';
import { RecentAnswers } from './recentAnswers.ts';

function counted() {
  let clock = 0;
  let worked = 0;
  const recent = new RecentAnswers(() => clock);
  return {
    recent,
    ask: (question: string, listed = 1) =>
      recent.give(
        question,
        async () => `${question} ${++worked}`,
        () => listed,
      ),
    pass: (ms: number) => {
      clock += ms;
    },
  };
}

test('the same question is worked out once, also when it is asked twice at once', async () => {
  const { ask } = counted();
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['a 1', 'a 1']);
  expect(await ask('a')).toBe('a 1');
  expect(await ask('b')).toBe('b 2');
});

test('after a minute, or when the graph has moved on, it is worked out anew', async () => {
  const { ask, pass, recent } = counted();
  await ask('a');
  pass(60_000);
  expect(await ask('a')).toBe('a 2');
  recent.clear();
  expect(await ask('a')).toBe('a 3');
});

test('a failure is not kept', async () => {
  const { recent } = counted();
  await expect(recent.give('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await recent.give('a', async () => 'yes')).toBe('yes');
});

test('the oldest answers make room', async () => {
  const { ask } = counted();
  await ask('a', 15_000);
  await ask('b', 15_000);
  expect(await ask('b', 1)).toBe('b 2');
  expect(await ask('a', 1)).toBe('a 3');
});
