import { expect, test } from 'vitest';
import type { AttributeChange, CiNode } from '../../model/journal.ts';
import { ciBefore } from './ciBefore.ts';

const now: CiNode = {
  id: 'a',
  class: 'Server',
  name: 'new',
  status: 'RETIRED',
  criticality: 'HIGH',
  owner: 'dba',
  redundancy: [{ group: 'g', minUp: 1, mode: 'STANDBY' }],
};
const before = (...changes: AttributeChange[]) => ciBefore({ kind: 'CHANGED', ci: now, changes });

test('every fact that counts is put back, and what did not change stays', () => {
  expect(
    before(
      { attribute: 'class', before: 'Workstation', after: 'Server' },
      { attribute: 'name', before: 'old', after: 'new' },
      { attribute: 'status', before: 'ACTIVE', after: 'RETIRED' },
      { attribute: 'cpuCount', before: 2, after: 4 },
      { attribute: 'criticality', before: null, after: 'HIGH' },
      { attribute: 'owner', before: null, after: 'dba' },
      { attribute: 'redundancy', before: null, after: now.redundancy },
    ),
  ).toEqual({
    id: 'a',
    class: 'Workstation',
    name: 'old',
    status: 'ACTIVE',
    criticality: null,
    owner: null,
    redundancy: [],
  });
  expect(before()).toEqual(now);
});

test('what was created was not there before', () => {
  expect(ciBefore({ kind: 'CREATED', ci: now, changes: [] })).toBeUndefined();
});

test("a source's attribute of our name is no change of ours", () => {
  const status = { attribute: 'status', before: 'STALE', after: 'ACTIVE' };
  expect(before(status, { attribute: 'name', before: 'x', after: 'y' })).toEqual(now);
  const own = { attribute: 'status', before: 'ACTIVE', after: 'RETIRED' };
  expect(before(own, { ...own, before: 'STALE' })?.status).toBe('ACTIVE');
});
