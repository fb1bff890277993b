import type { Plan } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { definedStatements } from '../../../server/graph/statement.ts';
import { ci, emptyGraph, relation, scan } from './fixture.ts';

// Whatever defines a statement does so when it is loaded.
const loaded = import.meta.glob(
  ['../../../server/{access,graph,graphql,process,reconcile}/**/*.ts', '!../../../server/**/*.test.ts'],
  { eager: true },
);

const operators = (plan: Plan): string[] => [
  plan.operatorType.split('@')[0]!,
  ...plan.children.flatMap(operators),
];
/** Those that may. */
const exempt = new Set([
  // What one request of a browser carries: never more than a handful.
  'access/endSession',
  // Members of one team: 500 at most (server/access/people/handles.ts), and most often one.
  'people/dropMembers',
  // Deletes what its own transaction may have made, which a scan that deletes as it goes passes over; it gathers
  // references to one batch's relationships, and no more.
  'relationship/delete',
]);
const isBatched = (text: string): boolean => /\bUNWIND\b|\bIN \$|\bLIMIT \$/.test(text);
const writes = (text: string): boolean => /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text);

test('no statement that writes many things at once gathers all of them before it writes the first', async () => {
  expect(Object.keys(loaded).length).toBeGreaterThan(100);
  const ingest = await emptyGraph();
  const estate = Array.from({ length: 300 }, (_, index) =>
    ci(`k${index}`, { class: index % 2 ? 'Server' : 'Database', identifiers: { serial: [`SN-${index}-X`] } }),
  );
  const relations = Array.from({ length: 299 }, (_, index) => relation('USES', `k${index}`, `k${index + 1}`));
  await ingest.send(scan(1, [...estate, ...relations]));
  // A class that changes makes statements of its own.
  await ingest.send(scan(2, [...estate.slice(1), ci('k0', { class: 'Rack' }), ...relations]));
  const batched = definedStatements().filter(({ text }) => isBatched(text) && writes(text));
  expect(batched.length).toBeGreaterThan(50);
  const eager: string[] = [];
  for (const { name, text } of batched) {
    if (exempt.has(name)) continue;
    const plan = await ingest.database.read(
      async (transaction) => (await transaction.run(`EXPLAIN ${text}`)).summary.plan,
    );
    // `Eager` alone: an aggregation is wanted where it is written.
    if (operators(plan as Plan).includes('Eager')) eager.push(name);
  }
  expect(eager).toEqual([]);
}, 180_000);
