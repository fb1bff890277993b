import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const outcomes = (...states: ('AS_PLANNED' | 'OTHERWISE' | 'NOT_SEEN')[]) =>
  states.map((state) => ({ state }));

test('what came of it is one sentence, without what there is none of', () => {
  expect(
    verdictOf({ outcomes: outcomes('AS_PLANNED', 'AS_PLANNED'), othersTotal: 0, onlyLookedAt: null }),
  ).toBe('2 of 2 as planned.');
  const mixed = {
    outcomes: outcomes('AS_PLANNED', 'OTHERWISE', 'NOT_SEEN'),
    othersTotal: 1,
    onlyLookedAt: null,
  };
  expect(verdictOf(mixed)).toBe('1 of 3 as planned, 1 otherwise, 1 not seen yet, 1 thing more than planned.');
  expect(verdictOf({ outcomes: [], othersTotal: 0, onlyLookedAt: null })).toMatch(
    /^Nothing was declared, and nothing/,
  );
});

test('what was not looked at whole is not called as planned', () => {
  const onlyLookedAt = 'Only the first 10,000 parts and members of what it acts on were looked at.';
  const seen = { outcomes: outcomes('AS_PLANNED', 'AS_PLANNED'), onlyLookedAt };
  expect(verdictOf({ ...seen, othersTotal: 0 })).toBe(
    `2 of 2 of what was declared seen, whether more changed than was planned is not known. ${onlyLookedAt}`,
  );
  expect(verdictOf({ ...seen, othersTotal: 3 })).toBe(
    `2 of 2 of what was declared seen, at least 3 things more than planned. ${onlyLookedAt}`,
  );
  expect(verdictOf({ outcomes: [], othersTotal: 0, onlyLookedAt })).toMatch(
    /nothing has changed on what was looked at/,
  );
});
