import { expect, test } from 'vitest';
import { assessed, draftOf, firstOwners, type States } from '../../../test/oracle/changeWorld.ts';
import { type ChangePolicyLayer, policyOf } from '../../model/change/changePolicy.ts';
import { standingOf } from './assessment.ts';
import type { Change } from './change.ts';
import type { CiFigures } from './ciFigures.ts';

const well: States = { shop: 'UNAFFECTED', labs: 'UNAFFECTED', wards: 'UNAFFECTED', mail: 'UNAFFECTED' };
const draft = draftOf('NORMAL', false);
const by = (change: Change, layer: ChangePolicyLayer, states: Partial<States> = {}, figures?: CiFigures) =>
  assessed(change, { ...well, ...states }, firstOwners, policyOf(layer), figures);
const lacking = (change: Change, layer: ChangePolicyLayer, states?: Partial<States>) =>
  standingOf(change, by(change, layer, states), 0).lacking;
const costing = (oneOff: number): Change => ({ ...draft, cost: { oneOff, perMonth: null, note: null } });

test('a cost is asked for where the policy says so, from a risk on', () => {
  expect(lacking(draft, {})).toEqual([]);
  expect(lacking(draft, { costStated: true })).toEqual(['cost']);
  expect(lacking(costing(0), { costStated: true })).toEqual([]);
  const layer = { costStated: true, costStatedFrom: 'MEDIUM' } as const;
  expect(lacking(draft, layer)).toEqual([]);
  expect(lacking(draft, layer, { shop: 'DOWN' })).toEqual(['cost']);
});

test('change managers say yes to what costs so much', () => {
  const board = (change: Change, layer: ChangePolicyLayer) =>
    by(change, { ciOwners: false, ...layer }, { labs: 'DOWN' }).requirements.find(
      ({ role }) => role === 'CHANGE_MANAGER',
    );
  expect(board(costing(5_000), {})).toBeUndefined();
  expect(board(costing(4_999), { boardFromCost: 5_000 })).toBeUndefined();
  expect(board(costing(5_000), { boardFromCost: 5_000, boardMembers: 2 })).toMatchObject({
    ...{ needed: 2, because: 'It costs what change managers say yes to. 2 of them say yes to that.' },
  });
});

test('what stays up with too little is a factor of the risk, by the policy', () => {
  const figures: CiFigures = new Map([
    ['shop', { monthlyCost: null, downtimeCostPerHour: null, peakLoad: 0.7 }],
    ['labs', { monthlyCost: null, downtimeCostPerHour: null, peakLoad: 0.7 }],
  ]);
  const factor = (layer: ChangePolicyLayer, states: Partial<States>) =>
    by(draft, layer, states, figures).risk.factors.find(({ name }) => name === 'capacity');
  expect(factor({}, { shop: 'DEGRADED', labs: 'DOWN' })).toEqual({
    name: 'capacity',
    score: 8,
    because: '1 CI that stays up would have less than needed at the busiest: shop (50% of 70%).',
  });
  expect(
    factor({ capacityShort: 20, mostCapacityShort: 25 }, { shop: 'DEGRADED', labs: 'DEGRADED' }),
  ).toMatchObject({
    score: 25,
  });
  expect(factor({}, { labs: 'DOWN' })).toMatchObject({ score: 0 });
});
