import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Difference, differences } from './differences.ts';

const states = ['AT_RISK', 'DEGRADED', 'DOWN'] as const;
const hit = (id: string, state: (typeof states)[number], capacity = state === 'DOWN' ? 0 : 1) => ({
  state,
  capacity,
  ci: { id, name: id },
});

function countKinds(found: readonly Difference<unknown>[]) {
  const counts = { NEW: 0, WORSE: 0, BETTER: 0, GONE: 0 };
  for (const { kind } of found) counts[kind]++;
  return counts;
}

test('new, worse, better and gone, the worst first', () => {
  const before = [hit('a', 'DOWN'), hit('b', 'AT_RISK'), hit('c', 'DOWN'), hit('e', 'DEGRADED', 0.5)];
  const after = [
    hit('c', 'DOWN'),
    hit('b', 'DOWN'),
    hit('n', 'AT_RISK'),
    hit('m', 'DOWN'),
    hit('e', 'DEGRADED', 0.75),
  ];
  expect(
    differences(before, after).map(({ kind, after: now, before: was }) => [kind, (now ?? was)?.ci.id]),
  ).toEqual([
    ['NEW', 'm'],
    ['NEW', 'n'],
    ['WORSE', 'b'],
    ['BETTER', 'e'],
    ['GONE', 'a'],
  ]);
});

test('what the viewer may not see is in neither list', () => {
  expect(differences([{ ...hit('a', 'DOWN'), ci: null }], [])).toEqual([]);
});

test('asked the other way round, new is gone and worse is better', () => {
  const rows = fc
    .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), state: fc.constantFrom(...states) }), {
      selector: ({ id }) => id,
    })
    .map((each) => each.map(({ id, state }) => hit(id, state)));
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const there = countKinds(differences(one, other));
      const back = countKinds(differences(other, one));
      expect(back).toEqual({ NEW: there.GONE, GONE: there.NEW, WORSE: there.BETTER, BETTER: there.WORSE });
      expect(differences(one, one)).toEqual([]);
    }),
  );
});

test('what a list lacks that was cut is neither new nor gone', () => {
  const [long, short] = [[hit('a', 'DOWN'), hit('b', 'DOWN')], [hit('a', 'DEGRADED')]];
  expect(differences(short, long, { before: false, after: true }).map(({ kind }) => kind)).toEqual(['WORSE']);
  expect(differences(long, short, { before: true, after: false }).map(({ kind }) => kind)).toEqual([
    'BETTER',
  ]);
});
