import { describe, expect, test } from 'vitest';
import { assessed, draftOf, firstOwners, type States } from '../../../test/oracle/changeWorld.ts';
import { outstanding, type Requirement } from '../../model/change/approval.ts';
import { type ChangePolicyLayer, policyOf } from '../../model/change/changePolicy.ts';

const well: States = { shop: 'UNAFFECTED', labs: 'UNAFFECTED', wards: 'UNAFFECTED', mail: 'UNAFFECTED' };
const required = (states: Partial<States>, change = draftOf('NORMAL', false), owners = firstOwners) =>
  assessed(change, { ...well, ...states }, owners).requirements.map(({ role, who, because }) => [
    role,
    who.join(' '),
    because,
  ]);

describe('who must say yes', () => {
  test('are the owners of what goes down or degrades, not of what is only at risk', () => {
    expect(required({ shop: 'DEGRADED', labs: 'AT_RISK' })).toEqual([
      ['SERVICE_OWNER', 'alice', 'Alice owns shop (degraded).'],
      ['CI_OWNER', 'bob ben', 'Team-b owns array (acted on).'],
    ]);
    expect(required({ labs: 'DOWN' })).toEqual([
      ['SERVICE_OWNER', 'bob ben', 'Team-b owns labs (down), array (acted on).'],
    ]);
  });

  test('is a change manager where an owner is unknown here or wrote the change', () => {
    const [, board] = required({ wards: 'DOWN', mail: 'DOWN' });
    expect(board).toEqual([
      'CHANGE_MANAGER',
      'mona ada',
      'ghost owns wards (down), and nobody else can speak for ghost. Rita owns mail (down), and nobody else can speak for Rita.',
    ]);
  });

  test('is a change manager, too, where the risk is high', () => {
    const roles = required({ shop: 'DOWN', labs: 'DOWN', wards: 'DOWN' }).map(([role]) => role);
    expect(roles).toEqual(['SERVICE_OWNER', 'SERVICE_OWNER', 'CHANGE_MANAGER']);
  });

  test('is somebody besides its authors even where nothing is hit and nothing is owned', () => {
    const [only, ...others] = required({}, undefined, { ...firstOwners, array: 'rita' });
    expect([only?.[0], only?.[1], others]).toEqual(['CHANGE_MANAGER', 'mona ada', []]);
  });
});

describe('by the policy', () => {
  const by = (layer: ChangePolicyLayer, states: Partial<States>) =>
    assessed(draftOf('NORMAL', false), { ...well, ...states }, firstOwners, policyOf(layer)).requirements;
  const roles = (layer: ChangePolicyLayer, states: Partial<States>) =>
    by(layer, states).map(({ role, needed }) => [role, needed]);

  test('owners are asked or not, and somebody besides its authors always is', () => {
    expect(roles({ ciOwners: false }, { shop: 'DOWN' })).toEqual([['SERVICE_OWNER', 1]]);
    expect(roles({ serviceOwners: false }, { shop: 'DOWN' })).toEqual([['CI_OWNER', 1]]);
    expect(roles({ serviceOwners: false, ciOwners: false }, { shop: 'DOWN' })).toEqual([
      ['CHANGE_MANAGER', 1],
    ]);
  });

  test('a board of several is asked from its level on, and one of them where an owner is nobody', () => {
    const layer: ChangePolicyLayer = { boardFrom: 'MEDIUM', boardMembers: 2, ciOwners: false };
    expect(roles(layer, { shop: 'DOWN' })).toEqual([
      ['SERVICE_OWNER', 1],
      ['CHANGE_MANAGER', 2],
    ]);
    expect(roles({ ...layer, boardFrom: 'CRITICAL' }, { wards: 'DOWN' })).toEqual([['CHANGE_MANAGER', 1]]);
    expect(by({ ...layer, boardMembers: 3 }, { shop: 'DOWN' })[1]?.because).toMatch(/Only 2 of them can\.$/);
    expect(by(layer, { shop: 'DOWN' })[1]?.because).toMatch(
      /^Its risk is medium .* 2 of them say yes to that\.$/,
    );
  });
});

test('of several who are wanted each counts once, and those who have said it are not asked again', () => {
  const board: Requirement = {
    ...{
      role: 'CHANGE_MANAGER',
      owner: null,
      who: ['mona', 'max', 'ada'],
      needed: 2,
      because: 'Its risk is high.',
    },
  };
  const word = (by: string) => ({
    ...{ by, decision: 'YES' as const, speaksFor: [], asManager: true, valid: true },
  });
  expect(outstanding([board], [word('mona'), word('mona')], ['rita'])).toEqual([
    { ...board, who: ['max', 'ada'], needed: 1 },
  ]);
  expect(outstanding([board], [word('mona'), word('max')], ['rita'])).toEqual([]);
});

test('one yes meets all that its giver can speak for, and none of what was written by the same', () => {
  const { requirements } = assessed(
    draftOf('NORMAL', false),
    { ...well, shop: 'DOWN', labs: 'DOWN' },
    firstOwners,
  );
  const yes = {
    by: 'ben',
    decision: 'YES' as const,
    speaksFor: ['ben', 'team-b', 'alice'],
    asManager: false,
    valid: true,
  };
  expect(outstanding(requirements, [yes], ['rita'])).toEqual([]);
  expect(outstanding(requirements, [{ ...yes, valid: false }], ['rita'])).toEqual(requirements);
  expect(outstanding(requirements, [yes], ['rita', 'ben'])).toEqual(requirements);
});
