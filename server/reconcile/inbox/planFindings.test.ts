import { expect, test } from 'vitest';
import type { CiNode, JournalEntry, RelationshipEdge } from '../../model/journal.ts';
import type { Target } from '../scan/application.ts';
import type { StandingFinding } from './finding.ts';
import { type Found, planFindings } from './planFindings.ts';
import type { Watch } from './watch.ts';

const node = (id: string, className = 'VirtualMachine'): CiNode => ({
  ...{ id, class: className, name: id, status: 'ACTIVE', criticality: null, owner: null, redundancy: [] },
});
const changed = (attribute: string, before: unknown, after: unknown, className?: string): JournalEntry => ({
  kind: 'CHANGED',
  ci: node('c1', className),
  changes: [{ attribute, before, after }],
});
const edge = (type: string): RelationshipEdge => ({
  ...{ type, from: 'c1', to: 'c2', strength: null, group: null, weight: 1 },
  ...{ confidence: 'OBSERVED', sightings: [] },
});
const ends = new Map<string, Target>(
  ['c1', 'c2'].map((ciId) => [ciId, { ciId, class: 'VirtualMachine', node: 'n', created: 1 }]),
);
const waiting: StandingFinding = {
  ...{ id: 'UNEXPLAINED_CHANGE c1 cpuCount', kind: 'UNEXPLAINED_CHANGE', ciId: 'c1', subject: 's' },
  ...{ recorded: '2', observed: '[]', open: true },
};

function plan(entries: JournalEntry[], watch: Watch = 'RECORD', more: Partial<Found> = {}) {
  const application = { watch, revision: 5, source: 's', scope: 'x', at: 1, generation: 2 };
  const batch = { entries, disputes: new Map() };
  const { found, dropped } = planFindings({ application, batch, standing: [], ends, ...more });
  return { found: [...found.keys()], dropped: [...dropped] };
}
const nothing = { found: [], dropped: [] };

test.each([
  ['a volatile attribute', changed('powerState', 'on', 'off')],
  ['what follows from time', changed('status', 'ACTIVE', 'STALE')],
  ['a class that nobody controls', changed('vendor', 'A', 'B', 'Printer')],
  [
    'a relationship that moves by itself',
    { kind: 'RELATED' as const, edge: edge('HOSTED_ON'), before: null },
  ],
  [
    'another sighting of a relationship',
    { kind: 'RELATED' as const, edge: edge('USES'), before: edge('USES') },
  ],
])('%s is no drift', (_what, entry) => expect(plan([entry])).toEqual(nothing));

test('another attribute, and another relationship, are', () => {
  const entries = [changed('cpuCount', 2, 4), { kind: 'UNRELATED' as const, edge: edge('USES') }];
  expect(plan(entries).found).toEqual(['UNEXPLAINED_CHANGE c1 cpuCount', 'UNEXPLAINED_CHANGE c1 USES c2']);
});

test('two steps that lead back in one batch are none', () => {
  expect(plan([changed('cpuCount', 2, 4), changed('cpuCount', 4, 2)])).toEqual(nothing);
});

test('where only what waits is followed, it moves on and nothing comes to it', () => {
  const standing = [waiting];
  const entries = [changed('cpuCount', 4, 8), changed('memoryMiB', 1, 2)];
  expect(plan(entries, 'FOLLOW', { standing }).found).toEqual([waiting.id]);
  expect(plan([changed('cpuCount', 4, 2)], 'FOLLOW', { standing })).toEqual({
    found: [],
    dropped: [waiting.id],
  });
});

test("a person's own change explains what waited", () => {
  const standing = [waiting];
  expect(plan([changed('cpuCount', 4, 8)], 'EXPLAINED', { standing }).dropped).toEqual([waiting.id]);
});

test('what goes takes with it what waited, and is told itself', () => {
  const gone: JournalEntry = {
    kind: 'RETIRED',
    ci: node('c1'),
    changes: [{ attribute: 'status', before: 'ACTIVE', after: 'RETIRED' }],
  };
  expect(plan([gone], 'RECORD', { standing: [waiting] })).toEqual({
    found: ['MISSING c1'],
    dropped: [waiting.id],
  });
});
