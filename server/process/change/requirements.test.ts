import { describe, expect, test } from 'vitest';
import { assessed, draftOf, firstOwners, type States } from '../../../test/oracle/changeWorld.ts';
import { outstanding } from '../../model/change/approval.ts';

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
      ['SERVICE_OWNER', 'alice', 'alice owns shop (degraded).'],
      ['CI_OWNER', 'bob ben', 'team-b owns array (acted on).'],
    ]);
    expect(required({ labs: 'DOWN' })).toEqual([
      ['SERVICE_OWNER', 'bob ben', 'team-b owns labs (down), array (acted on).'],
    ]);
  });

  test('is a change manager where an owner is unknown here or wrote the change', () => {
    const [, board] = required({ wards: 'DOWN', mail: 'DOWN' });
    expect(board).toEqual([
      'CHANGE_MANAGER',
      'mona ada',
      'ghost owns wards (down), and nobody else can speak for ghost. rita owns mail (down), and nobody else can speak for rita.',
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
