import { describe, expect, test } from 'vitest';
import { parseLine } from './scanLine.ts';

const fault = (record: unknown) => {
  const parsed = parseLine(typeof record === 'string' ? record : JSON.stringify(record));
  return 'line' in parsed ? undefined : parsed;
};
const ci = { record: 'ci', key: 'a', class: 'Server', name: 'a' };
const relation = { record: 'relation', type: 'DEPENDS_ON', from: 'a', to: 'b' };

describe('a line that stands', () => {
  test.each([
    ['a plain CI', ci],
    [
      'attributes that the class does not declare',
      { ...ci, attributes: { shelf: { row: [1, 2] }, __proto__x: 1 } },
    ],
    ['a null attribute', { ...ci, attributes: { cpuCount: null } }],
    ['a percentage', { ...ci, redundancy: [{ group: 'g', minUp: '55%', mode: 'SHARED' }] }],
    ['a reference to another source', { ...relation, to: { source: 's', key: 'k' } }],
    ['a reference by identifier', { ...relation, to: { identifier: { fqdn: 'a.example.org' } } }],
    [
      'nulls where a field is absent',
      { ...relation, strength: null, group: null, weight: null, confidence: null },
    ],
  ])('%s', (_, record) => expect(fault(record)).toBeUndefined());
});

describe('a bad line names its reason and, where legible, its key', () => {
  test.each([
    ['is not JSON', '{"record":"ci",', undefined],
    ['is not a JSON object', '[]', undefined],
    ['record', { record: 'cj', key: 'a' }, undefined],
    ['class: Ship is not a declared class', { ...ci, class: 'Ship' }, 'a'],
    ['attributes.cpuCount: must be a whole number', { ...ci, attributes: { cpuCount: '4' } }, 'a'],
    ['attributes.criticality: must be one of', { ...ci, attributes: { criticality: 'SOME' } }, 'a'],
    ['name: may have up to', { ...ci, name: 'x'.repeat(1_001) }, 'a'],
    ['key: must not contain control characters', { ...ci, key: 'a\u0000b' }, undefined],
    [
      "redundancy.0.group: names that begin with ~ are Linchpin's own",
      { ...ci, redundancy: [{ group: '~POWERED_BY', minUp: 1 }] },
      'a',
    ],
    ['redundancy.0.minUp', { ...ci, redundancy: [{ group: 'g', minUp: 0 }] }, 'a'],
    ['redundancy.0.minUp', { ...ci, redundancy: [{ group: 'g', minUp: '101%' }] }, 'a'],
    ["group: names that begin with ~ are Linchpin's own", { ...relation, group: '~x' }, 'a'],
    ['type: is not a declared relationship type', { ...relation, type: 'LIKES' }, 'a'],
    ['weight', { ...relation, weight: 0 }, 'a'],
    ['weight', { ...relation, weight: 1.5 }, 'a'],
    ['to', { ...relation, to: { identifier: { ipv4: '10.0.0.1' } } }, 'a'],
  ])('%s', (reason, record, key) => {
    const found = fault(record);
    expect(found?.fault).toContain(reason);
    expect(found?.key).toBe(key);
  });
});

test('JSON nested beyond measure is a bad line, not a crash', () => {
  const deep = `{"record":"ci","key":"a","class":"Server","attributes":{"x":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`;
  expect(fault(deep)?.fault).toBeDefined();
});

test('a note describes the CI that its key is the id of: no class, no identifiers, and no name unless it gives one', () => {
  const note = {
    record: 'ci',
    class: 'Server',
    attributes: { owner: 'a' },
    identifiers: { serial: ['1'] },
    note: true,
  };
  const id = `c${'0'.repeat(25)}`;
  expect(parseLine(JSON.stringify({ ...note, key: id }))).toEqual({
    line: { record: 'ci', key: id, class: '', name: '', attributes: { owner: 'a' }, identifiers: undefined },
  });
  expect(parseLine(JSON.stringify({ ...note, key: id, name: 'web' }))).toMatchObject({
    line: { name: 'web' },
  });
  expect(parseLine(JSON.stringify({ ...note, key: 'web' }))).toMatchObject({ place: 'key' });
  expect(parseLine(JSON.stringify({ ...note, key: id, attributes: { cpuCount: 'x' } }))).toHaveProperty(
    'fault',
  );
});
