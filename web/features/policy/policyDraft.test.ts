import { expect, test } from 'vitest';
import { draftOf, inputOf, nextKey } from './policyDraft.ts';

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
  retiredDays: { days: 400, layer: 'BUILT_IN' as const },
  historyDays: { days: 90, layer: 'APP' as const },
};

test('what the app decides is edited, and what other layers say is left to them', () => {
  expect(inputOf(draftOf(policy))).toEqual({
    precedence: [{ class: 'Server', attribute: null, sources: ['alpha'] }],
    ages: [{ class: null, source: 'alpha', staleAfterDays: 30, retireAfterDays: null }],
    retiredDays: null,
    historyDays: 90,
  });
});

test('a new row has a key of its own', () => {
  expect(nextKey([])).toBe(0);
  expect(nextKey([{ key: 0 }, { key: 4 }])).toBe(5);
});
