import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CiState, differences, reconcileCi, type Testimony } from './ciState.ts';

const testimony = (
  source: string,
  saidAt: number,
  attributes: Record<string, unknown>,
  name = 'web-1',
): Testimony => ({
  source,
  scope: 'x',
  key: `${source}-1`,
  saidAt,
  generation: 1,
  statement: {
    '': { class: 'Server', name, identifiers: { serial: [`${source}SN`] }, attributes, redundancy: [] },
  },
});

describe('of several sources', () => {
  test("people's word wins, then the fresher one; what only one says stays", () => {
    const state = reconcileCi('c1', [
      testimony('vcenter', 2, { cpuCount: 4, vendor: 'A' }, 'web-1.old'),
      testimony('people', 1, { owner: 'team-web' }, 'Web front end'),
      testimony('agent', 3, { cpuCount: 8, memoryMiB: 1024 }),
    ]);
    expect(state.name).toBe('Web front end');
    expect(state.attributes).toEqual({ owner: 'team-web', cpuCount: 8, memoryMiB: 1024, vendor: 'A' });
    expect(state.searchText).toContain('vcentersn');
  });
  test('the outcome does not depend on their order', () => {
    const all = ['a', 'b', 'c', 'people'].map((source, at) =>
      testimony(source, at % 2, { cpuCount: at, vendor: source }, source),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
        const { searchText: _, ...state } = reconcileCi('c', shuffled);
        const { searchText: __, ...expected } = reconcileCi('c', all);
        expect(state).toEqual(expected);
      }),
    );
  });
});

test('the lifecycle decides the status', () => {
  expect(reconcileCi('c', [testimony('s', 1, { lifecycle: 'PLANNED' })]).status).toBe('PLANNED');
  expect(reconcileCi('c', [testimony('s', 1, {})]).status).toBe('ACTIVE');
});

test('a hostile attribute name is only a name', () => {
  const state = reconcileCi('c', [
    testimony('s', 1, JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')),
  ]);
  expect(Object.keys(state.attributes)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('differences name each attribute with its values before and after', () => {
  const before = reconcileCi('c', [testimony('s', 1, { cpuCount: 2, vendor: 'A' })]);
  const after: CiState = { ...before, name: 'web-2', attributes: { cpuCount: 4 } };
  expect(differences(before, after)).toEqual([
    { attribute: 'name', before: 'web-1', after: 'web-2' },
    { attribute: 'cpuCount', before: 2, after: 4 },
    { attribute: 'vendor', before: 'A', after: null },
  ]);
  expect(differences(before, before)).toEqual([]);
});
