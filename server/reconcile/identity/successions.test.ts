import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claimant, successionsOf } from './successions.ts';

const claimant = (
  key: string,
  began: number,
  ended: number | null,
  identifiers: readonly string[] = ['serial:S'],
): Claimant[] =>
  identifiers.map((identifier) => ({
    identifier,
    source: 'agent',
    key,
    class: 'Server',
    began,
    ended,
    identifiers,
  }));
const follows = (...claimants: Claimant[][]) =>
  successionsOf(claimants.flat()).map(({ successor, predecessor }) => `${successor} follows ${predecessor}`);

test('a key that came when another with the same serial number had gone follows it', () => {
  expect(follows(claimant('old', 1, 5), claimant('new', 5, null))).toEqual(['new follows old']);
  expect(follows(claimant('old', 1, 5), claimant('new', 9, null))).toEqual(['new follows old']);
});

test('a chain is followed link by link', () => {
  expect(follows(claimant('a', 1, 2), claimant('b', 3, 4), claimant('c', 4, null))).toEqual([
    'b follows a',
    'c follows b',
  ]);
});

test('clones follow nobody, and nobody follows one of several', () => {
  expect(follows(claimant('a', 1, null), claimant('b', 2, null))).toEqual([]);
  expect(follows(claimant('a', 1, 5), claimant('b', 4, null))).toEqual([]);
  expect(follows(claimant('a', 1, 5), claimant('b', 6, null), claimant('c', 6, null))).toEqual([]);
  expect(follows(claimant('a', 1, 5), claimant('b', 2, 5), claimant('c', 6, null))).toEqual([]);
});

test('a clone that came later takes no succession away', () => {
  expect(follows(claimant('a', 1, 5), claimant('b', 6, null), claimant('c', 7, null))).toEqual([
    'b follows a',
  ]);
  expect(follows(claimant('a', 1, 5), claimant('b', 6, 8), claimant('c', 7, null))).toEqual(['b follows a']);
});

test('a key of several scopes lives while one speaks of it', () => {
  expect(follows(claimant('a', 1, 3), claimant('a', 2, null), claimant('b', 4, null))).toEqual([]);
  expect(follows(claimant('a', 1, 3), claimant('a', 2, 4), claimant('b', 4, null))).toEqual(['b follows a']);
});

test('an adapter or a name that was passed on is no succession, nor what a stronger kind tells apart', () => {
  expect(follows(claimant('a', 1, 2, ['mac:M']), claimant('b', 2, null, ['mac:M']))).toEqual([]);
  expect(follows(claimant('a', 1, 2, ['fqdn:F']), claimant('b', 2, null, ['fqdn:F']))).toEqual([]);
  const uuids = (uuid: string) => [`uuid:${uuid}`, 'serial:S'];
  expect(follows(claimant('a', 1, 2, uuids('U1')), claimant('b', 2, null, uuids('U2')))).toEqual([]);
  expect(follows(claimant('a', 1, 2, uuids('U1')), claimant('b', 2, null))).toEqual(['b follows a']);
});

test('another source, or a thing of another domain, follows nobody', () => {
  const other = claimant('b', 2, null).map((row) => ({ ...row, source: 'other' }));
  const printer = claimant('b', 2, null).map((row) => ({ ...row, class: 'Printer' }));
  expect(follows(claimant('a', 1, 2), other)).toEqual([]);
  expect(follows(claimant('a', 1, 2), printer)).toEqual([]);
});

const lifetime = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(9), fc.option(fc.nat(9)))
  .map(([key, began, length]) => claimant(key, began, length === null ? null : began + length + 1));

test('whatever came and went, each key follows one at the most, is followed by one, and there is no circle', () => {
  fc.assert(
    fc.property(fc.uniqueArray(lifetime, { selector: ([row]) => row!.key }), (claimants) => {
      const found = successionsOf(claimants.flat());
      expect(new Set(found.map(({ successor }) => successor)).size).toBe(found.length);
      expect(new Set(found.map(({ predecessor }) => predecessor)).size).toBe(found.length);
      const rows = new Map(claimants.flat().map((row) => [row.key, row]));
      for (const { successor, predecessor } of found)
        expect(rows.get(predecessor)!.ended).toBeLessThanOrEqual(rows.get(successor)!.began);
      const order = ({ successor }: { successor: string }) => successor;
      const reverse = successionsOf(claimants.flat().reverse());
      expect(reverse.map(order).sort()).toEqual(found.map(order).sort());
    }),
  );
});
