import { expect, test } from 'vitest';
import { peopleScopes, peopleSource } from '../../model/people.ts';
import { noPolicy } from '../../model/policy.ts';
import type { Testimony } from './ciState.ts';
import { disputesOf } from './disputes.ts';
import { Precedence } from './precedence.ts';

const word = (source: string, attributes: object, more: Partial<Testimony> = {}): Testimony => ({
  ...{ source, scope: 'x', key: source, saidAt: 1, generation: 1 },
  statement: {
    '': { class: 'Server', name: 'web', identifiers: {}, attributes: { ...attributes }, redundancy: [] },
  },
  ...more,
});
const equal = new Precedence(noPolicy);
const about = (evidence: Testimony[], precedence = equal) =>
  disputesOf('Server', evidence, precedence).map(({ attribute, sides }) => [
    attribute,
    ...sides.map(({ source, value }) => `${source}: ${value}`),
  ]);

test('different values of several sources are a dispute, the one that shows first', () => {
  const evidence = [
    word('a', { cpuCount: 4 }),
    word('b', { cpuCount: 8 }, { saidAt: 2 }),
    word('c', { cpuCount: 4 }),
  ];
  expect(about(evidence)).toEqual([['cpuCount', 'b: 8', 'a: 4', 'c: 4']]);
});

test('one source that names a CI twice does not dispute with itself', () => {
  expect(about([word('a', { cpuCount: 4 }), word('a', { cpuCount: 8 }, { key: 'again' })])).toEqual([]);
});

test.each([
  ['capitals and spaces', 'Debian 12', ' debian 12 '],
  ['the order of a list', ['10.0.0.1', '10.0.0.2'], ['10.0.0.2', '10.0.0.1']],
])('%s make no difference', (_what, one, other) => {
  expect(about([word('a', { it: one }), word('b', { it: other })])).toEqual([]);
});

test('what a source has not named for long is no side', () => {
  expect(about([word('a', { cpuCount: 4 }), word('b', { cpuCount: 8 }, { stale: true })])).toEqual([]);
});

test('what differs by habit, as descriptions do, is muted', () => {
  expect(about([word('a', { description: 'x' }), word('b', { description: 'y' })])).toEqual([]);
});

test.each([peopleScopes.edits, peopleScopes.locks])("a person's word in %s ends it", (scope) => {
  const evidence = [
    word('a', { cpuCount: 4 }),
    word('b', { cpuCount: 8 }),
    word(peopleSource, { cpuCount: 4 }, { scope }),
  ];
  expect(about(evidence)).toEqual([]);
});

test('a policy that prefers one source ends it, one that prefers two alike does not', () => {
  const evidence = [word('a', { cpuCount: 4 }), word('b', { cpuCount: 8 }), word('c', { cpuCount: 2 })];
  const prefer = (...sources: string[]) =>
    new Precedence({ precedence: [{ class: 'Server', attribute: 'cpuCount', sources }] });
  expect(about(evidence, prefer('a'))).toEqual([]);
  expect(about(evidence, prefer('*', 'a'))).toEqual([['cpuCount', 'b: 8', 'c: 2', 'a: 4']]);
});
