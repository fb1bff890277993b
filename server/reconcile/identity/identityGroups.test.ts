import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByIdentity, type IdentityRow } from './identityGroups.ts';

const row = (name: string, ...identifiers: string[]): IdentityRow => {
  const [source, key, scope = 'all'] = name.split('/') as [string, string, string?];
  return { id: `${source}/${key}/${scope}`, source, key, class: 'Server', identifiers };
};
const groups = (rows: IdentityRow[], assertions?: string[][]) =>
  groupByIdentity(rows, assertions).groups.map((group) => group.map((id) => id.replace('/all', '')));

test('a shared identifier unites what several sources say, also by a third that holds two', () => {
  expect(groups([row('a/1', 'serial:S'), row('b/2', 'serial:S'), row('c/3')])).toEqual([
    ['a/1', 'b/2'],
    ['c/3'],
  ]);
  expect(groups([row('a/1', 'serial:S'), row('b/2', 'uuid:U'), row('c/3', 'serial:S', 'uuid:U')])).toEqual([
    ['a/1', 'b/2', 'c/3'],
  ]);
});

test('one key of a source is one CI in whatever scope', () => {
  expect(groups([row('a/1/x'), row('a/1/y'), row('a/2/x')])).toEqual([['a/1/x', 'a/1/y'], ['a/2/x']]);
});

test('clones stay apart and are found, and what a third source says joins neither', () => {
  const clones = [row('a/1', 'uuid:U'), row('a/2', 'uuid:U'), row('b/3', 'uuid:U')];
  const { groups: found, shared } = groupByIdentity(clones);
  expect(found).toHaveLength(3);
  expect(shared).toEqual([{ identifier: 'uuid:U', rows: ['a/1/all', 'a/2/all', 'b/3/all'] }]);
  expect(groups([...clones, row('b/3', 'uuid:U', 'serial:S'), row('c/4', 'serial:S')])).toContainEqual([
    'b/3',
    'c/4',
  ]);
});

test('of two ways to unite, the stronger kind goes first, and two keys of a source never meet', () => {
  const rows = [
    row('a/1', 'serial:S'),
    row('a/2', 'mac:00:11:22:33:44:55'),
    row('b/3', 'serial:S', 'mac:00:11:22:33:44:55'),
  ];
  expect(groups(rows)).toEqual([['a/1', 'b/3'], ['a/2']]);
});

test('what a stronger kind tells apart stays apart, whatever else it shares', () => {
  const dock = 'mac:00:11:22:33:44:55';
  const rows = [row('a/1', 'uuid:U1', dock), row('b/2', 'uuid:U2', dock)];
  expect(groups(rows)).toEqual([['a/1'], ['b/2']]);
  expect(groupByIdentity(rows).shared).toEqual([{ identifier: dock, rows: ['a/1/all', 'b/2/all'] }]);
  expect(groups([row('a/1', 'uuid:U1', dock), row('b/2', dock)])).toEqual([['a/1', 'b/2']]);
});

test('a changed adapter tells nothing apart while a name holds, and no name tells apart what shares an adapter', () => {
  const [old, other] = ['mac:00:11:22:33:44:55', 'mac:00:11:22:33:44:66'];
  expect(groups([row('a/1', old, 'fqdn:h.example.org'), row('b/2', other, 'fqdn:h.example.org')])).toEqual([
    ['a/1', 'b/2'],
  ]);
  expect(
    groups([row('a/1', 'serial:S1', 'fqdn:h.example.org'), row('b/2', 'serial:S2', 'fqdn:h.example.org')]),
  ).toEqual([['a/1'], ['b/2']]);
});

test("a person's word unites even clones", () => {
  const clones = [row('a/1', 'uuid:U'), row('a/2', 'uuid:U'), row('b/3', 'uuid:U')];
  expect(groups(clones, [['a/1/all', 'a/2/all', 'gone']])).toEqual([['a/1', 'a/2', 'b/3']]);
});

const anyRow = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.nat(3),
    fc.array(fc.tuple(fc.constantFrom('serial', 'uuid', 'mac'), fc.nat(3)), { maxLength: 3 }),
  )
  .map(([source, key, ids]) => row(`${source}/${key}`, ...ids.map(([kind, n]) => `${kind}:${n}`)));
const anyRows = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 10 });

test('the order of the evidence makes no difference, and no group holds two keys of one source', () => {
  fc.assert(
    fc.property(anyRows, fc.infiniteStream(fc.nat()), (rows, chance) => {
      const shuffled = rows
        .map((each) => ({ each, at: chance.next().value as number }))
        .sort((one, other) => one.at - other.at)
        .map(({ each }) => each);
      const found = groupByIdentity(rows);
      expect(groupByIdentity(shuffled)).toEqual(found);
      for (const group of found.groups) {
        const sources = group.map((id) => id.split('/')[0]);
        expect(new Set(sources).size).toBe(sources.length);
      }
    }),
  );
});
