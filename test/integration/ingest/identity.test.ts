import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { emptyGraph, type Ingest } from './fixture.ts';

let ingest: Ingest;
const generations = new Map<string, number>();
beforeEach(async () => {
  ingest = await emptyGraph();
  generations.clear();
});
afterAll(() => ingest?.database.close());

interface Thing {
  readonly key: string;
  readonly identifiers?: object;
  readonly name?: string;
}

function scanOf(source: string, things: readonly Thing[], relations: readonly object[] = []) {
  const generation = (generations.get(source) ?? 0) + 1;
  generations.set(source, generation);
  const records = things.map((thing) => ({ record: 'ci', class: 'Server', name: thing.key, ...thing }));
  return [
    { record: 'begin', schema: 1, source, scope: 'all', mode: 'full', generation },
    ...records,
    ...relations,
    { record: 'end', cis: records.length, relations: relations.length, complete: true },
  ];
}
const scan = (source: string, ...things: Thing[]) => ingest.send(scanOf(source, things));

/** The CIs that are there, each as the keys that speak of it. */
async function cis(): Promise<string[]> {
  const rows = await ingest.rows<{ keys: string[] }>(
    `MATCH (c:Ci)<-[:IDENTIFIES]-(e:Evidence) WHERE c.status <> 'RETIRED'
     WITH c, e ORDER BY e.source, e.key RETURN c.id AS id, collect(e.source + '/' + e.key) AS keys`,
  );
  return rows.map(({ keys }) => keys.join(' ')).sort();
}
const idOf = async (source: string, key: string) =>
  (
    await ingest.rows<{ id: string }>(
      'MATCH (e:Evidence {source: $source, key: $key})-[:IDENTIFIES]->(c:Ci) RETURN c.id AS id',
      { source, key },
    )
  )[0]?.id;
const duplicates = async () =>
  (await ingest.rows<{ identifier: string }>('MATCH (d:Duplicate) RETURN d.identifier AS identifier')).map(
    ({ identifier }) => identifier,
  );

test('a third source that knows two identifiers makes two CIs one, and its going makes them two again', async () => {
  await scan('a', { key: '1', identifiers: { serial: ['SN-1'] } });
  await scan('b', { key: '2', identifiers: { mac: ['00:25:90:aa:bb:01'] } });
  const [first, second] = [await idOf('a', '1'), await idOf('b', '2')];
  expect(await cis()).toEqual(['a/1', 'b/2']);
  await scan('c', { key: '3', identifiers: { serial: ['SN-1'], mac: ['00:25:90:aa:bb:01'] } });
  expect(await cis()).toEqual(['a/1 b/2 c/3']);
  expect(await idOf('b', '2')).toBe(first);
  const [gone] = await ingest.rows<{ kept: string }>('MATCH (c:Ci {id: $id}) RETURN c.mergedInto AS kept', {
    id: second,
  });
  expect(gone?.kept).toBe(first);
  await scan('c', { key: '3', identifiers: { serial: ['SN-1'] } });
  expect(await cis()).toEqual(['a/1 c/3', 'b/2']);
  expect([await idOf('a', '1'), await idOf('b', '2')]).toEqual([first, second]);
});

test('a cloned VM with the same UUID is two CIs and a duplicate; once the clone has gone it is none', async () => {
  const uuid = { uuid: ['4c4c4544-0044-4a10-8035-b8c04f503232'] };
  await scan('vcenter', { key: 'vm-1', identifiers: uuid });
  await scan('agent', { key: 'host-1', identifiers: { uuid: ['44454c4c-4400-104a-8035-b8c04f503232'] } });
  expect(await cis()).toEqual(['agent/host-1 vcenter/vm-1']);
  const answer = await scan(
    'vcenter',
    { key: 'vm-1', identifiers: uuid },
    { key: 'vm-2', identifiers: uuid },
  );
  expect(answer.duplicates).toBe(1);
  expect(await cis()).toEqual(['agent/host-1', 'vcenter/vm-1', 'vcenter/vm-2']);
  expect(await duplicates()).toHaveLength(1);
  await scan('vcenter', { key: 'vm-2', identifiers: uuid });
  expect(await cis()).toEqual(['agent/host-1 vcenter/vm-2']);
  expect(await duplicates()).toEqual([]);
});

test('a renamed host and one whose NIC changed are the same CI while another identifier holds', async () => {
  await scan('a', { key: 'h', name: 'old', identifiers: { serial: ['SN-9'], mac: ['00:25:90:aa:bb:02'] } });
  await scan('b', { key: 'x', identifiers: { serial: ['SN-9'] } });
  const id = await idOf('a', 'h');
  await scan('a', { key: 'h', name: 'new', identifiers: { serial: ['SN-9'], mac: ['00:25:90:aa:bb:03'] } });
  expect(await idOf('a', 'h')).toBe(id);
  expect(await cis()).toEqual(['a/h b/x']);
});

test('a graph that was changed behind its evidence is found out', async () => {
  await scan('a', { key: '1', identifiers: { serial: ['SN-1'] } }, { key: '2' });
  await ingest.send(
    scanOf(
      'b',
      [{ key: '3', identifiers: { serial: ['SN-1'] } }],
      [{ record: 'relation', type: 'USES', from: '3', to: { source: 'a', key: '2' } }],
    ),
  );
  expect(await verifyGraph(ingest.database)).toMatchObject({
    cis: 2,
    evidence: 3,
    relationships: 1,
    discrepancies: 0,
  });
  const kinds = async () => (await verifyGraph(ingest.database)).examples.map(({ kind }) => kind);
  await ingest.database.command("MATCH (c:Ci {name: '2'}) SET c.name = 'changed'");
  await ingest.database.command('MATCH ()-[r:USES]->() DELETE r');
  expect(await kinds()).toEqual(['CI', 'RELATIONSHIP']);
  await ingest.database.command(
    `MATCH (e:Evidence {source: 'b'})-[link:IDENTIFIES]->() MATCH (c:Ci {name: 'changed'})
     DELETE link CREATE (e)-[:IDENTIFIES]->(c) SET e.ciId = c.id`,
  );
  expect(await kinds()).toContain('IDENTITY');
});

test('laptops that share a dock stay two, and an address that moves joins nothing', async () => {
  const dock = '00:25:90:aa:bb:04';
  await scan('a', { key: '1', identifiers: { serial: ['L-1'], mac: [dock], ip: ['10.0.0.1'] } });
  await scan('b', { key: '2', identifiers: { serial: ['L-2'], mac: [dock], ip: ['10.0.0.1'] } });
  expect(await cis()).toEqual(['a/1', 'b/2']);
  expect(await duplicates()).toEqual([`mac:${dock}`]);
});

const kinds = { serial: (n: number) => `SN-${n}`, mac: (n: number) => `00:25:90:aa:cc:0${n}` };
const thing = fc.record({
  key: fc.constantFrom('1', '2'),
  identifiers: fc
    .array(fc.tuple(fc.constantFrom('serial', 'mac'), fc.nat(2)), { maxLength: 2 })
    .map((pairs) =>
      Object.fromEntries(pairs.map(([kind, n]) => [kind, [kinds[kind as keyof typeof kinds](n)]])),
    ),
});
const step = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  things: fc.uniqueArray(thing, { selector: ({ key }) => key, minLength: 1, maxLength: 2 }),
  target: fc.record({ source: fc.constantFrom('a', 'b', 'c'), key: fc.constantFrom('1', '2') }),
});

/** The present graph by who speaks of it, whatever ids its CIs got. */
async function byTestimony(): Promise<string[]> {
  const relations = await ingest.rows<{ from: string[]; to: string[] }>(
    // What leads to a CI that has gone stands in one order and waits in the other.
    `MATCH (a:Ci)-[:DEPENDS_ON]->(b:Ci) WHERE b.status <> 'RETIRED'
     RETURN [(a)<-[:IDENTIFIES]-(e:Evidence) | e.source + '/' + e.key] AS from,
       [(b)<-[:IDENTIFIES]-(e:Evidence) | e.source + '/' + e.key] AS to`,
  );
  const named = relations.map(
    ({ from, to }) => `${[...from].sort().join(' ')} -> ${[...to].sort().join(' ')}`,
  );
  return [...(await cis()), ...named.sort(), ...(await duplicates()).sort()];
}

test('whatever the order of the scans, the last word of each source makes the same graph', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), fc.nat(), async (steps, turn) => {
      const bodies = steps.map(({ source, things, target }) => {
        const relations = things
          .slice(0, 1)
          .map(({ key }) => ({ record: 'relation', type: 'DEPENDS_ON', from: key, to: target }));
        return { source, things, relations };
      });
      const run = async (order: typeof bodies) => {
        ingest = await emptyGraph();
        generations.clear();
        for (const { source, things, relations } of order)
          await ingest.send(scanOf(source, things, relations));
        expect((await verifyGraph(ingest.database)).examples).toEqual([]);
        return byTestimony();
      };
      // What each source says in the end, the sources in another order.
      const last = [...new Map(bodies.map((body) => [body.source, body])).values()];
      // A key that its source withdrew goes on leading to the CI that it spoke of, so what points there follows from
      // the past.
      const named = (body: (typeof bodies)[number], { source, key }: (typeof steps)[number]['target']) =>
        body.source === source && body.things.some((each) => each.key === key);
      fc.pre(
        steps.every(
          ({ target }) =>
            last.some((body) => named(body, target)) || !bodies.some((body) => named(body, target)),
        ),
      );
      const at = turn % last.length;
      const grown = await run(bodies);
      expect(await run([...last.slice(at), ...last.slice(0, at)])).toEqual(grown);
      expect(await run([...last].reverse())).toEqual(grown);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 280_000);
