import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { relationshipId } from '../../../server/model/relationshipId.ts';
import { mergeCis } from '../../../server/reconcile/identity/mergeCis.ts';
import { splitCi } from '../../../server/reconcile/identity/splitCi.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { claimingSources } from '../../harness/claimingSources.ts';
import { graphLines } from '../../harness/graphLines.ts';
import { freshAccess } from '../access/fixture.ts';
import { emptyGraph, type Ingest } from '../ingest/fixture.ts';
import { graphqlClient, stillEngine } from './client.ts';

let ingest: Ingest;
const engine = stillEngine(0);
let ask: ReturnType<typeof graphqlClient>['ask'];
const generations = new Map<string, number>();

beforeEach(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  engine.revision = 0;
  generations.clear();
  const client = graphqlClient(ingest.database, engine);
  ask = async (query, variables) => {
    engine.revision = await published();
    return client.ask(query, variables, { authorization: 'Bearer OPERATOR' });
  };
});
afterAll(() => ingest?.database.close());

const published = async () =>
  (await ingest.rows<{ at: number }>('MATCH (h:Head) RETURN h.published AS at'))[0]?.at ?? 0;

async function scan(source: string, ...records: { record: string }[]): Promise<void> {
  const generation = (generations.get(source) ?? 0) + 1;
  generations.set(source, generation);
  const count = (kind: string) => records.filter(({ record }) => record === kind).length;
  await ingest.send([
    { record: 'begin', schema: 1, source, scope: 'all', mode: 'full', generation },
    ...records,
    { record: 'end', cis: count('ci'), relations: count('relation'), complete: true },
  ]);
}
const server = (key: string, identifiers: object = {}, attributes: object = {}) => ({
  record: 'ci',
  key,
  class: 'Server',
  name: key,
  identifiers,
  attributes,
});
const needs = (from: string, to: unknown) => ({ record: 'relation', type: 'DEPENDS_ON', from, to });
const idOf = async (source: string, key: string): Promise<string> => {
  const query = 'query ($s: String, $k: String) { ci(source: $s, key: $k) { id } }';
  return (await ask(query, { s: source, k: key })).data.ci.id;
};
const relations = () =>
  ingest.rows(
    `MATCH (a)-[r:DEPENDS_ON]->(b) RETURN a.name AS from, b.name AS to, ${claimingSources} AS sources ORDER BY from, to`,
  );
const merge =
  'mutation ($k: ID!, $m: [ID!]!) { mergeCis(keep: $k, merge: $m, reason: "one machine") { id name attributes sourceKeys { source key } } }';
const split = 'mutation ($k: ID!) { splitCi(id: $k, reason: "two after all") { id name status } }';

test('merged CIs are one: values, relationships and ids lead to it, and later scans stay with it', async () => {
  await scan('a', server('web', {}, { vendor: 'A' }), server('app'), needs('app', 'web'));
  await scan(
    'b',
    server('web-1', {}, { cpuCount: 4 }),
    server('db'),
    needs('web-1', 'db'),
    needs('web-1', { source: 'a', key: 'web' }),
  );
  const [keep, other] = [await idOf('a', 'web'), await idOf('b', 'web-1')];
  const before = await graphLines(ingest.database);
  const { data } = await ask(merge, { k: keep, m: [other] });
  expect(data.mergeCis).toMatchObject({ id: keep, attributes: { vendor: 'A' } });
  expect(data.mergeCis.sourceKeys).toHaveLength(2);
  expect(await relations()).toEqual([
    { from: 'app', to: data.mergeCis.name, sources: ['a'] },
    { from: data.mergeCis.name, to: 'db', sources: ['b'] },
  ]);
  const led = await ask('query ($id: ID!) { ci(id: $id) { id } node(id: $id) { id } }', { id: other });
  expect(led.data).toEqual({ ci: { id: keep }, node: { id: keep } });
  await scan(
    'b',
    server('web-1', {}, { cpuCount: 4 }),
    server('db'),
    needs('web-1', 'db'),
    needs('web-1', { source: 'a', key: 'web' }),
  );
  expect((await ask(split, { k: keep })).data.splitCi.map(({ id }: { id: string }) => id)).toEqual([
    keep,
    other,
  ]);
  expect(await graphLines(ingest.database)).toEqual(before);
});

test('what is asked or said of a merged-away id is asked or said of the kept CI', async () => {
  await scan('a', server('web'), server('app'), needs('app', 'web'));
  await scan('b', server('web-1'));
  const [keep, other] = [await idOf('a', 'web'), await idOf('b', 'web-1')];
  await ask(merge, { k: keep, m: [other] });
  const around = await ask('query ($id: ID!) { neighbourhood(ids: [$id]) { total } }', { id: other });
  expect(around.data.neighbourhood.total).toBe(2);
  const lock =
    'mutation ($id: ID!) { lockAttribute(ciId: $id, attribute: "vendor", value: "B", reason: "x") { id attributes } }';
  const locked = await ask(lock, { id: other });
  expect(locked.data.lockAttribute).toMatchObject({ id: keep, attributes: { vendor: 'B' } });
});

test('who said what is told of each revision as it was then, through a merge and a split', async () => {
  const told = (source: string, key: string, vendor: string, ...more: { record: string }[]) =>
    scan(source, server(key, {}, { vendor }), ...more);
  await told('a', 'web', 'A1');
  await told('b', 'web-1', 'B1');
  const [web, web1] = [await idOf('a', 'web'), await idOf('b', 'web-1')];
  await told('a', 'web', 'A2');
  await ask(merge, { k: web, m: [web1] });
  await told('b', 'web-1', 'B2');
  await ask(split, { k: web });
  await scan('a', server('other'));
  const at = async (id: string, revision: number) => {
    const { ci } = (
      await ask(
        `query ($id: ID!, $r: Int!) { ci(id: $id, asOf: { revision: $r }) {
          attributes lastSeenAt sourceKeys { source } provenance { attribute value source winner } } }`,
        { id, r: revision },
      )
    ).data;
    const vendors = ci.provenance.filter(({ attribute }: { attribute: string }) => attribute === 'vendor');
    if (vendors.length > 0)
      expect(vendors.find(({ winner }: { winner: boolean }) => winner)?.value).toBe(ci.attributes.vendor);
    expect(ci.sourceKeys).toHaveLength(vendors.length);
    const [moment] = await ingest.rows<{ at: number }>('MATCH (r:Revision {number: $r}) RETURN r.at AS at', {
      r: revision,
    });
    if (vendors.length > 0) expect(new Date(ci.lastSeenAt).getTime()).toBeLessThanOrEqual(moment!.at);
    return vendors.map(({ source, value }: { source: string; value: string }) => `${source} ${value}`).sort();
  };
  const known = async (key: string, revision: number) =>
    (
      await ask(`query ($k: String, $r: Int!) { ci(source: "b", key: $k, asOf: { revision: $r }) { id } }`, {
        k: key,
        r: revision,
      })
    ).data.ci?.id;
  expect(await Promise.all([2, 3, 4, 5, 6].map((revision) => known('web-1', revision)))).toEqual([
    ...[web1, web1, web, web, web1],
  ]);
  expect(await known('web-1', 1)).toBeUndefined();
  expect(await at(web, 1)).toEqual(['a A1']);
  expect(await at(web1, 2)).toEqual(['b B1']);
  expect(await at(web1, 3)).toEqual(['b B1']);
  expect(await at(web, 3)).toEqual(['a A2']);
  expect(await at(web, 4)).toEqual(['a A2', 'b B1']);
  expect(await at(web, 5)).toEqual(['a A2', 'b B2']);
  expect(await at(web, 6)).toEqual(['a A2']);
  expect(await at(web1, 6)).toEqual(['b B2']);
  expect(await at(web, 7)).toEqual([]);
});

test('what people have refused stays refused at the CI that is kept, comes back by a split, and is related anew', async () => {
  const told = (strength: string) =>
    scan('a', server('web'), server('app'), server('db'), Object.assign(needs('app', 'web'), { strength }));
  await told('HARD');
  await scan('b', server('web-1'), server('app-1'));
  const [web, app] = [await idOf('a', 'web'), await idOf('a', 'app')];
  const [web1, app1] = [await idOf('b', 'web-1'), await idOf('b', 'app-1')];
  const refused = async (id: string) =>
    (
      await ask('query ($id: ID!) { ci(id: $id) { refusedRelationships { from { name } to { name } } } }', {
        id,
      })
    ).data.ci.refusedRelationships;
  const unrelate = 'mutation ($id: ID!) { unrelate(id: $id, reason: "no such thing") }';
  expect((await ask(unrelate, { id: relationshipId('DEPENDS_ON', app, web) })).errors).toBeUndefined();
  const before = await graphLines(ingest.database);
  const verified = async () => expect((await verifyGraph(ingest.database)).examples).toEqual([]);

  const together = async () => {
    await ask(merge, { k: web1, m: [web] });
    await ask(merge, { k: app1, m: [app] });
    await verified();
  };
  await together();
  expect(await refused(web1)).toEqual([{ from: { name: 'app-1' }, to: { name: 'web-1' } }]);
  await told('SOFT');
  expect(await relations()).toEqual([]);
  await verified();
  await told('HARD');
  await ask(split, { k: app1 });
  await ask(split, { k: web1 });
  await verified();
  expect(await refused(web)).toEqual([{ from: { name: 'app' }, to: { name: 'web' } }]);
  expect(await graphLines(ingest.database)).toEqual(before);

  await together();
  const relate =
    'mutation ($f: ID!, $t: ID!) { relate(input: { type: "DEPENDS_ON", from: $f, to: $t }) { sources } }';
  expect((await ask(relate, { f: app1, t: web1 })).data.relate).toEqual({ sources: ['a', 'people'] });
  expect(await refused(web1)).toEqual([]);
  await verified();
});

test('a merge is shown before it is made, and named until it is undone', async () => {
  await scan('a', server('web', {}, { vendor: 'A', cpuCount: 2 }));
  await scan('b', server('web-1', {}, { cpuCount: 4 }));
  const [keep, other] = [await idOf('a', 'web'), await idOf('b', 'web-1')];
  const preview =
    'query ($k: ID!, $m: [ID!]!) { mergePreview(keep: $k, merge: $m) { provenance { attribute value winner } } }';
  const { provenance } = (await ask(preview, { k: keep, m: [other] })).data.mergePreview;
  const winners = Object.fromEntries(
    provenance
      .filter(({ winner }: { winner: boolean }) => winner)
      .map(({ attribute, value }: { attribute: string; value: unknown }) => [attribute, value]),
  );
  const latest = 'query ($id: ID!) { ci(id: $id) { latestMerge { by reason merged { id name } } } }';
  expect((await ask(latest, { id: keep })).data.ci.latestMerge).toBeNull();
  const { data } = await ask(merge, { k: keep, m: [other] });
  const { name, attributes } = data.mergeCis;
  expect(winners).toEqual({ class: 'Server', name, ...attributes });
  expect((await ask(latest, { id: keep })).data.ci.latestMerge).toEqual({
    by: 'operator',
    reason: 'one machine',
    merged: [{ id: other, name: 'web-1' }],
  });
  await ask(split, { k: keep });
  expect((await ask(latest, { id: keep })).data.ci.latestMerge).toBeNull();
  const fault = (await ask(preview, { k: keep, m: [keep] })).errors?.[0]?.extensions;
  expect(fault).toMatchObject({ code: 'BAD_INPUT', place: 'merge' });
});

test('a reference by an identifier follows its evidence through a merge and a split', async () => {
  const fqdn = { fqdn: ['host.example.org'] };
  await scan('a', server('x', fqdn));
  await scan('b', server('y'));
  await scan('c', server('z'), needs('z', { identifier: { serial: 'SN-77' } }));
  const [keep, other] = [await idOf('a', 'x'), await idOf('b', 'y')];
  await ask(merge, { k: keep, m: [other] });
  await scan('b', server('y', { serial: ['SN-77'] }));
  expect(await relations()).toEqual([{ from: 'z', to: expect.any(String), sources: ['c'] }]);
  expect(await idOf('b', 'y')).toBe(keep);
  await ask(split, { k: keep });
  expect(await idOf('b', 'y')).toBe(other);
  const [row] = await ingest.rows<{ id: string }>('MATCH ()-[:DEPENDS_ON]->(b) RETURN b.id AS id');
  expect(row?.id).toBe(other);
});

test('evidence that came after the merge goes to the CI whose identifier it has', async () => {
  await scan('a', server('x', { serial: ['SN-1'] }));
  await scan('b', server('y', { serial: ['SN-2'] }));
  const [keep, other] = [await idOf('a', 'x'), await idOf('b', 'y')];
  await ask(merge, { k: keep, m: [other] });
  await scan('c', server('y-too', { serial: ['SN-2'] }));
  expect(await idOf('c', 'y-too')).toBe(keep);
  await ask(split, { k: keep });
  expect(await idOf('c', 'y-too')).toBe(other);
  expect(await idOf('a', 'x')).toBe(keep);
});

test('what cannot be merged or split is said with its place', async () => {
  await scan('a', server('x'), server('y'), server('z'));
  const [x, y, z] = [await idOf('a', 'x'), await idOf('a', 'y'), await idOf('a', 'z')];
  const fault = async (query: string, variables: object) =>
    (await ask(query, variables)).errors?.[0]?.extensions;
  expect(await fault(merge, { k: x, m: [x] })).toMatchObject({ code: 'BAD_INPUT', place: 'merge' });
  expect(await fault(merge, { k: x, m: [] })).toMatchObject({ code: 'BAD_INPUT', place: 'merge' });
  expect(await fault(merge, { k: x, m: [y, 'c0'] })).toMatchObject({ code: 'NOT_FOUND', place: 'merge.1' });
  expect(await fault(split, { k: x })).toMatchObject({ code: 'CONFLICT', place: 'id' });
  await ask(merge, { k: x, m: [y] });
  expect(await fault(merge, { k: z, m: [y] })).toMatchObject({ code: 'CONFLICT', place: 'merge.0' });
});

/** Small estates of two sources that speak of each other's servers by key and by identifier. */
const estate = fc.record({
  a: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
  b: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
  edges: fc.array(
    fc.tuple(fc.constantFrom('a', 'b'), fc.nat(3), fc.nat(3), fc.constantFrom('key', 'foreign', 'serial')),
    {
      maxLength: 8,
    },
  ),
  merges: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 3 }),
});

test('merges, undone in turn, leave the graph as it was', async () => {
  await fc.assert(
    fc.asyncProperty(estate, async ({ a, b, edges, merges }) => {
      ingest = await emptyGraph();
      await freshAccess({ keep: true });
      generations.clear();
      const keys = { a: [...new Set(a)], b: [...new Set(b)] };
      for (const source of ['a', 'b'] as const) {
        const cis = keys[source].map((n) =>
          server(`${source}${n}`, n % 2 === 0 ? { serial: [`SN-${source}-${n}`] } : {}, { cpuCount: n + 1 }),
        );
        const lines = edges
          .filter(([from, n]) => from === source && keys[source].includes(n))
          .map(([from, n, to, how]) => {
            const otherSource = from === 'a' ? 'b' : 'a';
            const target = {
              key: `${from}${to}`,
              foreign: { source: otherSource, key: `${otherSource}${to}` },
              serial: { identifier: { serial: `SN-${otherSource}-${to}` } },
            }[how];
            return needs(`${from}${n}`, target);
          });
        await scan(source, ...cis, ...lines);
      }
      const before = await graphLines(ingest.database);
      const ids = (await ingest.rows<{ id: string }>('MATCH (c:Ci) RETURN c.id AS id ORDER BY id')).map(
        ({ id }) => id,
      );
      const context = { ...ingest.request };
      const done: string[] = [];
      for (const [one, other] of merges) {
        const [keep, gone] = [ids[one % ids.length]!, ids[other % ids.length]!];
        const made = await mergeCis(context, { keep, merge: [gone], reason: 'r', actor: 'x' }).catch(
          () => undefined,
        );
        if (made !== undefined) done.push(keep);
      }
      for (const id of done.reverse()) await splitCi(context, { id, reason: 'r', actor: 'x' });
      expect(await graphLines(ingest.database)).toEqual(before);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 240_000);
