import { expect, test } from 'vitest';
import type { Change } from './changeQuery.ts';
import { evidenceOf } from './evidence.ts';

type Decided = Parameters<typeof evidenceOf>[0];

const service = (name: string, verdict: 'CONFIRMED' | 'UNVERIFIED') => ({
  node: {
    ...{ owner: null, state: 'DOWN' as const, capacity: 0, verdict, because: '' },
    ci: { id: name, name, class: 'Service', owner: null, criticality: null },
  },
});
const target = (): Change['targets'][number] => ({
  action: 'OUTAGE',
  capacity: null,
  durationMinutes: null,
  ci: { id: 'array', name: 'array', class: 'StorageArray' },
});
const harmless: Decided = {
  cost: { oneOff: 0, perMonth: null, note: null },
  costEffect: {
    ...{ currency: 'EUR', hours: 1, stated: null, downtime: [], downtimeCount: 0, downtimeTotal: 0 },
    ...{ freed: [], freedPerMonth: null, once: 0, perMonth: null, gaps: [] },
  },
  capacityEffect: { needs: [], needsCount: 0, shortCount: 0, gaps: [] },
  targets: [target()],
  conflicts: [],
  risk: {
    level: 'LOW',
    score: 4,
    factors: [{ name: 'back-out', score: 0, because: 'It is said how to back out.' }],
  },
  impact: {
    revision: 7,
    digest: 'd',
    summary: {
      ...{ down: 1, degraded: 0, atRisk: 1, evidence: 3, staleEvidence: 0, inferredEvidence: 0, hidden: 0 },
      services: { down: 0, degraded: 0, atRisk: 0, total: 0 },
    },
    coverage: { withoutCount: 0, because: null },
    services: { totalCount: 0, edges: [] },
  },
};
const against = (change: Decided) =>
  evidenceOf(change)
    .filter(({ speaksAgainst }) => speaksAgainst)
    .map(({ key }) => key);

test('what is harmless asks for no tick, and is said all the same', () => {
  expect(against(harmless)).toEqual([]);
  expect(evidenceOf(harmless).map(({ text }) => text)).toEqual([
    'No service is affected.',
    'It rests on 3 relationships and groups, all seen lately and none inferred.',
    'No other planned change is in its way.',
    'Its risk is low, 4 of 100.',
    'It costs: €0 once.',
    'It is said how to back out.',
  ]);
});

test('services, doubts, what is hidden, conflicts and a high risk each ask to be seen', () => {
  const summary = {
    ...harmless.impact.summary,
    ...{ down: 3, staleEvidence: 1, inferredEvidence: 2, hidden: 1 },
    services: { down: 2, degraded: 0, atRisk: 0, total: 2 },
  };
  const edges = [service('a', 'CONFIRMED'), service('b', 'UNVERIFIED')];
  const change: Decided = {
    ...{ cost: null, costEffect: { ...harmless.costEffect, once: 5000, gaps: ['No cost is stated.'] } },
    capacityEffect: { ...harmless.capacityEffect, needsCount: 3, shortCount: 1 },
    targets: harmless.targets,
    impact: { ...harmless.impact, summary, services: { totalCount: 2, edges } },
    risk: {
      level: 'HIGH',
      score: 63,
      factors: [{ name: 'back-out', score: 8, because: 'Nothing is said.' }],
    },
    conflicts: [
      {
        ...{ because: 'Both act on 1 CI.', overlap: [], fatalTogether: [] },
        with: { id: 'c2', number: 'CHG0000002', title: 'Disks', state: 'SCHEDULED', start: null, end: null },
      },
    ],
  };
  expect(against(change)).toEqual([
    ...['services', 'verdicts', 'freshness', 'hidden', 'conflict c2', 'risk', 'capacity'],
    ...['cost', 'back-out'],
  ]);
  expect(evidenceOf(change).map(({ text }) => text)).toContain(
    'No cost is stated. Reckoned: as far as known €5,000 once.',
  );
  expect(evidenceOf(change).map(({ text }) => text)).toContain(
    'The impact is confirmed for 1 of 2 services.',
  );
});

test('that nothing is recorded to need it is no good news', () => {
  const coverage = { withoutCount: 1, because: 'No dependants recorded, last scan 40 days ago.' };
  const change = { ...harmless, impact: { ...harmless.impact, coverage } };
  expect(against(change)).toEqual(['dependants']);
  expect(evidenceOf(change).map(({ text }) => text)).not.toContain('No service is affected.');
});

test('what needs it and survives is recorded all the same', () => {
  const summary = { ...harmless.impact.summary, atRisk: 0 };
  expect(against({ ...harmless, impact: { ...harmless.impact, summary } })).toEqual([]);
});
