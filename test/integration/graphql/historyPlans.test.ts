import { readFileSync } from 'node:fs';
import type { Plan } from 'neo4j-driver';
import { beforeAll, expect, test } from 'vitest';
import { emptyGraph, type Ingest } from '../ingest/fixture.ts';

let ingest: Ingest;
beforeAll(async () => {
  ingest = await emptyGraph();
});

const operators = (plan: Plan): string[] => [
  plan.operatorType.split('@')[0]!,
  ...plan.children.flatMap(operators),
];

const sight = { classes: ['Server'], owners: ['kim'] };
const step = { id: 'a', after: 1, upTo: 2 };
const page = {
  backwards: false,
  ended: [true],
  afterType: null,
  afterFrom: '',
  afterTo: '',
  limit: 1,
  sight,
};
test.each<[string, object]>([
  ['read/ciRevisions', { ids: ['a'], pin: 3, before: null, limit: 2, sight }],
  ['read/ciRevisionCount', { ids: ['a'], pin: 3, sight }],
  ['read/ciNextRevision', { ids: ['a'], pin: 1, published: 3, sight }],
  ['read/ciStep', { steps: [step] }],
  ['read/relationshipSteps', { steps: [step], ...page }],
  ['read/relationshipStepCount', { steps: [step], ...page }],
  ['read/ciStatesBetween', { ids: ['a'], after: 1, upTo: 2 }],
  ['read/reliedOnBetween', { ids: ['a'], after: 1, upTo: 2 }],
  ['impact/journal', { revision: 1, page: 0, published: 3, limit: 2 }],
  ['impact/journal-back', { revision: 3, page: 0, after: 1, limit: 2 }],
])('%s reads what it needs by an index, never all of a kind', async (name, parameters) => {
  const text = readFileSync(new URL(`../../../cypher/${name}.cypher`, import.meta.url), 'utf8');
  const plan = await ingest.database.read(
    async (transaction) => (await transaction.run(`EXPLAIN ${text}`, parameters)).summary.plan,
  );
  const used = operators(plan as Plan);
  expect(used.filter((operator) => /Index.*(Seek|Range)/.test(operator))).not.toEqual([]);
  expect(used.filter((operator) => /ByLabelScan|AllNodes|IndexScan|AllRelationships/.test(operator))).toEqual(
    [],
  );
});
