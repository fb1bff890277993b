import { describe, expect, it } from 'vitest';
import type { CiNode, JournalEntry, RelationshipEdge } from '../../model/journal.ts';
import { JournalFold } from './foldJournal.ts';

const ci = (id: string, status: CiNode['status'] = 'ACTIVE'): CiNode => ({
  id,
  class: 'Server',
  name: id,
  status,
  criticality: null,
  owner: null,
  redundancy: [],
});
const edge = (group: string | null = null): RelationshipEdge => ({
  type: 'RUNS_ON',
  from: 'a',
  to: 'b',
  strength: null,
  group,
  weight: 1,
  confidence: 'OBSERVED',
  sightings: [],
});
const changed = (id: string, attribute: string, before: unknown, after: unknown): JournalEntry => ({
  kind: 'CHANGED',
  ci: ci(id),
  changes: [{ attribute, before, after }],
});
const created = (id: string): JournalEntry => ({ kind: 'CREATED', ci: ci(id), changes: [] });
const retired = (id: string): JournalEntry => ({ kind: 'RETIRED', ci: ci(id, 'RETIRED'), changes: [] });

function fold(...entries: JournalEntry[]): JournalFold {
  const folded = new JournalFold();
  for (const entry of entries) folded.add(entry);
  return folded;
}
const kinds = (folded: JournalFold, from = 1, to = 5) =>
  folded.changes(from, to).map((change) => change.kind);

describe('many revisions as one', () => {
  it('leave out what changed back', () => {
    expect(kinds(fold(changed('a', 'cpuCount', 2, 4), changed('a', 'cpuCount', 4, 2)))).toEqual([]);
    expect(kinds(fold(created('a'), retired('a')))).toEqual([]);
    expect(
      kinds(fold({ kind: 'RELATED', edge: edge(), before: null }, { kind: 'UNRELATED', edge: edge() })),
    ).toEqual([]);
  });

  it('take the first value before and the last after', () => {
    const [change] = fold(changed('a', 'cpuCount', 2, 4), changed('a', 'cpuCount', 4, 8)).changes(1, 5);
    expect(change).toMatchObject({ kind: 'CHANGED', attribute: 'cpuCount', before: 2, after: 8, pin: 5 });
  });

  it('say CREATED once, however much changed after it', () => {
    expect(kinds(fold(created('a'), changed('a', 'cpuCount', 2, 4)))).toEqual(['CREATED']);
  });

  it('say CREATED of what was retired at the beginning', () => {
    expect(kinds(fold(changed('a', 'status', 'RETIRED', 'ACTIVE')))).toEqual(['CREATED']);
  });

  it('say what of a relationship differs', () => {
    const [change] = fold(
      { kind: 'RELATED', edge: edge('x'), before: edge() },
      { kind: 'RELATED', edge: edge('y'), before: edge('x') },
    ).changes(1, 5);
    expect(change).toMatchObject({ kind: 'RELATED', before: { group: null }, after: { group: 'y' } });
  });

  it('turn round when read backwards', () => {
    const folded = fold(created('a'), changed('b', 'cpuCount', 1, 2), {
      kind: 'RELATED',
      edge: edge(),
      before: null,
    });
    expect(folded.changes(5, 1)).toMatchObject([
      { kind: 'RETIRED' },
      { kind: 'CHANGED', before: 2, after: 1 },
      { kind: 'UNRELATED', relationship: { pin: 5 } },
    ]);
  });
});
