import { expect, test } from 'vitest';
import { expression } from './expression.ts';

const ci = {
  name: 'db-prod-1',
  class: 'DatabaseInstance',
  status: 'ACTIVE',
  owner: 'dba',
  criticality: 'HIGH',
};

test.each([
  ['db', true],
  ['PROD db', true],
  ['name:db-*-1', true],
  ['web', false],
  ['-web', true],
  ['class:DatabaseInstance', true],
  ['class:Database', false],
  ['class:Database*', true],
  ['class:server,databaseinstance', true],
  ['db -status:active', false],
  ['owner:dba criticality:critical,high', true],
  ['"db-prod 1"', false],
  ['db:5432', false],
  ['(', false],
])('%s: %s', (source, holds) => expect(expression(source)?.(ci)).toBe(holds));

test('an empty expression is none', () => expect(expression('  ')).toBeUndefined());

test('a field that a CI does not have is empty', () => {
  expect(expression('-owner:dba')?.({ ...ci, owner: null })).toBe(true);
});
