import { expect, test } from 'vitest';
import { draftOf, inputOf, withValue } from './changePolicyDraft.ts';

const policy = {
  version: 2,
  settings: [
    { name: 'noTest' as const, value: 9, beneath: 5, layer: 'APP' as const },
    { name: 'boardFrom' as const, value: 'MEDIUM', beneath: 'MEDIUM', layer: 'POLICY_FILE' as const },
    { name: 'ciOwners' as const, value: true, beneath: true, layer: 'BUILT_IN' as const },
  ],
};

test('only what the app decides is sent; what is emptied goes back to the layer beneath', () => {
  const draft = draftOf(policy);
  expect(inputOf(draft, policy)).toEqual([{ name: 'noTest', value: 9 }]);
  expect(inputOf(withValue(draft, 'noTest', undefined), policy)).toEqual([]);
});

test('what was put back as it was is no change', () => {
  const there = withValue(withValue(draftOf(policy), 'ciOwners', false), 'noTest', 9);
  const back = withValue(there, 'ciOwners', undefined);
  expect(inputOf(there, policy)).toEqual([
    { name: 'noTest', value: 9 },
    { name: 'ciOwners', value: false },
  ]);
  expect(inputOf(back, policy)).toEqual(inputOf(draftOf(policy), policy));
});
