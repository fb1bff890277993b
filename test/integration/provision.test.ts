import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { provideDatabase } from '../../server/graph/provision/provideDatabase.ts';
import { testDatabase } from '../harness/database.ts';

const { address, database, wipe } = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'linchpin-configured-'));
beforeEach(wipe);
afterAll(() => rmSync(folder, { recursive: true }));

const provide = (environment: Record<string, string>) =>
  provideDatabase({
    dataDirectory: folder,
    environment: { NEO4J_URI: address.uri, NEO4J_USER: address.user, ...environment },
    onProgress: () => undefined,
    onCrash: () => undefined,
  });

const countAll = () =>
  database.read(async (transaction) => {
    const result = await transaction.run(
      'MATCH (n) WHERE NOT n:Schema AND NOT n:Head RETURN count(n) AS count',
    );
    return result.records[0]?.get('count');
  });

test('wiping leaves an empty graph', async () => {
  await database.command('UNWIND range(1, 5000) AS number CREATE (:Ci {id: number})-[:HAS_PART]->(:Ci)');
  expect(await countAll()).toBe(10_000);
  await wipe();
  expect(await countAll()).toBe(0);
});

test('an existing Neo4j is taken by its address, and left running', async () => {
  const provided = await provide({ NEO4J_PASSWORD: address.password });
  expect(provided).toMatchObject({ way: 'configured', fresh: false });
  await provided.stop();
  expect(await countAll()).toBe(0);
});

test('a wrong password is said as such', async () => {
  await expect(provide({ NEO4J_PASSWORD: 'wrong' })).rejects.toMatchObject({
    code: 'WRONG_PASSWORD',
    message: `The Neo4j at ${address.uri} refuses the user "neo4j" with this password. Check NEO4J_USER and NEO4J_PASSWORD.`,
  });
});

test('a database that is not there is said as such', async () => {
  await expect(
    provide({ NEO4J_PASSWORD: address.password, NEO4J_DATABASE: 'nowhere' }),
  ).rejects.toMatchObject({ message: expect.stringContaining('Check NEO4J_DATABASE') });
});

test('the data folder remembers an address, and does not go over to an empty store', async () => {
  await expect(provide({ NEO4J_URI: '' })).rejects.toMatchObject({
    code: 'OTHER_WAY',
    message: expect.stringContaining(`So far the graph has been in the Neo4j at ${address.uri}`),
  });
});
