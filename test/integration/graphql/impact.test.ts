import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../server/impact/engine.ts';
import { startEngine } from '../../../server/impact/startEngine.ts';
import { testDatabase } from '../../harness/database.ts';
import { CountingDatabase, graphqlClient } from './client.ts';
import { Estate } from './estate.ts';

const { address, wipe } = testDatabase();
const database = new CountingDatabase(address);
let engine: Engine;
let ask: ReturnType<typeof graphqlClient>['ask'];

// A service on a virtual machine on a hypervisor with two feeds, and a document that describes the hypervisor.
beforeAll(async () => {
  await wipe();
  const estate = new Estate(database);
  await estate.begin();
  await estate.cis(
    { id: 'svc', class: 'BusinessService', name: 'Shop', since: 1, criticality: 'CRITICAL', owner: 'retail' },
    { id: 'vm', class: 'VirtualMachine', name: 'web-1', since: 1 },
    { id: 'host', class: 'Hypervisor', name: 'esx-1', since: 1 },
    { id: 'feed-a', class: 'PowerFeed', name: 'Feed A', since: 1 },
    { id: 'feed-b', class: 'PowerFeed', name: 'Feed B', since: 1 },
    { id: 'doc', class: 'Document', name: 'Manual', since: 1 },
    { id: 'plan', class: 'Server', name: 'planned', since: 1, status: 'PLANNED' },
    { id: 'twin', class: 'Hypervisor', name: 'esx-1', since: 1, status: 'RETIRED', mergedInto: 'host' },
  );
  await estate.relate(
    { type: 'DEPENDS_ON', from: 'svc', to: 'vm', since: 1 },
    { type: 'HOSTED_ON', from: 'vm', to: 'host', since: 1, seenAt: Date.now() },
    { type: 'POWERED_BY', from: 'host', to: 'feed-a', since: 1 },
    { type: 'POWERED_BY', from: 'host', to: 'feed-b', since: 1 },
    { type: 'DOCUMENTED_BY', from: 'host', to: 'doc', since: 1 },
  );
  await estate.publish(1, '2026-01-01T00:00:00Z', []);
  engine = await startEngine({ address, pollEvery: 0 });
  await engine.catchUp(1);
  ask = graphqlClient(database, engine).ask;
});
afterAll(() => engine?.close());

const query = `query ($ids: [ID!], $action: Action, $targets: [Target!]) { impact(ids: $ids, action: $action, targets: $targets) {
  revision digest
  targets { ci { name } action capacity durationMinutes origin }
  summary { down degraded atRisk hidden services { down degraded atRisk total } byClass { class state count } evidence staleEvidence inferredEvidence }
  services { totalCount cut edges { node { state ci { id name class owner criticality } } } }
  impacted(first: 50) { totalCount cut pageInfo { hasNextPage } edges { node {
    state capacity redundancyLost distance verdict because owner
    group { group implied needed total up members { ci { name } weight state } }
    ci { name } chain { state ci { name } via { type confidence sources lastSeenAt from { name } to { name } } } } } }
  dangling { totalCount edges { node { type from { name } to { name } } } }
} }`;

describe('impact', () => {
  it('takes a merged-away id for the CI that was kept', async () => {
    const { data, errors } = await ask(query, { ids: ['twin'] });
    expect(errors).toBeUndefined();
    expect(data).toEqual((await ask(query, { ids: ['host'] })).data);
    const on = 'query ($id: ID!) { impact(ids: ["feed-a"]) { on(id: $id) { state ci { id } } } }';
    expect((await ask(on, { id: 'twin' })).data.impact.on).toEqual({ state: 'AT_RISK', ci: { id: 'host' } });
  });

  it('takes it so in plans, windows and comparisons, too', async () => {
    const span = 'from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z"';
    const { data, errors } = await ask(`{
      whatIf(plans: [{ id: "p", targets: [{ ciId: "twin" }], start: "2026-03-01T00:00:00Z", end: "2026-03-01T04:00:00Z" }]) {
        intervals { edges { node { impact { targets { ci { id } } summary { down } } } } } }
      bestWindows(targets: [{ ciId: "twin" }], durationMinutes: 60, first: 1, period: { ${span} }) {
        services { down } impact { targets { ci { id } } } }
      impactDiff(targets: [{ ciId: "twin" }], from: { revision: 1 }) { after { targets { ci { id } } summary { down } } }
    }`);
    expect(errors).toBeUndefined();
    const targets = [{ ci: { id: 'host' } }];
    expect(data.whatIf.intervals.edges).toEqual([{ node: { impact: { targets, summary: { down: 3 } } } }]);
    expect(data.bestWindows).toEqual([{ services: { down: 1 }, impact: { targets } }]);
    expect(data.impactDiff.after).toEqual({ targets, summary: { down: 3 } });
  });

  it('names the argument that has too many', async () => {
    const places = async (variables: object) =>
      (await ask(query, variables)).errors?.map(({ extensions }) => [extensions.code, extensions.place]);
    const many = Array.from({ length: 10_001 }, () => 'host');
    expect(await places({ ids: many })).toEqual([['BAD_INPUT', 'ids']]);
    expect(await places({ targets: many.map((ciId) => ({ ciId })) })).toEqual([['BAD_INPUT', 'targets']]);
  });

  it('says where nothing is recorded that depends on what is acted on', async () => {
    const coverage = async (...ids: string[]) =>
      (
        await ask(
          'query ($ids: [ID!]) { impact(ids: $ids) { coverage { direct without { id } withoutCount because } } }',
          { ids },
        )
      ).data.impact.coverage;
    // What documents it is no dependant; of the service nothing is known to depend.
    expect(await coverage('doc')).toEqual({
      ...{ direct: 0, without: [{ id: 'doc' }], withoutCount: 1 },
      because: 'No dependants recorded, never seen by a scan.',
    });
    expect(await coverage('feed-a')).toEqual({ direct: 1, without: [], withoutCount: 0, because: null });
    expect((await coverage('svc', 'vm')).because).toBe(
      'No dependants recorded of 1 of the 2, never seen by a scan.',
    );
  });

  it('answers with states, reasons and chains', async () => {
    const answer = await ask(query, { ids: ['host'] });
    expect(answer.errors).toBeUndefined();
    const { impact } = answer.data;
    expect(impact).toMatchObject({
      revision: 1,
      targets: [{ ci: { name: 'esx-1' }, action: 'OUTAGE', capacity: null, origin: 'question' }],
    });
    expect(impact.summary).toMatchObject({
      down: 3,
      degraded: 0,
      atRisk: 0,
      hidden: 0,
      services: { down: 1, total: 1 },
    });
    expect(impact.services.edges[0].node).toMatchObject({
      state: 'DOWN',
      ci: { id: 'svc', name: 'Shop', class: 'BusinessService', owner: 'retail', criticality: 'CRITICAL' },
    });
    const shop = impact.impacted.edges.find(
      (edge: { node: { ci: { name: string } } }) => edge.node.ci.name === 'Shop',
    ).node;
    expect(shop.distance).toBe(2);
    expect(shop.chain.map((step: { ci: { name: string } }) => step.ci.name)).toEqual([
      'esx-1',
      'web-1',
      'Shop',
    ]);
    expect(shop.chain[1].via).toMatchObject({
      type: 'HOSTED_ON',
      confidence: 'OBSERVED',
      sources: ['test'],
      from: { name: 'web-1' },
      to: { name: 'esx-1' },
    });
  });

  it('names the implied group that decided', async () => {
    const answer = await ask(query, {
      targets: [{ ciId: 'feed-a' }, { ciId: 'feed-b', action: 'RESTART', durationMinutes: 5 }],
    });
    expect(answer.errors).toBeUndefined();
    const host = answer.data.impact.impacted.edges.find(
      (edge: { node: { ci: { name: string } } }) => edge.node.ci.name === 'esx-1',
    ).node;
    expect(host.state).toBe('DOWN');
    expect(host.group).toMatchObject({ group: '~POWERED_BY', implied: true, needed: 1, total: 2, up: 0 });
    expect(host.group.members.map((member: { ci: { name: string } }) => member.ci.name)).toEqual([
      'Feed A',
      'Feed B',
    ]);
  });

  it('tells the ways in which a CI is reached, the shortest first', async () => {
    const ways = `query ($ids: [ID!]!, $id: ID!, $first: Int) {
      impact(ids: $ids) { ways(id: $id, first: $first) { chain { ci { name } via { type from { name } } } } }
    }`;
    const ids = ['feed-a', 'feed-b'];
    const answer = await ask(ways, { ids, id: 'host' });
    expect(answer.errors).toBeUndefined();
    const names = answer.data.impact.ways.map(({ chain }: { chain: { ci: { name: string } }[] }) =>
      chain.map(({ ci }) => ci.name),
    );
    expect(names).toEqual([
      ['Feed A', 'esx-1'],
      ['Feed B', 'esx-1'],
    ]);
    expect((await ask(ways, { ids, id: 'host', first: 1 })).data.impact.ways).toHaveLength(1);
    const [wrong] = (await ask(ways, { ids, id: 'nowhere' })).errors ?? [];
    expect(wrong?.extensions).toMatchObject({ code: 'NOT_FOUND', place: 'id' });
    const [none] = (await ask(ways, { ids, id: 'host', first: 0 })).errors ?? [];
    expect(none?.extensions).toMatchObject({ code: 'BAD_INPUT', place: 'first' });
  });

  it('lists what a decommissioning leaves dangling', async () => {
    const answer = await ask(query, { ids: ['host'], action: 'DECOMMISSION' });
    expect(answer.data.impact.dangling).toMatchObject({
      totalCount: 1,
      edges: [{ node: { type: 'DOCUMENTED_BY', from: { name: 'esx-1' }, to: { name: 'Manual' } } }],
    });
  });

  it('tells of one CI, reached or not', async () => {
    const answer = await ask(
      `{ impact(ids: ["feed-a"]) { host: on(id: "host") { state redundancyLost because } shop: on(id: "svc") { state } doc: on(id: "doc") { state distance chain { state } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.impact.host).toMatchObject({ state: 'AT_RISK', redundancyLost: true });
    expect(answer.data.impact.doc).toEqual({ state: 'UNAFFECTED', distance: null, chain: [] });
  });

  it('says where a question is wrong', async () => {
    const places = async (text: string) =>
      (await ask(text)).errors?.map(({ extensions }) => [extensions.code, extensions.place]);
    expect(await places('{ impact(ids: ["host", "none"]) { digest } }')).toEqual([['NOT_FOUND', 'ids.1']]);
    expect(await places('{ impact(targets: [{ ciId: "none" }]) { digest } }')).toEqual([
      ['NOT_FOUND', 'targets.0.ciId'],
    ]);
    expect(await places('{ impact(ids: ["plan"]) { digest } }')).toEqual([['BAD_INPUT', 'ids.0']]);
    expect(await places('{ impact(ids: ["host"]) { on(id: "none") { state } } }')).toEqual([
      ['NOT_FOUND', 'id'],
    ]);
    expect(await places('{ impact(ids: ["host"]) { impacted(first: -1) { totalCount } } }')).toEqual([
      ['BAD_INPUT', 'first'],
    ]);
    expect(await places('{ impact(ids: ["host"]) { impacted(after: "x") { totalCount } } }')).toEqual([
      ['BAD_INPUT', 'after'],
    ]);
    expect(await places('{ impact(ids: ["host"]) { impacted(classes: ["X"]) { totalCount } } }')).toEqual([
      ['BAD_INPUT', 'classes.0'],
    ]);
  });

  it('asks the database a few times, however much it answers', async () => {
    await ask(query, { ids: ['host'] });
    database.reads = 0;
    await ask(query, { ids: ['host'] });
    expect(database.reads).toBeLessThanOrEqual(6);
  });
});
