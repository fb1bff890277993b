import { expect, test } from 'vitest';
import { ciClasses } from '../classes/registry.ts';
import { guessMapping } from './guessMapping.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf(ciClasses());
const guess = (file: string, headings: string[], ...rows: string[][]) =>
  guessMapping(
    file,
    headings,
    rows.map((cells, at) => ({ number: at + 2, cells })),
    vocabulary,
  );

test('headings are known however they are written', () => {
  expect(guess('x.csv', ['HOST_NAME', 'CI Type', 'Serial No.', 'mac address', 'Owner', '']).columns).toEqual([
    'name',
    'class',
    'identifier.serial',
    'identifier.mac',
    'attribute.owner',
    'ignore',
  ]);
});

test('attributes are those of the classes that the table holds', () => {
  expect(guess('x.csv', ['name', 'class', 'CPU count'], ['a', 'virtual machines', '2']).columns[2]).toBe(
    'attribute.cpuCount',
  );
  expect(guess('x.csv', ['name', 'class', 'CPU count'], ['a', 'Supplier', '2']).columns[2]).toBe('other');
  const mistyped = guess(
    'x.csv',
    ['name', 'class', 'CPU count'],
    ['a', 'Supplier', ''],
    ['b', 'Serverr', '2'],
  );
  expect(mistyped.columns[2]).toBe('attribute.cpuCount');
});

test("the class of a table without such a column is in its file's name", () => {
  expect(guess('berlin virtual-machines.csv', ['name']).all).toBe('VirtualMachine');
  expect(guess('list.csv', ['name']).all).toBeNull();
});

test('another unit is not taken for the same figure', () => {
  expect(guess('servers.csv', ['Name', 'Memory (MiB)']).columns[1]).toBe('attribute.memoryMiB');
  expect(guess('servers.csv', ['Name', 'Memory (GB)']).columns[1]).toBe('other');
});

test('a table with both ends is one of relationships', () => {
  expect(guess('servers.csv', ['Parent', 'Type', 'Child', 'Remarks'])).toEqual({
    kind: 'relations',
    all: null,
    columns: ['from', 'type', 'to', 'ignore'],
  });
});

test('a key column of nothing but ids of CIs names CIs that are there', () => {
  const id = 'c0000000000000000000000001';
  expect(guess('servers.csv', ['id', 'owner'], [id, 'a']).columns[0]).toBe('id');
  expect(guess('servers.csv', ['id', 'owner'], [id, 'a'], ['7', 'b']).columns[0]).toBe('key');
});
