import { describe, expect, test } from 'vitest';
import type { SubjectLine } from '../scan/scanLine.ts';
import type { Evidence, Said } from './evidence.ts';
import { noEvidence } from './evidence.ts';
import { foldEvidence, type ScanTerms } from './foldEvidence.ts';

const full: ScanTerms = { source: 's', mode: 'full', complete: true, sections: [] };
const delta: ScanTerms = { ...full, mode: 'delta' };
const said = (...lines: SubjectLine[]): Said => ({
  lines: lines.map((line, index) => ({ number: index + 2, line })),
  protected: false,
});
const ci = (attributes: Record<string, never> | Record<string, number>, section?: string): SubjectLine => ({
  record: 'ci',
  key: 'a',
  class: 'Server',
  name: 'a',
  attributes,
  section,
});
const uses = (to: string, more: object = {}): SubjectLine => ({
  record: 'relation',
  type: 'USES',
  from: 'a',
  to,
  ...more,
});
const fold = (previous: Evidence, what: Said, terms: ScanTerms = full) => foldEvidence(previous, what, terms);
const known = fold(noEvidence, said(ci({ cpuCount: 2 }), uses('b'), uses('c')));
const targets = (evidence: Evidence) => evidence.claims.map((claim) => claim.to);

describe('full', () => {
  test('says all there is: what it leaves out is withdrawn', () => {
    expect(targets(fold(known, said(ci({}), uses('c'))))).toEqual(['c']);
    expect(fold(known, said(uses('c'))).statement).toBeNull();
  });
  test('of one relation said twice the last line holds, whole', () => {
    const [claim] = fold(noEvidence, said(uses('b', { strength: 'HARD', weight: 3 }), uses('b'))).claims;
    expect(claim).toMatchObject({ strength: null, weight: 1 });
  });
  test('withdraws nothing when it is not complete', () => {
    const after = fold(known, said(uses('d')), { ...full, complete: false });
    expect(targets(after)).toEqual(['b', 'c', 'd']);
    expect(after.statement).toEqual(known.statement);
  });
  test('keeps what a quarantined line may have said again', () => {
    const after = fold(known, { ...said(uses('d')), protected: true });
    expect(targets(after)).toEqual(['b', 'c', 'd']);
    expect(after.statement).toEqual(known.statement);
  });
});

describe('delta', () => {
  test('a CI replaces in full what was said of it; relations stay until they are gone', () => {
    const after = fold(known, said(ci({ memoryMiB: 1 })), delta);
    expect(after.statement?.['']?.attributes).toEqual({ memoryMiB: 1 });
    expect(targets(after)).toEqual(['b', 'c']);
    const gone: SubjectLine = { record: 'gone', relation: { type: 'USES', from: 'a', to: 'b' } };
    expect(targets(fold(known, said(gone), delta))).toEqual(['c']);
  });
  test('gone takes back all, and a later line says it anew', () => {
    expect(fold(known, said({ record: 'gone', key: 'a' }), delta)).toEqual(noEvidence);
    const again = fold(known, said({ record: 'gone', key: 'a' }, ci({ cpuCount: 8 })), delta);
    expect(again.statement?.['']?.attributes).toEqual({ cpuCount: 8 });
    expect(again.claims).toEqual([]);
  });
});

describe('partial', () => {
  const terms: ScanTerms = { ...full, mode: 'partial', sections: ['cpu', 'net'] };
  const base = fold(
    noEvidence,
    said(ci({ memoryMiB: 4 }), ci({ cpuCount: 2 }, 'cpu'), uses('b', { section: 'net' }), uses('c')),
  );
  test('replaces its sections of the keys it names and touches nothing else', () => {
    const after = fold(base, said(ci({ cpuCount: 4 }, 'cpu')), terms);
    expect(after.statement?.['']).toEqual(base.statement?.['']);
    expect(after.statement?.cpu?.attributes).toEqual({ cpuCount: 4 });
    expect(targets(after)).toEqual(['c']);
  });
  test('makes no CI', () => {
    expect(fold(noEvidence, said(ci({ cpuCount: 4 }, 'cpu'), uses('b', { section: 'net' })), terms)).toEqual(
      noEvidence,
    );
  });
});

test('folding the same scan again changes nothing', () => {
  const lines = said(ci({ cpuCount: 1 }), uses('x'), {
    record: 'gone',
    relation: { type: 'USES', from: 'a', to: 'b' },
  });
  for (const terms of [full, delta, { ...full, complete: false }]) {
    const once = fold(known, lines, terms);
    expect(fold(once, lines, terms)).toEqual(once);
  }
});
