import { beforeAll, describe, expect, it } from 'vitest';
import type { CiNode, RelationshipEdge } from '../../../server/model/journal.ts';
import { testDatabase } from '../../harness/database.ts';
import { CountingDatabase, graphqlClient, stillEngine } from './client.ts';
import { Estate } from './estate.ts';

const { address, wipe } = testDatabase();
const database = new CountingDatabase(address);
const { ask } = graphqlClient(database, stillEngine(3));

const node = (id: string, name: string): CiNode => ({
  id,
  class: 'VirtualMachine',
  name,
  status: 'ACTIVE',
  criticality: null,
  owner: null,
  redundancy: [],
});
const edge = (type: string, from: string, to: string): RelationshipEdge => ({
  type,
  from,
  to,
  strength: null,
  group: null,
  weight: 1,
  confidence: 'OBSERVED',
  sightings: [],
});

// Published: revisions 1 to 3. Revision 4 is being applied and must not be seen.
beforeAll(async () => {
  await wipe();
  const estate = new Estate(database);
  await estate.begin();
  await estate.cis(
    {
      id: 'host',
      class: 'Hypervisor',
      name: 'esx-1',
      since: 1,
      owner: 'platform',
      criticality: 'HIGH',
      attributes: { model: 'R740', rackUnit: 7 },
      redundancy: [{ group: 'paths', minUp: '50%', mode: 'SHARED' }],
      keys: ['h1'],
    },
    { id: 'vm', class: 'VirtualMachine', name: 'web-unpublished', since: 4, created: 1 },
    { id: 'new', class: 'VirtualMachine', name: 'new-unpublished', since: 4 },
    { id: 'feed-a', class: 'PowerFeed', name: 'Feed A', since: 1 },
    { id: 'feed-b', class: 'PowerFeed', name: 'Feed B', since: 1 },
    { id: 'switch', class: 'NetworkDevice', name: 'switch', since: 2 },
    { id: 'gone', class: 'Server', name: 'gone', since: 3, created: 1, status: 'RETIRED' },
  );
  await estate.was({ id: 'vm', class: 'VirtualMachine', name: 'web', since: 1, until: 2 });
  await estate.was({ id: 'vm', class: 'VirtualMachine', name: 'web-1', since: 2, until: 4, created: 1 });
  await estate.was({ id: 'gone', class: 'Server', name: 'gone', since: 1, until: 3 });
  await estate.relate(
    { type: 'POWERED_BY', from: 'host', to: 'feed-a', since: 1 },
    { type: 'POWERED_BY', from: 'host', to: 'feed-b', since: 1 },
    { type: 'CONNECTED_TO', from: 'host', to: 'switch', since: 2, group: 'paths', seenAt: 9_000 },
    { type: 'HOSTED_ON', from: 'vm', to: 'host', since: 1, until: 4 },
    { type: 'HOSTED_ON', from: 'new', to: 'host', since: 4 },
    { type: 'RUNS_ON', from: 'vm', to: 'gone', since: 1, until: 3 },
  );
  await estate.evidence(
    {
      ciId: 'host',
      source: 'vcenter',
      scope: 'dc',
      key: 'h1',
      seenAt: 5_000,
      statement: { class: 'Hypervisor', name: 'esx-1', attributes: { model: 'R740', owner: 'platform' } },
    },
    {
      ciId: 'host',
      source: 'cmdb',
      scope: 'all',
      key: '77',
      seenAt: 2_000,
      statement: { class: 'Hypervisor', name: 'ESX 1', attributes: { model: 'R640' } },
    },
  );
  await estate.scope('cmdb', 'all', 8_000);
  await estate.scope('vcenter', 'dc', 1_000);
  await estate.publish(1, '2026-01-01T00:00:00Z', [
    { kind: 'CREATED', ci: node('vm', 'web'), changes: [] },
    { kind: 'RELATED', edge: edge('HOSTED_ON', 'vm', 'host'), before: null },
    { kind: 'RELATED', edge: edge('RUNS_ON', 'vm', 'gone'), before: null },
  ]);
  await estate.publish(
    2,
    '2026-01-02T00:00:00Z',
    [
      {
        kind: 'CHANGED',
        ci: node('vm', 'web-1'),
        changes: [
          { attribute: 'name', before: 'web', after: 'web-1' },
          { attribute: 'cpuCount', before: 2, after: 4 },
        ],
      },
    ],
    [{ kind: 'CREATED', ci: { ...node('switch', 'switch'), class: 'NetworkDevice' }, changes: [] }],
  );
  await estate.publish(3, '2026-01-03T00:00:00Z', [
    { kind: 'UNRELATED', edge: edge('RUNS_ON', 'vm', 'gone') },
    { kind: 'RETIRED', ci: { ...node('gone', 'gone'), class: 'Server', status: 'RETIRED' }, changes: [] },
    {
      kind: 'CHANGED',
      ci: node('vm', 'web-1'),
      changes: [{ attribute: 'cpuCount', before: 4, after: 2 }],
    },
  ]);
});

const names = (answer: { data: { cis: { edges: { node: { name: string } }[] } } }) =>
  answer.data.cis.edges.map((item) => item.node.name);

describe('cis', () => {
  it('shows the published revision whole, and nothing of the next one', async () => {
    const answer = await ask(
      '{ cis { totalCount pageInfo { hasNextPage } edges { node { name } } } revision }',
    );
    expect(answer.errors).toBeUndefined();
    expect(names(answer)).toEqual(['Feed A', 'Feed B', 'esx-1', 'switch', 'web-1']);
    expect(answer.data.cis.totalCount).toBe(5);
    expect(answer.data.cis.pageInfo.hasNextPage).toBe(false);
    expect(answer.data.revision).toBe(3);
  });

  it('pages by opaque cursors', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = await ask(
        'query ($after: String) { cis(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { name } } } }',
        { after },
      );
      seen.push(...names(answer));
      const { hasNextPage, endCursor } = answer.data.cis.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['Feed A', 'Feed B', 'esx-1', 'switch', 'web-1']);
  });

  it('reads as of a revision and of a moment', async () => {
    const query = 'query ($asOf: AsOf) { cis(asOf: $asOf) { edges { node { name } } } }';
    const first = ['Feed A', 'Feed B', 'esx-1', 'gone', 'web'];
    expect(names(await ask(query, { asOf: { revision: 1 } }))).toEqual(first);
    expect(names(await ask(query, { asOf: { at: '2026-01-01T12:00:00Z' } }))).toEqual(first);
    expect(names(await ask(query, { asOf: { at: '2025-01-01T12:00:00Z' } }))).toEqual([]);
    expect(names(await ask(query, { asOf: { revision: 0 } }))).toEqual([]);
  });

  it('finds by text: the name itself, names that begin so, then the rest', async () => {
    const query = 'query ($filter: CiFilter) { cis(filter: $filter) { totalCount edges { node { name } } } }';
    expect(names(await ask(query, { filter: { text: 'FEED' } }))).toEqual(['Feed A', 'Feed B']);
    expect(names(await ask(query, { filter: { text: 'feed b' } }))).toEqual(['Feed B']);
    expect(names(await ask(query, { filter: { text: 'h1' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { text: 'web' } }))).toEqual(['web-1']);
    expect(names(await ask(query, { filter: { text: 'unpublished' } }))).toEqual([]);
  });

  it('narrows by class, source, key, status, criticality and owner', async () => {
    const query = 'query ($filter: CiFilter) { cis(filter: $filter) { totalCount edges { node { name } } } }';
    expect(names(await ask(query, { filter: { classes: ['PowerFeed'] } }))).toEqual(['Feed A', 'Feed B']);
    expect(names(await ask(query, { filter: { source: 'cmdb' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { source: 'cmdb', key: '77' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { source: 'cmdb', key: 'h1' } }))).toEqual([]);
    expect(names(await ask(query, { filter: { key: 'h1' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { status: ['RETIRED'] } }))).toEqual(['gone']);
    expect(names(await ask(query, { filter: { criticality: ['HIGH'], owner: 'platform' } }))).toEqual([
      'esx-1',
    ]);
  });
});

describe('ci', () => {
  it('answers by id, by source and key, and retired ones too', async () => {
    const answer = await ask(`{
      byId: ci(id: "host") { __typename id class name criticality owner status attributes ... on Hypervisor { model } }
      byKey: ci(source: "cmdb", key: "77") { id }
      retired: ci(id: "gone") { name status }
      former: ci(id: "vm", asOf: { revision: 1 }) { name }
      node(id: "vm") { id __typename }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.byId).toMatchObject({
      __typename: 'Hypervisor',
      class: 'Hypervisor',
      name: 'esx-1',
      criticality: 'HIGH',
      owner: 'platform',
      status: 'ACTIVE',
      attributes: { model: 'R740', rackUnit: 7, owner: 'platform', criticality: 'HIGH' },
      model: 'R740',
    });
    expect(answer.data.byKey.id).toBe('host');
    expect(answer.data.retired).toEqual({ name: 'gone', status: 'RETIRED' });
    expect(answer.data.former.name).toBe('web');
    expect(answer.data.node).toEqual({ id: 'vm', __typename: 'VirtualMachine' });
  });

  it('says who said what, and when it was last seen', async () => {
    const answer = await ask(
      `{ ci(id: "host") { lastSeenAt sourceKeys { source scope key } provenance { attribute value source winner } } }`,
    );
    expect(answer.data.ci.lastSeenAt).toBe('1970-01-01T00:00:08.000Z');
    expect(answer.data.ci.sourceKeys).toEqual([
      { source: 'cmdb', scope: 'all', key: '77' },
      { source: 'vcenter', scope: 'dc', key: 'h1' },
    ]);
    expect(
      answer.data.ci.provenance.filter((one: { attribute: string }) => one.attribute === 'model'),
    ).toEqual([
      { attribute: 'model', value: 'R740', source: 'vcenter', winner: true },
      { attribute: 'model', value: 'R640', source: 'cmdb', winner: false },
    ]);
  });

  it('lists declared and implied groups', async () => {
    const answer = await ask(
      '{ ci(id: "host") { redundancy { group minUp mode implied members { name } } } }',
    );
    expect(answer.data.ci.redundancy).toEqual([
      { group: 'paths', minUp: '50%', mode: 'SHARED', implied: false, members: [{ name: 'switch' }] },
      {
        group: '~POWERED_BY',
        minUp: '1',
        mode: 'STANDBY',
        implied: true,
        members: [{ name: 'Feed A' }, { name: 'Feed B' }],
      },
    ]);
  });

  it('pages its relationships at the pinned revision', async () => {
    const query = `query ($direction: Direction, $types: [String!], $first: Int, $after: String, $asOf: AsOf) {
      ci(id: "host", asOf: $asOf) { relationships(direction: $direction, types: $types, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { type from { name } to { name } strength group weight confidence sources lastSeenAt } } } } }`;
    const all = await ask(query);
    expect(all.errors).toBeUndefined();
    const { totalCount, edges } = all.data.ci.relationships;
    expect(totalCount).toBe(4);
    expect(edges.map((e: { node: { type: string } }) => e.node.type)).toEqual([
      'CONNECTED_TO',
      'HOSTED_ON',
      'POWERED_BY',
      'POWERED_BY',
    ]);
    expect(edges[0].node).toMatchObject({
      strength: 'HARD',
      group: 'paths',
      weight: 1,
      lastSeenAt: '1970-01-01T00:00:09.000Z',
    });
    expect(edges[1].node).toMatchObject({ from: { name: 'web-1' }, to: { name: 'esx-1' } });
    const dependents = await ask(query, { direction: 'DEPENDENTS' });
    expect(dependents.data.ci.relationships.totalCount).toBe(1);
    const typed = await ask(query, { types: ['POWERED_BY'], first: 1 });
    expect(typed.data.ci.relationships).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const rest = await ask(query, {
      types: ['POWERED_BY'],
      first: 1,
      after: typed.data.ci.relationships.pageInfo.endCursor,
    });
    expect(rest.data.ci.relationships.edges[0].node.to.name).toBe('Feed B');
    expect(rest.data.ci.relationships.pageInfo.hasNextPage).toBe(false);
    const earlier = await ask(query, { asOf: { revision: 1 } });
    expect(earlier.data.ci.relationships.edges[0].node).toMatchObject({
      type: 'HOSTED_ON',
      from: { name: 'web' },
    });
  });

  it('has the revisions in which it or its relationships changed as its history', async () => {
    const answer = await ask(
      `{ ci(id: "vm") { history { totalCount edges { node { number at actor cause } } } } }`,
    );
    expect(answer.data.ci.history).toEqual({
      totalCount: 3,
      edges: [
        { node: { number: 3, at: '2026-01-03T00:00:00.000Z', actor: 'test', cause: 'step 3' } },
        { node: { number: 2, at: '2026-01-02T00:00:00.000Z', actor: 'test', cause: 'step 2' } },
        { node: { number: 1, at: '2026-01-01T00:00:00.000Z', actor: 'test', cause: 'step 1' } },
      ],
    });
    const page = `query ($after: String) { ci(id: "vm") { history(first: 1, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { number } } } } }`;
    const first = await ask(page);
    expect(first.data.ci.history.pageInfo.hasNextPage).toBe(true);
    const second = await ask(page, { after: first.data.ci.history.pageInfo.endCursor });
    expect(second.data.ci.history.edges).toEqual([{ node: { number: 2 } }]);
  });

  it('says of each revision what it changed of the CI alone, without the journal', async () => {
    const query = `query ($id: ID!, $first: Int, $after: String) { ci(id: $id) { history { edges { node { number
      changes(of: $id, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
        kind attribute before after ci { name } relationship { type from { name } to { name } } } } } } } } } }`;
    const answer = await ask(query, { id: 'vm' });
    expect(answer.errors).toBeUndefined();
    const steps = answer.data.ci.history.edges.map(
      ({ node }: { node: { changes: { edges: { node: object }[] } } }) =>
        node.changes.edges.map((change) => change.node),
    );
    const judged = { strength: null, group: null, weight: 1, confidence: 'OBSERVED' };
    expect(steps).toMatchObject([
      [{ kind: 'UNRELATED', before: judged, after: null, relationship: { type: 'RUNS_ON' } }],
      [{ kind: 'CHANGED', attribute: 'name', before: 'web', after: 'web-1', relationship: null }],
      [
        { kind: 'CREATED', ci: { name: 'web' } },
        { kind: 'RELATED', before: null, after: judged, relationship: { type: 'HOSTED_ON' } },
        { kind: 'RELATED', relationship: { type: 'RUNS_ON', from: { name: 'web' }, to: { name: 'gone' } } },
      ],
    ]);
    const host = await ask(query, { id: 'host' });
    expect(
      host.data.ci.history.edges.map(({ node }: { node: { number: number; changes: object } }) => node),
    ).toMatchObject([
      { number: 2, changes: { totalCount: 1, edges: [{ node: { after: { group: 'paths' } } }] } },
      { number: 1, changes: { totalCount: 4 } },
    ]);
    const begin = await ask(query, { id: 'host', first: 2 });
    const [, { node: one }] = begin.data.ci.history.edges;
    expect(one.changes.edges).toMatchObject([{ node: { kind: 'CREATED' } }, { node: { kind: 'RELATED' } }]);
    expect(one.changes.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(query, { id: 'host', first: 2, after: one.changes.pageInfo.endCursor });
    const [, { node: further }] = rest.data.ci.history.edges;
    expect(further.changes).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [
        { node: { relationship: { to: { name: 'Feed A' } } } },
        { node: { relationship: { to: { name: 'Feed B' } } } },
      ],
    });
  });

  it('leads from a past state to the next change, up to the present', async () => {
    const query =
      'query ($id: ID!, $asOf: AsOf) { ci(id: $id, asOf: $asOf) { nextChange { number } history { totalCount } } }';
    const next = async (id: string, revision?: number) =>
      (await ask(query, { id, asOf: revision && { revision } })).data.ci;
    expect(await next('vm', 1)).toEqual({ nextChange: { number: 2 }, history: { totalCount: 1 } });
    expect(await next('vm', 2)).toEqual({ nextChange: { number: 3 }, history: { totalCount: 2 } });
    expect(await next('vm', 3)).toEqual({ nextChange: null, history: { totalCount: 3 } });
    expect(await next('host', 2)).toEqual({ nextChange: null, history: { totalCount: 2 } });
    expect((await next('host')).nextChange).toBe(null);
  });
});

describe('neighbourhood', () => {
  const query = `query ($ids: [ID!]!, $depth: Int, $limit: Int, $direction: Direction, $asOf: AsOf) {
    neighbourhood(ids: $ids, depth: $depth, limit: $limit, direction: $direction, asOf: $asOf) {
      truncated total cis { name } relationships { type from { id } to { id } } } }`;

  it('reaches level by level, at the pinned revision', async () => {
    const answer = await ask(query, { ids: ['vm'], depth: 2 });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.neighbourhood).toMatchObject({ truncated: false, total: 5 });
    expect(answer.data.neighbourhood.cis.map((ci: { name: string }) => ci.name)).toEqual([
      'web-1',
      'esx-1',
      'Feed A',
      'Feed B',
      'switch',
    ]);
    expect(answer.data.neighbourhood.relationships).toHaveLength(4);
    const past = await ask(query, { ids: ['vm'], depth: 1, asOf: { revision: 1 } });
    expect(past.data.neighbourhood.cis.map((ci: { name: string }) => ci.name)).toEqual([
      'web',
      'gone',
      'esx-1',
    ]);
  });

  it('says what the limit cut', async () => {
    const answer = await ask(query, { ids: ['vm'], depth: 2, limit: 3 });
    expect(answer.data.neighbourhood).toMatchObject({ truncated: true, total: 5 });
    expect(answer.data.neighbourhood.cis).toHaveLength(3);
    expect(answer.data.neighbourhood.relationships).toHaveLength(2);
  });

  it('follows one direction', async () => {
    const up = await ask(query, { ids: ['host'], direction: 'DEPENDENTS', depth: 10 });
    expect(up.data.neighbourhood.cis.map((ci: { name: string }) => ci.name)).toEqual(['esx-1', 'web-1']);
    const alone = await ask(query, { ids: ['host'], depth: 0 });
    expect(alone.data.neighbourhood).toMatchObject({ total: 1, truncated: false });
  });
});

describe('revisions', () => {
  it('tell what they changed', async () => {
    const answer = await ask(`{ ci(id: "vm") { history { edges { node { number changes(first: 1) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { kind attribute before after ci { name } } } } } } } } }`);
    expect(answer.errors).toBeUndefined();
    const [, second] = answer.data.ci.history.edges;
    expect(second.node.changes).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: { kind: 'CHANGED', attribute: 'name', before: 'web', after: 'web-1', ci: { name: 'web-1' } },
        },
      ],
    });
    const rest = await ask(
      `query ($after: String) { ci(id: "vm", asOf: { revision: 2 }) { history(first: 1) { edges { node { changes(after: $after) {
        pageInfo { hasNextPage } edges { node { kind attribute ci { name } } } } } } } } }`,
      { after: second.node.changes.pageInfo.endCursor },
    );
    expect(rest.data.ci.history.edges[0].node.changes).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [{ node: { attribute: 'cpuCount' } }, { node: { kind: 'CREATED', ci: { name: 'switch' } } }],
    });
  });

  it('differ by what did not change back', async () => {
    const query = `query ($from: AsOf!, $to: AsOf, $kinds: [GraphChangeKind!]) { diff(from: $from, to: $to, kinds: $kinds) {
      totalCount edges { node { kind attribute before after ci { name } relationship { type from { name } to { name } } } } } }`;
    const forwards = await ask(query, { from: { revision: 1 } });
    expect(forwards.errors).toBeUndefined();
    expect(forwards.data.diff.edges.map((e: { node: object }) => e.node)).toMatchObject([
      { kind: 'RETIRED', ci: { name: 'gone' } },
      { kind: 'CREATED', ci: { name: 'switch' } },
      { kind: 'CHANGED', attribute: 'name', before: 'web', after: 'web-1' },
      { kind: 'UNRELATED', relationship: { type: 'RUNS_ON', from: { name: 'web' }, to: { name: 'gone' } } },
    ]);
    const backwards = await ask(query, {
      from: { revision: 3 },
      to: { revision: 1 },
      kinds: ['RELATED', 'CREATED'],
    });
    expect(backwards.data.diff).toMatchObject({
      totalCount: 2,
      edges: [{ node: { kind: 'CREATED', ci: { name: 'gone' } } }, { node: { kind: 'RELATED' } }],
    });
  });
});
