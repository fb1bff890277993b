import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../harness/database.ts';

const { database, wipe } = testDatabase();
beforeEach(wipe);

const countAll = () =>
  database.read(async (transaction) => {
    const result = await transaction.run('MATCH (n) RETURN count(n) AS count');
    return result.records[0]?.get('count');
  });

test('the Neo4j of the tests is version 5 or later', async () => {
  const { version } = await database.verify();
  expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(5);
});

test('wiping leaves an empty graph', async () => {
  await database.command('UNWIND range(1, 25000) AS number CREATE (:Ci {id: number})-[:HAS_PART]->(:Ci)');
  expect(await countAll()).toBe(50_000);
  await wipe();
  expect(await countAll()).toBe(0);
});
