import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../server/impact/engine.ts';
import { startEngine } from '../../../server/impact/startEngine.ts';
import { testDatabase } from '../../harness/database.ts';
import { freshAccess } from '../access/fixture.ts';
import { emptyGraph, type Ingest } from '../ingest/fixture.ts';
import { graphqlClient } from './client.ts';

const { address } = testDatabase();
let ingest: Ingest;
let engine: Engine;
let ask: ReturnType<typeof graphqlClient>['ask'];
let generation = 0;

beforeAll(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  engine = await startEngine({ address, pollEvery: 0 });
  const client = graphqlClient(ingest.database, engine);
  ask = (query, variables, headers) =>
    client.ask(query, variables, { authorization: 'Bearer OPERATOR', ...headers });
});
afterAll(async () => {
  await engine?.close();
  await ingest?.database.close();
});

/** A full scan of a source, as an agent sends it. */
async function scan(source: string, ...records: object[]): Promise<void> {
  generation += 1;
  const count = (kind: string) =>
    records.filter((record) => (record as { record: string }).record === kind).length;
  await ingest.send([
    { record: 'begin', schema: 1, source, scope: 'all', mode: 'full', generation },
    ...records,
    { record: 'end', cis: count('ci'), relations: count('relation'), complete: true },
  ]);
  const [head] = await ingest.rows<{ published: number }>('MATCH (h:Head) RETURN h.published AS published');
  await engine.catchUp(head!.published);
}
const vm = (key: string, attributes: object = {}) => ({
  record: 'ci',
  key,
  class: 'VirtualMachine',
  name: key,
  attributes,
});
const fields = 'id class name status attributes provenance { attribute value source winner }';
const ciBy = async (key: string, source = 'agent') =>
  (
    await ask(`query ($s: String, $k: String) { ci(source: $s, key: $k) { ${fields} } }`, {
      s: source,
      k: key,
    })
  ).data.ci;
const create = 'mutation ($input: CiInput!) { createCi(input: $input) { id class name status attributes } }';
const describe =
  'mutation ($id: ID!, $a: JSON, $n: String) { describeCi(id: $id, attributes: $a, name: $n) { name status attributes } }';

test('a person records a CI, describes it, takes the word back, and retires it', async () => {
  const input = { class: 'Supplier', name: 'Acme', attributes: { owner: 'team-a' } };
  const made = await ask(create, { input });
  expect(made.errors).toBeUndefined();
  expect(made.data.createCi).toMatchObject({
    class: 'Supplier',
    status: 'ACTIVE',
    attributes: { owner: 'team-a' },
  });
  const { id } = made.data.createCi;
  const described = await ask(describe, { id, a: { criticality: 'HIGH', owner: null }, n: 'Acme Ltd' });
  expect(described.data.describeCi).toEqual({
    name: 'Acme Ltd',
    status: 'ACTIVE',
    attributes: { criticality: 'HIGH' },
  });
  const retire = 'mutation ($id: ID!, $r: String!) { retireCi(id: $id, reason: $r) { status } }';
  expect((await ask(retire, { id, r: ' ' })).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    place: 'reason',
  });
  expect((await ask(retire, { id, r: 'contract ended' })).data.retireCi.status).toBe('RETIRED');
  const { data } = await ask(
    'query ($id: ID!) { ci(id: $id) { history { edges { node { actor cause } } } } }',
    { id },
  );
  expect(data.ci.history.edges[0].node).toEqual({ actor: 'operator', cause: 'retired: contract ended' });
});

test('a note on an observed CI wins over the source, breaks no later match, and goes with the CI', async () => {
  await scan('agent', vm('web', { cpuCount: 2 }), vm('other'));
  const { id } = await ciBy('web');
  await ask(describe, { id, a: { cpuCount: 4, owner: 'team-web' }, n: 'Front door' });
  await scan('agent', vm('web', { cpuCount: 8, memoryMiB: 1024 }), vm('other'));
  const web = await ciBy('web');
  expect(web).toMatchObject({
    id,
    name: 'Front door',
    attributes: { cpuCount: 4, memoryMiB: 1024, owner: 'team-web' },
  });
  expect(web.provenance.filter(({ attribute }: { attribute: string }) => attribute === 'cpuCount')).toEqual([
    { attribute: 'cpuCount', value: 4, source: 'people', winner: true },
    { attribute: 'cpuCount', value: 8, source: 'agent', winner: false },
  ]);
  await scan('agent', vm('other'));
  expect((await ask('query ($id: ID!) { ci(id: $id) { status } }', { id })).data.ci.status).toBe('RETIRED');
  await scan('agent', vm('web', { cpuCount: 8 }), vm('other'));
  expect(await ciBy('web')).toMatchObject({ id, status: 'ACTIVE', name: 'Front door' });
});

test('a locked value stands until it is unlocked', async () => {
  const lock =
    'mutation ($id: ID!, $v: JSON) { lockAttribute(ciId: $id, attribute: "vendor", value: $v, reason: "checked on site") { attributes } }';
  const unlock = 'mutation ($id: ID!) { unlockAttribute(ciId: $id, attribute: "vendor") { attributes } }';
  await scan('cmdb', { record: 'ci', key: 'srv', class: 'Server', name: 'srv', attributes: { vendor: 'A' } });
  const { id } = await ciBy('srv', 'cmdb');
  expect((await ask(lock, { id, v: 'B' })).data.lockAttribute.attributes.vendor).toBe('B');
  expect((await ask(describe, { id, a: { vendor: 'C' } })).data.describeCi.attributes.vendor).toBe('B');
  await scan('cmdb', { record: 'ci', key: 'srv', class: 'Server', name: 'srv', attributes: { vendor: 'D' } });
  expect((await ciBy('srv', 'cmdb')).attributes.vendor).toBe('B');
  expect((await ask(unlock, { id })).data.unlockAttribute.attributes.vendor).toBe('C');
  expect((await ask(unlock, { id })).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
});

test('a person declares a relationship, refuses an observed one, and the refusal lasts', async () => {
  const relation = (strength?: string) => ({
    record: 'relation',
    type: 'DEPENDS_ON',
    from: 'a',
    to: 'b',
    strength,
  });
  await scan('net', vm('a'), vm('b'), relation());
  const [a, b] = [(await ciBy('a', 'net')).id, (await ciBy('b', 'net')).id];
  const around = async () =>
    (
      await ask(
        'query ($id: ID!) { ci(id: $id) { relationships { edges { node { id type confidence sources from { id } } } } } }',
        { id: a },
      )
    ).data.ci.relationships.edges.map(({ node }: { node: object }) => node);
  const [seen] = await around();
  const unrelate = 'mutation ($id: ID!) { unrelate(id: $id, reason: "not so") }';
  expect((await ask(unrelate, { id: seen.id })).data.unrelate).toBe(true);
  expect(await around()).toEqual([]);
  await scan('net', vm('a'), vm('b'), relation('HARD'));
  expect(await around()).toEqual([]);
  expect((await ask(unrelate, { id: seen.id })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  const relate = 'mutation ($i: RelationshipInput!) { relate(input: $i) { id confidence sources strength } }';
  const again = await ask(relate, { i: { type: 'DEPENDS_ON', from: a, to: b } });
  expect(again.data.relate).toMatchObject({
    id: seen.id,
    confidence: 'DECLARED',
    sources: ['net', 'people'],
  });
  const own = await ask(relate, { i: { type: 'USES', from: b, to: a, strength: 'HARD' } });
  expect(own.data.relate).toMatchObject({ confidence: 'DECLARED', sources: ['people'], strength: 'HARD' });
  expect((await ask(unrelate, { id: own.data.relate.id })).data.unrelate).toBe(true);
  expect((await around()).map(({ type }: { type: string }) => type)).toEqual(['DEPENDS_ON']);
});

test('what people said of a relationship is taken back, and what others claim holds again', async () => {
  const relation = { record: 'relation', type: 'USES', from: 'c', to: 'd', group: 'pair' };
  await scan('lan', vm('c'), vm('d'), relation);
  const [c, d] = [(await ciBy('c', 'lan')).id, (await ciBy('d', 'lan')).id];
  const around = async () =>
    (
      await ask(
        `query ($id: ID!) { ci(id: $id) { refusedRelationships { id type to { id } refusedAt claimedBy }
          relationships { edges { node { id confidence strength statedStrength group sources claimants { source scope } } } } } }`,
        { id: c },
      )
    ).data.ci;
  const shown = async () => (await around()).relationships.edges.map(({ node }: { node: object }) => node);
  const [seen] = await shown();
  expect(seen).toMatchObject({ strength: 'SOFT', statedStrength: null, group: 'pair', sources: ['lan'] });
  const relate = 'mutation ($i: RelationshipInput!) { relate(input: $i) { id } }';
  const withdraw = 'mutation ($id: ID!) { withdrawRelationship(id: $id, reason: "a slip") { id sources } }';
  expect((await ask(withdraw, { id: seen.id })).errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    place: 'id',
  });
  await ask(relate, { i: { type: 'USES', from: c, to: d, strength: 'HARD' } });
  expect((await shown())[0]).toMatchObject({
    statedStrength: 'HARD',
    confidence: 'DECLARED',
    group: null,
    claimants: expect.arrayContaining([{ source: 'people', scope: 'edits' }]),
  });
  expect((await ask(withdraw, { id: seen.id })).data.withdrawRelationship.sources).toEqual(['lan']);
  expect(await shown()).toEqual([seen]);

  await ask('mutation ($id: ID!) { unrelate(id: $id, reason: "not so") }', { id: seen.id });
  expect(await shown()).toEqual([]);
  expect((await around()).refusedRelationships).toEqual([
    { id: seen.id, type: 'USES', to: { id: d }, refusedAt: expect.any(String), claimedBy: ['lan'] },
  ]);
  expect((await ask(withdraw, { id: seen.id })).data.withdrawRelationship.id).toBe(seen.id);
  expect(await shown()).toEqual([seen]);
  expect((await around()).refusedRelationships).toEqual([]);

  const own = await ask(relate, { i: { type: 'USES', from: d, to: c } });
  expect((await ask(withdraw, { id: own.data.relate.id })).data.withdrawRelationship).toBeNull();
});

test("a person's relationship can be taken back after one of its ends was merged", async () => {
  await scan('wan', vm('e'), vm('e-too'), vm('f'));
  const [e, other, f] = await Promise.all(
    ['e', 'e-too', 'f'].map(async (key) => (await ciBy(key, 'wan')).id),
  );
  await ask('mutation ($i: RelationshipInput!) { relate(input: $i) { id } }', {
    i: { type: 'USES', from: other, to: f },
  });
  await ask('mutation ($k: ID!, $m: [ID!]!) { mergeCis(keep: $k, merge: $m, reason: "one") { id } }', {
    k: e,
    m: [other],
  });
  const related = async () =>
    (await ask('query ($id: ID!) { ci(id: $id) { relationships { edges { node { id } } } } }', { id: e }))
      .data.ci.relationships.edges;
  const first = await related();
  expect(first).toHaveLength(1);
  const [{ node }] = first;
  await ask('mutation ($id: ID!) { unrelate(id: $id, reason: "gone") }', { id: node.id });
  expect(await related()).toEqual([]);
});

test("a person's name for a CI is taken back, except where nobody else names it", async () => {
  await scan('lan', vm('named'), vm('c'), vm('d'));
  const { id } = await ciBy('named', 'lan');
  expect((await ask(describe, { id, n: 'Called otherwise' })).data.describeCi.name).toBe('Called otherwise');
  expect((await ask(describe, { id, a: { owner: 'ops' } })).data.describeCi.name).toBe('Called otherwise');
  expect((await ask(describe, { id, n: null })).data.describeCi.name).toBe('named');
  const made = (await ask(create, { input: { class: 'Supplier', name: 'Nameless?' } })).data.createCi;
  expect((await ask(describe, { id: made.id, n: null })).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    place: 'name',
  });
});

test('a lock and the source of a group are told apart from what else is said', async () => {
  const group = { group: 'nodes', minUp: 2, mode: 'SHARED' };
  await scan('lan', { ...vm('h'), redundancy: [group] }, vm('named'), vm('c'), vm('d'));
  const { id } = await ciBy('h', 'lan');
  await ask(
    'mutation ($id: ID!) { lockAttribute(ciId: $id, attribute: "owner", value: "ops", reason: "agreed") { id } }',
    { id },
  );
  const told = async () =>
    (
      await ask(
        'query ($id: ID!) { ci(id: $id) { provenance { attribute source locked } redundancy { group minUp declaredBy { source scope } } } }',
        { id },
      )
    ).data.ci;
  expect((await told()).provenance).toContainEqual({ attribute: 'owner', source: 'people', locked: true });
  expect((await told()).provenance).toContainEqual({ attribute: 'name', source: 'lan', locked: false });
  const lans = { group: 'nodes', minUp: '2', declaredBy: { source: 'lan', scope: 'all' } };
  expect((await told()).redundancy).toEqual([lans]);
  const describeGroup =
    'mutation ($id: ID!, $r: [RedundancyInput!]) { describeCi(id: $id, redundancy: $r) { id } }';
  await ask(describeGroup, { id, r: [{ group: 'nodes', minUp: '50%' }] });
  expect((await told()).redundancy).toEqual([
    { group: 'nodes', minUp: '50%', declaredBy: { source: 'people', scope: 'edits' } },
  ]);
  await ask(describeGroup, { id, r: [] });
  expect((await told()).redundancy).toEqual([lans]);
});

test('what is wrong is said with its place, and only an operator may edit', async () => {
  const fault = async (query: string, variables: object) =>
    (await ask(query, variables)).errors?.[0]?.extensions;
  const relate = 'mutation ($i: RelationshipInput!) { relate(input: $i) { id } }';
  expect(await fault(create, { input: { class: 'Nothing', name: 'x' } })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.class',
  });
  expect(await fault(create, { input: { class: 'Server', name: '' } })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.name',
  });
  expect(
    await fault(create, { input: { class: 'VirtualMachine', name: 'x', attributes: { cpuCount: 'many' } } }),
  ).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.attributes.cpuCount',
  });
  expect(await fault(create, { input: { class: 'Server', name: 'x', attributes: [1] } })).toMatchObject({
    place: 'input.attributes',
  });
  const group = { group: 'g', minUp: '120%' };
  expect(await fault(create, { input: { class: 'Server', name: 'x', redundancy: [group] } })).toMatchObject({
    code: 'BAD_INPUT',
  });
  expect(await fault(describe, { id: 'c0', a: {} })).toMatchObject({ code: 'NOT_FOUND', place: 'id' });
  expect(await fault(relate, { i: { type: 'LIKES', from: 'x', to: 'y' } })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.type',
  });
  expect(await fault(relate, { i: { type: 'USES', from: 'x', to: 'y' } })).toMatchObject({
    code: 'NOT_FOUND',
    place: 'input.from',
  });
  const viewer = await ask(
    create,
    { input: { class: 'Server', name: 'x' } },
    { authorization: 'Bearer VIEWER' },
  );
  expect(viewer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('the same Idempotency-Key records one CI', async () => {
  const input = { class: 'Supplier', name: 'Once' };
  const headers = { 'idempotency-key': 'k-1' };
  const [one, other] = [await ask(create, { input }, headers), await ask(create, { input }, headers)];
  expect(other.data.createCi.id).toBe(one.data.createCi.id);
  const [row] = await ingest.rows<{ count: number }>("MATCH (c:Ci {name: 'Once'}) RETURN count(c) AS count");
  expect(row?.count).toBe(1);
});
