import { expect, test } from 'vitest';
import { assessed, draftOf, firstOwners, type States } from '../../../test/oracle/changeWorld.ts';

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
