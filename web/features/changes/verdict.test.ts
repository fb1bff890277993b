import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const outcomes = (...states: ('AS_PLANNED' | 'OTHERWISE' | 'NOT_SEEN')[]) =>
  states.map((state) => ({ state }));

test('what came of it is one sentence, without what there is none of', () => {
  expect(verdictOf({ outcomes: outcomes('AS_PLANNED', 'AS_PLANNED'), othersTotal: 0 })).toBe(
    '2 of 2 as planned.',
  );
  const mixed = { outcomes: outcomes('AS_PLANNED', 'OTHERWISE', 'NOT_SEEN'), othersTotal: 1 };
  expect(verdictOf(mixed)).toBe('1 of 3 as planned, 1 otherwise, 1 not seen yet, 1 thing more than planned.');
  expect(verdictOf({ outcomes: [], othersTotal: 0 })).toMatch(/^Nothing was declared, and nothing/);
});
