import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy, overlaid, type PrecedenceRule } from '../../model/policy.ts';
import { reconcileCi, type Testimony } from './ciState.ts';
import { Precedence } from './precedence.ts';

const rule = (sources: string[], about: Partial<PrecedenceRule> = {}): PrecedenceRule => ({
  class: null,
  attribute: null,
  sources,
  ...about,
});
const by = (...precedence: PrecedenceRule[]) => new Precedence({ precedence });

/** What a source says; the later in the alphabet the fresher. */
const says = (
  source: string,
  attributes: Record<string, unknown>,
  more: Partial<Testimony> & { className?: string } = {},
): Testimony => ({
  source,
  scope: 'x',
  key: 'k',
  saidAt: source.charCodeAt(0),
  generation: 1,
  statement: {
    '': {
      class: more.className ?? 'Server',
      name: `by ${source}`,
      identifiers: {},
      attributes,
      redundancy: [{ group: 'g', minUp: source, mode: 'SHARED' }],
    },
  },
  ...more,
});
const [a, b, c] = [says('a', { vendor: 'A' }), says('b', { vendor: 'B' }), says('c', { vendor: 'C' })];
const vendorBy = (precedence: Precedence, ...evidence: Testimony[]) =>
  reconcileCi('id', evidence, precedence)?.attributes.vendor;

describe('whose word goes first', () => {
  test('without a rule the fresher', () => {
    expect(vendorBy(by(), a, b, c)).toBe('C');
  });

  test('with a rule the source that it names first, of name and redundancy as well', () => {
    expect(reconcileCi('id', [a, b, c], by(rule(['b', 'a'])))).toMatchObject({
      name: 'by b',
      attributes: { vendor: 'B' },
      redundancy: [{ group: 'g', minUp: 'b' }],
    });
  });

  test('sources without a place come last, or where * stands', () => {
    expect(vendorBy(by(rule(['a'])), b, c)).toBe('C');
    expect(vendorBy(by(rule(['*', 'c'])), a, b, c)).toBe('B');
  });

  test('what is said of an attribute goes before what is said of a class, and both together before either', () => {
    const rules = [
      rule(['c']),
      rule(['a'], { class: 'Server' }),
      rule(['b'], { attribute: 'vendor' }),
      rule(['c'], { class: 'Server', attribute: 'model' }),
    ];
    const evidence = ['a', 'b', 'c'].map((source) =>
      says(source, { vendor: source, model: source, cpuCount: source }),
    );
    expect(reconcileCi('id', evidence, by(...rules))?.attributes).toEqual({
      vendor: 'b',
      model: 'c',
      cpuCount: 'a',
    });
  });

  test('which class a CI has is decided by rules that are not about a class', () => {
    const evidence = [says('a', {}, { className: 'Server' }), says('b', {}, { className: 'Hypervisor' })];
    const rules = by(rule(['b'], { class: 'Server' }), rule(['a'], { attribute: 'class' }));
    expect(reconcileCi('id', evidence, rules)).toMatchObject({ class: 'Server', name: 'by b' });
  });

  test('people come first unless a rule places them, a lock always', () => {
    const people = says('people', { vendor: 'P' }, { scope: 'edits', saidAt: 0 });
    const lock = says('people', { vendor: 'L' }, { scope: 'locks', saidAt: 0 });
    expect(vendorBy(by(rule(['a'])), a, people)).toBe('P');
    expect(vendorBy(by(rule(['a', 'people'])), a, people)).toBe('A');
    expect(vendorBy(by(rule(['a', 'people'])), a, people, lock)).toBe('L');
  });

  test('a source that has nothing to say of an attribute leaves it to the next', () => {
    expect(vendorBy(by(rule(['a'])), says('a', { vendor: null }), b)).toBe('B');
  });
});

test('what a source has not named for long gives way to what another still says, but not to a source that comes after it', () => {
  const silent = { ...b, stale: true };
  expect(vendorBy(by(), a, silent)).toBe('A');
  expect(vendorBy(by(), silent)).toBe('B');
  expect(vendorBy(by(rule(['b', 'a'])), a, silent)).toBe('B');
});

test('with any policy the outcome does not depend on the order in which evidence comes', () => {
  const sources = ['a', 'b', 'c', 'people', '*'];
  const anyRule = fc.record({
    class: fc.constantFrom(null, 'Server', 'Hypervisor'),
    attribute: fc.constantFrom(null, 'vendor', 'model', 'name', 'redundancy'),
    sources: fc.shuffledSubarray(sources, { minLength: 1 }),
  });
  const anyWord = fc
    .record({
      source: fc.constantFrom('a', 'b', 'c', 'people'),
      scope: fc.constantFrom('x', 'edits', 'locks'),
      saidAt: fc.nat(2),
      stale: fc.constantFrom(null, true),
      className: fc.constantFrom('Server', 'Hypervisor'),
      vendor: fc.constantFrom(null, 'V', 'W'),
      model: fc.constantFrom('M', 'N'),
    })
    .map(({ source, scope, saidAt, stale, className, vendor, model }) =>
      says(source, { vendor, model, only: source }, { scope, saidAt, stale, className }),
    );
  const evidence = fc.uniqueArray(anyWord, { minLength: 1, selector: ({ source, scope }) => source + scope });
  const shuffled = evidence.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), shuffled, (precedence, [list, other]) => {
      const order = new Precedence(overlaid(builtInPolicy, { ...builtInPolicy, precedence }));
      expect(reconcileCi('id', other, order)).toEqual(reconcileCi('id', list, order));
    }),
  );
});
