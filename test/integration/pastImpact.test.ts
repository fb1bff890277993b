import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../server/impact/engine.ts';
import { startEngine } from '../../server/impact/startEngine.ts';
import { testDatabase } from '../harness/database.ts';
import { randomHistory } from '../oracle/randomHistory.ts';
import { graphqlClient } from './graphql/client.ts';
import { ci, emptyGraph, type Ingest, relation, scan } from './ingest/fixture.ts';

const { address } = testDatabase();
let ingest: Ingest;
const engines: Engine[] = [];
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

async function openEngine(): Promise<Engine> {
  const engine = await startEngine({ address, pollEvery: 0 });
  engines.push(engine);
  return engine;
}

const query = `query ($ids: [ID!], $action: Action, $asOf: AsOf) { impact(ids: $ids, action: $action, asOf: $asOf) {
  revision digest
  targets { ci { name } }
  summary { down degraded atRisk services { total } byClass { class state count } }
  impacted(first: 500) { totalCount edges { node {
    state capacity redundancyLost distance because ci { id name class status }
    group { needed total up members { ci { name } weight state } }
    chain { ci { name } via { type strength weight group confidence } } } } }
  dangling { totalCount edges { node { type from { name } to { name } } } } } }`;

/** What the graph answers about each of some CIs; a CI that cannot be acted on answers with why. */
async function answers(engine: Engine, ids: readonly string[], asOf?: object): Promise<object[]> {
  const { ask } = graphqlClient(ingest.database, engine);
  const all = [];
  for (const id of ids)
    for (const action of ['OUTAGE', 'DECOMMISSION']) {
      const answer = await ask(query, { ids: [id], action, asOf });
      all.push(answer.data?.impact ?? answer.errors?.map(({ extensions }) => extensions.code));
    }
  return all;
}

const seeds = [11, 12, 13];
describe.each(seeds)('a random history (%i)', (seed) => {
  const moments: { revision: number; at: number; ids: string[]; told: object[] }[] = [];
  let engine: Engine;

  beforeAll(async () => {
    ingest = await emptyGraph();
    engine = await openEngine();
    for (const records of randomHistory(seed, 6)) {
      const { revision } = await ingest.send(records);
      await engine.catchUp(revision!);
      const rows = await ingest.rows<{ id: string }>('MATCH (c:Ci) RETURN c.id AS id ORDER BY id');
      const ids = rows.map(({ id }) => id).slice(0, 14);
      moments.push({ revision: revision!, at: Date.now(), ids, told: await answers(engine, ids) });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, 240_000);

  test('is answered at each revision as it was answered then, in any order', async () => {
    expect(new Set(moments.map(({ told }) => JSON.stringify(told))).size).toBeGreaterThan(3);
    for (const step of [5, 0, 3, 1, 4, 2]) {
      const { revision, at, ids, told } = moments[step]!;
      expect(await answers(engine, ids, { revision })).toEqual(told);
      expect(await answers(engine, ids.slice(0, 1), { at: new Date(at).toISOString() })).toEqual(
        told.slice(0, 2),
      );
    }
  });

  test('also from a fresh start, and where the journal is lost', async () => {
    const fresh = await openEngine();
    expect(await answers(fresh, moments[2]!.ids, { revision: moments[2]!.revision })).toEqual(
      moments[2]!.told,
    );
    await ingest.database.command('MATCH (p:JournalPage {revision: $revision}) DELETE p', {
      revision: moments[2]!.revision,
    });
    for (const step of [0, 1]) {
      const { revision, ids, told } = moments[step]!;
      expect(await answers(fresh, ids, { revision })).toEqual(told);
    }
  });

  test('has nothing before its beginning', async () => {
    expect(await answers(engine, moments[0]!.ids.slice(0, 1), { revision: 0 })).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
  });
});

test('an analysis of a revision that has passed goes on page by page', async () => {
  ingest = await emptyGraph();
  const names = Array.from({ length: 30 }, (_, number) => `s${number}`);
  const fan = (some: readonly string[]) => [
    ci('base'),
    ...some.map((name) => ci(name)),
    ...some.map((name) => relation('DEPENDS_ON', name, 'base')),
  ];
  await ingest.send(scan(1, fan(names)));
  const engine = await openEngine();
  const [row] = await ingest.rows<{ id: string }>("MATCH (c:Ci {name: 'base'}) RETURN c.id AS id");
  const { id, revision } = await engine.analyse([{ ciId: row!.id, action: 'OUTAGE', origin: 'question' }]);
  const first = await engine.page(id, { list: 'impacted', first: 10 });
  for (let generation = 2; generation <= 12; generation++) {
    await ingest.send(scan(generation, fan(names.slice(generation))));
    await engine.catchUp(generation);
    await engine.analyse([{ ciId: row!.id, action: 'OUTAGE', origin: 'question' }], generation - 1);
  }
  const second = await engine.page(id, { list: 'impacted', first: 10, after: first.pageInfo.endCursor });
  expect(revision).toBe(1);
  expect(second).toMatchObject({ totalCount: 31, pageInfo: { hasNextPage: true } });
});
