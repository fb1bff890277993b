import { expect, test } from 'vitest';
import { assessed, draftOf, firstOwners, type States } from '../../../test/oracle/changeWorld.ts';
import { conflictSentence } from './risk.ts';

const saidOf = (states: States): string | undefined =>
  assessed(draftOf('NORMAL', false), states, firstOwners).risk.factors.find(({ name }) => name === 'services')
    ?.because;

test('the services that a change hits are told in words that fit their numbers', () => {
  const unhit = { shop: 'UNAFFECTED', labs: 'UNAFFECTED', wards: 'UNAFFECTED', mail: 'UNAFFECTED' } as const;
  expect(saidOf(unhit)).toBe('No service is hit.');
  expect(saidOf({ ...unhit, shop: 'DOWN', labs: 'DEGRADED', wards: 'AT_RISK' })).toBe(
    '1 service goes down, 1 degrades, 1 comes to be at risk; 1 of them is critical.',
  );
  expect(saidOf({ shop: 'AT_RISK', labs: 'AT_RISK', wards: 'DEGRADED', mail: 'DEGRADED' })).toBe(
    '0 services go down, 2 degrade, 2 come to be at risk; 1 of them is critical.',
  );
});

test.each([
  [[], 0, 'No other change is in its way.'],
  [['CHG1'], 0, '1 other change is in its way (CHG1).'],
  [['CHG1'], 1, '1 other change is in its way (CHG1); together they take down what neither does alone.'],
  [
    ['CHG1', 'CHG2', 'CHG3', 'CHG4'],
    2,
    '4 other changes are in its way (CHG1, CHG2, CHG3, …); with 2 of them it takes down what neither does alone.',
  ],
] as const)('what is in the way of a change: %j, %i of them fatal', (numbers, fatal, sentence) => {
  expect(conflictSentence(numbers, fatal)).toBe(sentence);
});
