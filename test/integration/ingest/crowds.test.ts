import { afterAll, beforeEach, expect, test } from 'vitest';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { ci, emptyGraph, type Ingest, scan } from './fixture.ts';

/** What many CIs share, and many that are joined at once. */

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph(undefined);
});
afterAll(() => ingest?.database.close());

const uuid = '564d8a1c-2f00-4c11-9d6e-0a1b2c3d4e5f';
const mac = (at: number) =>
  `00:25:90:${[at >> 16, at >> 8, at].map((byte) => (byte & 255).toString(16)).join(':')}`;
const many = (count: number, identifiers: (at: number) => object) =>
  Array.from({ length: count }, (_, at) => ci(`k${at}`, { identifiers: identifiers(at) }));
const cis = async () =>
  (
    await ingest.rows<{ sources: number; n: number }>(
      `MATCH (c:Ci)<-[:IDENTIFIES]-(e:Evidence) WITH c, count(DISTINCT e.source) AS sources
       RETURN sources, count(*) AS n ORDER BY sources`,
    )
  ).map(({ sources, n }) => [sources, n]);
const faults = async () => (await verifyGraph(ingest.database)).examples;
const duplicates = () =>
  ingest.rows('MATCH (d:Duplicate) RETURN d.identifier AS identifier, size(d.ciIds) AS cis');

test('a pool of clones is as many CIs and one duplicate, and another source finds each', async () => {
  const clones = (count: number) => many(count, (at) => ({ uuid: [uuid], mac: [mac(at)] }));
  await ingest.send(scan(1, clones(2_300), { source: 'agent' }));
  expect(await ingest.send(scan(2, clones(2_400), { source: 'agent' }))).toMatchObject({ created: 100 });
  await ingest.send(scan(1, clones(2_400), { source: 'hypervisor' }));
  expect(await cis()).toEqual([[2, 2_400]]);
  expect(await duplicates()).toEqual([{ identifier: expect.stringContaining('uuid:'), cis: 2_400 }]);
  expect(await faults()).toEqual([]);
}, 120_000);

test('of thousands at once each is joined by what a third source knows', async () => {
  const count = 2_500;
  await ingest.send(
    scan(
      1,
      many(count, (at) => ({ serial: [`S-${at}-X`] })),
      { source: 'a' },
    ),
  );
  await ingest.send(
    scan(
      1,
      many(count, (at) => ({ mac: [mac(at)] })),
      { source: 'b' },
    ),
  );
  const both = many(count, (at) => ({ serial: [`S-${at}-X`], mac: [mac(at)] }));
  const clone = ci('clone', { identifiers: { serial: ['S-7-X'] } });
  expect(await ingest.send(scan(1, [...both, clone], { source: 'c' }))).toMatchObject({
    duplicates: 1,
    warnings: [],
  });
  expect(await faults()).toEqual([]);
}, 120_000);
