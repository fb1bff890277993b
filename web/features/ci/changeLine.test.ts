import { expect, test } from 'vitest';
import { type Change, changeLine } from './changeLine.ts';

const vm = { id: 'vm', name: 'web-1', class: 'VirtualMachine' };
const host = { id: 'host', name: 'esx-1', class: 'Hypervisor' };
const relationship = { type: 'HOSTED_ON', from: vm, to: host };
const judged = { strength: null, group: null, weight: 1, confidence: 'OBSERVED' };
const read = (change: Change, id = 'vm') => {
  const { words, other, more } = changeLine(change, id, 'VirtualMachine');
  return `${words}${other ? ` ${other.name}` : ''}${more ?? ''}`;
};

test.each<[Change, string]>([
  [{ kind: 'CREATED' }, 'Recorded'],
  [{ kind: 'RETIRED' }, 'Retired'],
  [{ kind: 'CHANGED', attribute: 'name', before: 'web', after: 'web-1' }, 'Name: web-1, before web'],
  [
    { kind: 'CHANGED', attribute: 'status', before: 'RETIRED', after: 'ACTIVE' },
    'Status: Active, before Retired',
  ],
  [{ kind: 'CHANGED', attribute: 'memoryMiB', after: 2048 }, 'Memory: 2,048 MiB, not known before'],
  [{ kind: 'CHANGED', attribute: 'rackUnit', before: 7 }, 'Rack unit no longer known; it was 7'],
  [{ kind: 'RELATED', relationship, before: null, after: judged }, 'New: is hosted on esx-1'],
  [{ kind: 'UNRELATED', relationship, before: judged, after: null }, 'Ended: is hosted on esx-1'],
  [
    {
      kind: 'RELATED',
      relationship,
      before: judged,
      after: { ...judged, strength: 'SOFT', group: 'paths', weight: 2 },
    },
    'Changed: is hosted on esx-1; strength soft, before as usual; group paths, before none; weight 2, before 1',
  ],
])('%j', (change, words) => {
  expect(read(change)).toBe(words);
});

test('at the other end it is said from there', () => {
  expect(read({ kind: 'RELATED', relationship, before: null }, 'host')).toBe('New: hosts web-1');
});
