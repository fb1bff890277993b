import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../model/policy.ts';
import { type CiState, differences, reconcileCi, type Testimony } from './ciState.ts';
import { Precedence } from './precedence.ts';

const byDefault = new Precedence(builtInPolicy);

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

/** What evidence makes of a CI, where it makes one. */
function stateOf(id: string, evidence: readonly Testimony[], precedence = byDefault): CiState {
  const state = reconcileCi(id, evidence, precedence);
  if (!state) throw new Error('Nothing says that the CI is there.');
  return state;
}

/** What a person notes on a CI that others speak of. */
const note = (scope: string, attributes: Record<string, unknown>, name = ''): Testimony => ({
  ...testimony('people', 1, attributes, name),
  scope,
  statement: { '': { class: '', name, identifiers: {}, attributes, redundancy: [] } },
});

test('a note gives values, keeps the others, and keeps no CI alive by itself', () => {
  const agent = testimony('agent', 3, { cpuCount: 8, vendor: 'A' });
  expect(stateOf('c', [agent, note('edits', { vendor: 'B' })])).toMatchObject({
    class: 'Server',
    name: 'web-1',
    attributes: { cpuCount: 8, vendor: 'B' },
  });
  expect(stateOf('c', [agent, note('edits', {}, 'Front door')]).name).toBe('Front door');
  expect(reconcileCi('c', [note('edits', { vendor: 'B' })], byDefault)).toBeUndefined();
});

test("a locked value goes before people's later word", () => {
  const locked = note('locks', { vendor: 'L' });
  const later = { ...note('edits', { vendor: 'B' }), saidAt: 9 };
  expect(stateOf('c', [testimony('agent', 3, { vendor: 'A' }), later, locked]).attributes.vendor).toBe('L');
});

describe('of several sources', () => {
  test("people's word wins, then the fresher one; what only one says stays", () => {
    const state = stateOf('c1', [
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
        const { searchText: _, ...state } = stateOf('c', shuffled);
        const { searchText: __, ...expected } = stateOf('c', all);
        expect(state).toEqual(expected);
      }),
    );
  });
});

test('the lifecycle decides the status', () => {
  expect(stateOf('c', [testimony('s', 1, { lifecycle: 'PLANNED' })]).status).toBe('PLANNED');
  expect(stateOf('c', [testimony('s', 1, {})]).status).toBe('ACTIVE');
});

test('a hostile attribute name is only a name', () => {
  const state = stateOf('c', [
    testimony('s', 1, JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')),
  ]);
  expect(Object.keys(state.attributes)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('differences name each attribute with its values before and after', () => {
  const before = stateOf('c', [testimony('s', 1, { cpuCount: 2, vendor: 'A' })]);
  const after: CiState = { ...before, name: 'web-2', attributes: { cpuCount: 4 } };
  expect(differences(before, after)).toEqual([
    { attribute: 'name', before: 'web-1', after: 'web-2' },
    { attribute: 'cpuCount', before: 2, after: 4 },
    { attribute: 'vendor', before: 'A', after: null },
  ]);
  expect(differences(before, before)).toEqual([]);
});
