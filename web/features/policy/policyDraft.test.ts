import { expect, test } from 'vitest';
import { draftOf, draftWith, inputOf, nextKey } from './policyDraft.ts';

const policy = {
  version: 3,
  sources: ['alpha'],
  precedence: [
    { class: 'Server', attribute: null, sources: ['alpha'], layer: 'APP' as const, holds: true },
    { class: 'Server', attribute: null, sources: ['beta'], layer: 'POLICY_FILE' as const, holds: false },
  ],
  ages: [
    {
      class: null,
      source: 'alpha',
      staleAfterDays: 30,
      retireAfterDays: null,
      layer: 'APP' as const,
      holds: true,
    },
  ],
  brakes: [
    { source: null, percent: 20, fewestCis: 20, layer: 'BUILT_IN' as const, holds: true },
    { source: 'pods', percent: 90, fewestCis: 50, layer: 'APP' as const, holds: true },
  ],
  retiredDays: { days: 400, layer: 'BUILT_IN' as const },
  historyDays: { days: 90, layer: 'APP' as const },
};

test('what the app decides is edited, and what other layers say is left to them', () => {
  expect(inputOf(draftOf(policy))).toEqual({
    precedence: [{ class: 'Server', attribute: null, sources: ['alpha'] }],
    ages: [{ class: null, source: 'alpha', staleAfterDays: 30, retireAfterDays: null }],
    brakes: [{ source: 'pods', percent: 90, fewestCis: 50 }],
    retiredDays: null,
    historyDays: 90,
  });
});

test('who comes to make a rule finds it begun, once', () => {
  const about = { class: 'Server', attribute: 'memoryMiB' };
  const { precedence } = draftWith(policy, about);
  expect(precedence.at(-1)).toEqual({ key: 1, ...about, sources: [] });
  expect(draftWith(policy, { class: 'Server' }).precedence).toHaveLength(1);
  const [own] = policy.precedence;
  const known = { ...policy, precedence: [{ ...own!, ...about }] };
  expect(draftWith(known, about).precedence).toHaveLength(1);
});

test('a new row has a key of its own', () => {
  expect(nextKey([])).toBe(0);
  expect(nextKey([{ key: 0 }, { key: 4 }])).toBe(5);
});
