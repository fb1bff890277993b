import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../server/impact/engine.ts';
import { startEngine } from '../../../server/impact/startEngine.ts';
import { testDatabase } from '../../harness/database.ts';
import { ci, emptyGraph, type Ingest, relation, scan } from '../ingest/fixture.ts';
import { CountingDatabase, graphqlClient } from './client.ts';

const { address } = testDatabase();
const database = new CountingDatabase(address);
let ingest: Ingest;
let engine: Engine;
let ask: ReturnType<typeof graphqlClient>['ask'];

afterAll(async () => {
  await engine?.close();
  await database.close();
});

async function idOf(name: string): Promise<string> {
  const [row] = await ingest.rows<{ id: string }>('MATCH (c:Ci {name: $name}) RETURN c.id AS id', { name });
  return row!.id;
}

const query = `query ($targets: [Target!]!, $from: AsOf!, $to: AsOf, $kinds: [ImpactDifferenceKind!], $first: Int, $after: String) {
  impactDiff(targets: $targets, from: $from, to: $to) { from to
    before { summary { down degraded atRisk } } after { summary { down degraded atRisk } }
    counts { new worse better gone }
    differences(kinds: $kinds, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
      kind ci { name } before { state } after { state because chain { ci { name } } }
      through { revision { number cause } change { kind ci { id name } attribute before after
        relationship { type from { id name } to { id name } } } } } } } } }`;

describe('a blast radius then and now', () => {
  const feed = (key: string) => ci(key, { class: 'PowerFeed' });
  const service = (key: string) => ci(key, { class: 'Service' });
  const base = [ci('host'), feed('feed-a'), relation('POWERED_BY', 'host', 'feed-a'), service('shop')];
  const needs = relation('DEPENDS_ON', 'shop', 'host');
  const spare = [feed('feed-b'), relation('POWERED_BY', 'host', 'feed-b')];

  beforeAll(async () => {
    ingest = await emptyGraph();
    await ingest.send(
      scan(1, [...base, needs, ...spare, service('old'), relation('DEPENDS_ON', 'old', 'host')]),
    );
    // The second feed goes, which nobody meant for the shop; and the old service goes.
    await ingest.send(scan(2, [...base, needs]));
    await ingest.send(scan(3, [...base, needs, service('new'), relation('DEPENDS_ON', 'new', 'shop')]));
    engine = await startEngine({ address, pollEvery: 0 });
    ask = graphqlClient(database, engine).ask;
  });

  it('says what is new, worse and gone, and through which change of the graph', async () => {
    const answer = await ask(query, {
      targets: [{ ciId: await idOf('feed-a') }],
      from: { revision: 1 },
    });
    expect(answer.errors).toBeUndefined();
    const { impactDiff } = answer.data;
    expect(impactDiff).toMatchObject({
      from: 1,
      to: 3,
      before: { summary: { down: 1, atRisk: 3 } },
      after: { summary: { down: 4, atRisk: 0 } },
      counts: { new: 1, worse: 2, better: 0, gone: 1 },
    });
    const told = impactDiff.differences.edges.map(({ node }: { node: Node }) => [
      node.kind,
      node.ci.name,
      node.before?.state ?? null,
      node.after?.state ?? null,
      node.through.map(({ revision, change }) => `${revision.number} ${nameOf(change)}`).toSorted(),
    ]);
    const lost = ['2 RETIRED feed-b', '2 UNRELATED host POWERED_BY feed-b'];
    expect(told).toEqual([
      ['NEW', 'new', null, 'DOWN', [...lost, '3 CREATED new', '3 RELATED new DEPENDS_ON shop']],
      ['WORSE', 'host', 'AT_RISK', 'DOWN', lost],
      ['WORSE', 'shop', 'AT_RISK', 'DOWN', lost],
      [
        ...['GONE', 'old', 'AT_RISK', 'UNAFFECTED'],
        [lost[0], '2 RETIRED old', lost[1], '2 UNRELATED old DEPENDS_ON host'],
      ],
    ]);
  });

  it('goes page by page, by kind, and back in time', async () => {
    const asked = {
      targets: [{ ciId: await idOf('feed-a') }],
      from: { revision: 3 },
      to: { revision: 1 },
      first: 1,
    };
    const first = (await ask(query, asked)).data.impactDiff;
    expect(first.counts).toEqual({ new: 1, worse: 0, better: 2, gone: 1 });
    const { edges, pageInfo, totalCount } = first.differences;
    expect([edges[0].node.kind, totalCount, pageInfo.hasNextPage]).toEqual(['NEW', 4, true]);
    const second = (await ask(query, { ...asked, after: pageInfo.endCursor })).data.impactDiff;
    expect(second.differences.edges[0].node).toMatchObject({
      kind: 'GONE',
      ci: { name: 'new' },
      after: null,
    });
    const better = (await ask(query, { ...asked, kinds: ['BETTER'], first: 5 })).data.impactDiff;
    expect(better.differences.edges.map(({ node }: { node: Node }) => node.ci.name)).toEqual([
      'host',
      'shop',
    ]);
  });

  it('asks the database a few times, and says where a question is wrong', async () => {
    const asked = { targets: [{ ciId: await idOf('feed-a') }], from: { revision: 1 } };
    await ask(query, asked);
    database.reads = 0;
    await ask(query, asked);
    expect(database.reads).toBeLessThanOrEqual(12);
    const places = async (variables: object) =>
      (await ask(query, { ...asked, ...variables })).errors?.map(({ extensions }) => [
        extensions.code,
        extensions.place,
      ]);
    expect(await places({ from: { revision: 9 } })).toEqual([['BAD_INPUT', 'from.revision']]);
    expect(await places({ targets: [{ ciId: 'none' }] })).toEqual([['NOT_FOUND', 'targets.0.ciId']]);
    expect(await places({ first: 0 })).toEqual([['BAD_INPUT', 'first']]);
  });
});

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Change {
  readonly kind: string;
  readonly ci: Named;
  readonly relationship: { readonly type: string; readonly from: Named; readonly to: Named } | null;
}
interface Node {
  readonly kind: string;
  readonly ci: Named;
  readonly before: { readonly state: string } | null;
  readonly after: { readonly state: string } | null;
  readonly through: readonly { readonly revision: { readonly number: number }; readonly change: Change }[];
}

function nameOf({ kind, ci: { name }, relationship }: Change): string {
  if (!relationship) return `${kind} ${name}`;
  return `${kind} ${relationship.from.name} ${relationship.type} ${relationship.to.name}`;
}
