import { expect, test } from 'vitest';
import type { AgeRule } from '../../model/policy.ts';
import { deadlinesOf } from './ages.ts';

const day = 24 * 3_600_000;
const now = 1_000 * day;
const rule = (about: Partial<AgeRule>): AgeRule => ({
  class: null,
  source: null,
  staleAfterDays: null,
  retireAfterDays: null,
  ...about,
});
/** Days after which something of a class is stale, and gone. */
const times = (className: string, ...ages: AgeRule[]) => {
  const { stale, retire } = deadlinesOf({ ages }, 's', now)[className]!;
  return [(now - stale) / day, (now - retire) / day];
};

test('without a rule each class has its own times, a container short ones', () => {
  expect(times('Server')).toEqual([7, 90]);
  expect(times('Container')).toEqual([2, 7]);
  expect(times('BusinessService')).toEqual([365, 730]);
});

test('the most specific rule decides each time for itself', () => {
  const rules = [
    rule({ staleAfterDays: 1, retireAfterDays: 5 }),
    rule({ class: 'Server', retireAfterDays: 20 }),
    rule({ source: 's', staleAfterDays: 3 }),
    rule({ class: 'Server', source: 's', staleAfterDays: 4 }),
    rule({ source: 'other', staleAfterDays: 100 }),
  ];
  expect(times('Server', ...rules)).toEqual([4, 20]);
  expect(times('Hypervisor', ...rules)).toEqual([3, 5]);
});

test('nothing is gone before it is stale', () => {
  expect(times('Server', rule({ staleAfterDays: 200 }))).toEqual([200, 200]);
});
