import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { claimingSources } from '../../harness/claimingSources.ts';
import { freshAccess } from '../access/fixture.ts';
import { ci, emptyGraph, relation } from '../ingest/fixture.ts';
import { Sources } from '../ingest/sources.ts';
import { graphqlClient, stillEngine } from './client.ts';

let sources: Sources;
let ask: ReturnType<typeof graphqlClient>['ask'];
beforeEach(async () => {
  const ingest = await emptyGraph();
  await freshAccess({ keep: true });
  sources = new Sources(ingest);
  ask = graphqlClient(ingest.database, stillEngine(0)).ask;
});
afterAll(() => sources?.ingest.database.close());

const list = `query ($source: String, $first: Int, $after: String) {
  pendingRelationships(source: $source, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id type source scope from to awaits } }
  }
}`;
const pending = async (variables: object = {}) => {
  const { data, errors } = await ask(list, variables, { authorization: 'Bearer VIEWER' });
  expect(errors).toBeUndefined();
  return data.pendingRelationships;
};
const relationships = () =>
  sources.ingest.rows<{ from: string; to: string; confidence: string; sources: string[] }>(
    `MATCH (a:Ci)-[r:USES]->(b:Ci) RETURN a.name AS from, b.name AS to, coalesce(r.confidence, 'OBSERVED') AS confidence, ${claimingSources} AS sources ORDER BY from, to`,
  );
const web = ci('web');
const byName = relation('USES', 'web', { identifier: { fqdn: 'Cache.Example.Org.' } });
const byKey = relation('USES', 'web', { source: 'cmdb', key: 'db/1' });

describe('what waits for a CI', () => {
  test('is listed with its source and what it waits for, page by page, and joined when that appears', async () => {
    expect(await sources.tell('agent', [web, byName, byKey])).toMatchObject({ relations: { pending: 2 } });
    const first = await pending({ first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const { edges } = await pending({ after: first.pageInfo.endCursor });
    expect([...first.edges, ...edges].map(({ node }) => node)).toMatchObject([
      { type: 'USES', source: 'agent', scope: 'all', from: 'web', to: 'cmdb db/1', awaits: 'cmdb db/1' },
      { source: 'agent', from: 'web', to: 'fqdn:cache.example.org', awaits: 'fqdn:cache.example.org' },
    ]);
    expect(await pending({ source: 'nobody' })).toMatchObject({ totalCount: 0, edges: [] });

    await sources.tell('cmdb', [
      ci('db/1'),
      ci('c', { name: 'cache', identifiers: { fqdn: ['cache.example.org'] } }),
    ]);
    expect(await pending()).toMatchObject({ totalCount: 0 });
    expect((await relationships()).map(({ to }) => to)).toEqual(['cache', 'db/1']);
    await sources.expectVerified();
  });

  test('goes with the word of its source', async () => {
    await sources.tell('agent', [web, byName]);
    await sources.tell('agent', [web]);
    expect(await pending()).toMatchObject({ totalCount: 0 });
  });

  test('is refused to whoever may not read', async () => {
    const { errors } = await ask(list, {}, { authorization: 'Bearer AGENT' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('a relationship lives while one source claims it, with the best confidence of those that do', async () => {
  const claim = (confidence: string) =>
    relation('USES', { source: 'cmdb', key: 'web' }, { source: 'cmdb', key: 'db/1' }, { confidence });
  await sources.tell('cmdb', [web, ci('db/1')]);
  const as = (confidence: string, ...names: string[]) => [
    { from: 'web', to: 'db/1', confidence, sources: names },
  ];
  await sources.tell('traffic', [ci('t'), claim('INFERRED')]);
  expect(await relationships()).toEqual(as('INFERRED', 'traffic'));
  await sources.tell('agent', [ci('u'), claim('OBSERVED')]);
  expect(await relationships()).toEqual(as('OBSERVED', 'agent', 'traffic'));
  await sources.tell('register', [ci('v'), claim('DECLARED')]);
  expect(await relationships()).toEqual(as('DECLARED', 'agent', 'register', 'traffic'));
  await sources.tell('register', [ci('v')]);
  await sources.tell('agent', [ci('u')]);
  expect(await relationships()).toEqual(as('INFERRED', 'traffic'));
  await sources.tell('traffic', [ci('t')]);
  expect(await relationships()).toEqual([]);
  expect(await pending()).toMatchObject({ totalCount: 0 });
  await sources.expectVerified();
});
