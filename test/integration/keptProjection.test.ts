import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startEngine } from '../../server/impact/startEngine.ts';
import { testDatabase } from '../harness/database.ts';
import { emptyGraph, type Ingest } from './ingest/fixture.ts';

const { address } = testDatabase();
let ingest: Ingest;
let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-projection-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await ingest?.database.close();
});
beforeEach(async () => {
  ingest = await emptyGraph();
  file = join(folder, 'projection');
  rmSync(file, { force: true });
});

const service = (key: string) => ({ record: 'ci', key, class: 'Service', name: key });
function scan(generation: number, keys: string[]) {
  const begin = { record: 'begin', schema: 1, source: 'test', scope: 'all', mode: 'full', generation };
  const relations = keys
    .slice(1)
    .map((key) => ({ record: 'relation', type: 'DEPENDS_ON', from: key, to: keys[0] }));
  const end = { record: 'end', cis: keys.length, relations: relations.length, complete: true };
  return [begin, ...keys.map(service), ...relations, end];
}

/** How many fall with the first CI by an engine that is started and ended for it. */
async function fallen(): Promise<{ revision: number; down: number }> {
  const [row] = await ingest.rows<{ id: string }>("MATCH (c:Ci {name: 'base'}) RETURN c.id AS id");
  const engine = await startEngine({ address, pollEvery: 0, file });
  try {
    const { summary } = await engine.analyse([{ ciId: row!.id, action: 'OUTAGE', origin: 'question' }]);
    return { revision: engine.revision, down: summary.down };
  } finally {
    await engine.close();
  }
}

/** Relationships go from the graph behind the engine's back: who still counts them read the file. */
const cutGraph = () => ingest.database.command('MATCH (:Ci)-[r]->(:Ci) DELETE r');

test('a start reads the file and the journal after it instead of the graph', async () => {
  await ingest.send(scan(1, ['base', 'a', 'b']));
  expect(await fallen()).toEqual({ revision: 1, down: 3 });
  await ingest.send(scan(2, ['base', 'a', 'b', 'c']));
  await cutGraph();
  expect(await fallen()).toEqual({ revision: 2, down: 4 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a file that is corrupt, of another graph or of another history is not believed', async () => {
  await ingest.send(scan(1, ['base', 'a', 'b']));
  expect(await fallen()).toEqual({ revision: 1, down: 3 });
  await cutGraph();
  const good = readFileSync(file);
  writeFileSync(file, good.subarray(0, good.length - 5));
  expect((await fallen()).down).toBe(1);
  writeFileSync(file, good);
  await ingest.database.command('MATCH (r:Revision {number: 1}) SET r.at = r.at + 1');
  expect((await fallen()).down).toBe(1);
  writeFileSync(file, good);
  await ingest.database.command('MATCH (r:Revision {number: 1}) SET r.at = r.at - 1');
  expect((await fallen()).down).toBe(3);
  await ingest.database.command("MATCH (h:Head) SET h.graph = 'another'");
  expect((await fallen()).down).toBe(1);
});

test('where the journal does not reach back to the file, the graph is read', async () => {
  await ingest.send(scan(1, ['base', 'a', 'b']));
  await fallen();
  await ingest.send(scan(2, ['base', 'a']));
  await ingest.database.command('MATCH (p:JournalPage {revision: 2}) DELETE p');
  expect(await fallen()).toEqual({ revision: 2, down: 2 });
});
