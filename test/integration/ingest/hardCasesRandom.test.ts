import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { WriterQueue } from '../../../server/graph/writerLease.ts';
import { receiveScan } from '../../../server/reconcile/scan/receiveScan.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { graphLines } from '../../harness/graphLines.ts';
import { bodyOf, ci, emptyGraph, type Ingest, relation, scan } from './fixture.ts';

/** What holds whatever sources say of machines that are cloned, set up anew, renamed and passed on. */

let ingest: Ingest;
afterAll(() => ingest?.database.close());

const uuid = (n: number) => `4c4c4544-0034-3010-8048-b6c04f50373${n}`;
const identifiers = fc.record(
  {
    uuid: fc.nat(1).map((n) => [uuid(n), uuid(n).toUpperCase()]),
    serial: fc.constantFrom('SN-A1', 'sn-b2', 'To be filled by O.E.M.').map((one) => [one]),
    mac: fc.constantFrom('00:25:90:aa:cc:01', '0025.90aa.cc02', '02:42:ac:11:00:02').map((one) => [one]),
    ip: fc.constant(['10.0.0.1']),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const key = fc.constantFrom('1', '2', '3');
const source = fc.constantFrom('a', 'b');
const thing = fc
  .record({ key, identifiers, cpuCount: fc.integer({ min: 1, max: 2 }) })
  .map((one) => ci(one.key, { identifiers: one.identifiers, attributes: { cpuCount: one.cpuCount } }));
const told = fc.record({
  source,
  scope: fc.constantFrom('x', 'y'),
  things: fc.uniqueArray(thing, { selector: (one) => one.key, minLength: 1, maxLength: 3 }),
  target: fc.record({ source, key }, { noNullPrototype: true }),
});
type Told = typeof told extends fc.Arbitrary<infer One> ? One : never;

/** Bodies in order; the generations of each scope grow. */
function bodiesOf(history: readonly Told[]): object[][] {
  const generations = new Map<string, number>();
  return history.map(({ source, scope, things, target }) => {
    const name = `${source} ${scope}`;
    generations.set(name, (generations.get(name) ?? 0) + 1);
    const records = [...things, relation('DEPENDS_ON', things[0]!.key, target)];
    return scan(generations.get(name)!, records, { source, scope });
  });
}

/**
 * A key that its source withdrew goes on leading to the CI that it spoke of while that lives by others, so what points
 * there follows from the past: such histories are left out, here and where the order of scans is held.
 */
function keepsItsTargets(history: readonly Told[]): boolean {
  const named = (one: Told, key: string) => one.things.some((thing) => thing.key === key);
  return history.every(({ target }) =>
    history.every(
      (one, at) =>
        one.source !== target.source ||
        !named(one, target.key) ||
        history
          .slice(at)
          .every(
            (later) => later.scope !== one.scope || later.source !== one.source || named(later, target.key),
          ),
    ),
  );
}

/** No CI of which one source speaks under two keys, and a graph that is what its evidence says. */
async function expectSound(): Promise<void> {
  const doubled = await ingest.rows(
    `MATCH (c:Ci)<-[:IDENTIFIES]-(e:Evidence)
     WITH c, e.source AS source, collect(DISTINCT e.key) AS keys WHERE size(keys) > 1
     RETURN c.id AS id, source, keys`,
  );
  expect(doubled).toEqual([]);
  expect((await verifyGraph(ingest.database)).examples).toEqual([]);
}

async function grown(bodies: readonly object[][]): Promise<string[]> {
  ingest = await emptyGraph();
  for (const body of bodies) await ingest.send(body);
  await expectSound();
  return graphLines(ingest.database);
}

const bounded = { endOnFailure: true };

test('no CI has two live keys of one source, and scans told twice, thrice or late change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(told, { minLength: 2, maxLength: 5 }),
      fc.infiniteStream(fc.nat(5)),
      async (history, chance) => {
        fc.pre(keepsItsTargets(history));
        const bodies = bodiesOf(history);
        const once = await grown(bodies);
        ingest = await emptyGraph();
        for (const [at, body] of bodies.entries()) {
          const answer = await ingest.send(body);
          const again = chance.next().value as number;
          for (let time = 0; time < again % 3; time++) expect(await ingest.send(body)).toEqual(answer);
          // An older scan of this or another scope: its first answer, or a refusal where a newer one came.
          const late = bodies[Math.min(again, at)]!;
          await ingest.send(late).catch((error) => expect(error).toMatchObject({ code: 'CONFLICT' }));
        }
        expect(await graphLines(ingest.database)).toEqual(once);
      },
    ),
    { numRuns: 6, ...bounded },
  );
}, 240_000);

/** Which value wins follows from when a scan was received, and not from whose turn came first: here nobody disagrees. */
const agreed = ({ things, ...one }: Told): Told => ({
  ...one,
  things: things.map((thing) => ({ ...thing, name: 'machine', attributes: {} })),
});

/** Two that may be at work at once: of different sources, or of one source's different scopes. */
const pair = fc
  .tuple(told, told)
  .filter(([one, other]) => one.source !== other.source || one.scope !== other.scope);

test.each([
  ['one server', false],
  ['two servers', true],
])(
  'two writers at once, of %s, end where one after the other does',
  async (_how, apart) => {
    await fc.assert(
      fc.asyncProperty(fc.array(told, { maxLength: 2 }), pair, async (history, [one, other]) => {
        fc.pre(keepsItsTargets([...history, one, other]));
        const bodies = bodiesOf([...history, one, other].map(agreed));
        const [first, second] = bodies.slice(-2) as [object[], object[]];
        const before = bodies.slice(0, -2);
        const serial = [await grown([...before, first, second]), await grown([...before, second, first])];
        ingest = await emptyGraph();
        for (const body of before) await ingest.send(body);
        const elsewhere = { ...ingest.request, queue: new WriterQueue(ingest.database, 'another') };
        await Promise.all([
          ingest.send(first),
          apart ? receiveScan(bodyOf(second), elsewhere) : ingest.send(second),
        ]);
        await expectSound();
        expect(serial).toContainEqual(await graphLines(ingest.database));
      }),
      { numRuns: 3, ...bounded },
    );
  },
  240_000,
);
