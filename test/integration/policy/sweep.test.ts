import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { noPolicy } from '../../../server/model/policy.ts';
import { applyEdit } from '../../../server/reconcile/people/peoplesEdit.ts';
import { changePolicy } from '../../../server/reconcile/policy/changePolicy.ts';
import { refuseHeld, releaseHeld } from '../../../server/reconcile/scan/decideHeld.ts';
import { sweep } from '../../../server/reconcile/sweep/sweep.ts';
import { undoScan } from '../../../server/reconcile/undo/undoScan.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { ci, emptyGraph, type Ingest, relation, scan } from '../ingest/fixture.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});
afterAll(() => ingest?.database.close());

const day = 24 * 3_600_000;
const now = Date.now();
/** A server goes stale after 7 days and counts as gone after 90. */
const sweptAfter = (days: number, dryRun = false) => sweep(ingest.request, { now: now + days * day, dryRun });
const statuses = async () =>
  (
    await ingest.rows<{ name: string; status: string }>(
      'MATCH (c:Ci) RETURN c.name AS name, c.status AS status ORDER BY name',
    )
  ).map(({ name, status }) => `${name} ${status}`);
const servers = (count: number) => Array.from({ length: count }, (_, at) => ci(`k${at}`));
const faults = async () => (await verifyGraph(ingest.database)).examples;
const states = async () =>
  ingest.rows(
    'MATCH (s:Scan {sweep: true}) RETURN s.state AS state, s.retired AS retired ORDER BY s.receivedAt',
  );

describe('a source that has gone silent', () => {
  test('leaves its CIs stale, and active again by themselves once it names them', async () => {
    await ingest.send(scan(1, [ci('a'), ci('b')]));
    expect(await sweptAfter(6)).toMatchObject({ stale: 0, retired: 0, held: 0 });
    expect(await sweptAfter(8, true)).toMatchObject({ dryRun: true, stale: 2, retired: 0 });
    expect(await statuses()).toEqual(['a ACTIVE', 'b ACTIVE']);
    expect(await sweptAfter(8)).toMatchObject({
      stale: 2,
      scopes: [{ source: 's', scope: 'x', live: 2, stale: 2 }],
    });
    expect(await statuses()).toEqual(['a STALE', 'b STALE']);
    expect(await faults()).toEqual([]);
    expect(ingest.audit.at(-1)).toMatchObject({ action: 'sweep.stale', actor: 'linchpin' });
    expect(await sweptAfter(9)).toMatchObject({ stale: 0 });
    expect(await ingest.rows('MATCH (r:Revision {number: 2}) RETURN r.cause AS cause')).toEqual([
      { cause: 'sweep: not seen for long' },
    ]);
    expect(await ingest.send(scan(2, [ci('a')], { mode: 'delta' }))).toMatchObject({
      updated: 1,
      revision: 3,
    });
    expect(await statuses()).toEqual(['a ACTIVE', 'b STALE']);
    await ingest.send(scan(3, [ci('a'), ci('b', { attributes: { cpuCount: 4 } })]));
    expect(await statuses()).toEqual(['a ACTIVE', 'b ACTIVE']);
    expect(await faults()).toEqual([]);
  });

  test('no longer decides what another source says otherwise, until it speaks again', async () => {
    const told = (vendor: string) => ci('a', { identifiers: { serial: ['SN-2'] }, attributes: { vendor } });
    await ingest.send(scan(1, [told('Acme')], { source: 't' }));
    await ingest.send(scan(1, [told('Basalt')]));
    const vendor = async () => (await ingest.rows('MATCH (c:Ci) RETURN c.vendor AS vendor'))[0];
    expect(await vendor()).toEqual({ vendor: 'Basalt' });
    await ingest.database.command(`MATCH (s:Scope {source: 't'}) SET s.fullSeenAt = ${now + 8 * day}`);
    await sweptAfter(8);
    expect(await vendor()).toEqual({ vendor: 'Acme' });
    expect(await faults()).toEqual([]);
    await ingest.send(scan(2, [told('Basalt')], { mode: 'delta' }));
    expect(await vendor()).toEqual({ vendor: 'Basalt' });
    expect(await faults()).toEqual([]);
  });

  test('makes no difference to what another source or a person stands by', async () => {
    const identifiers = { serial: ['SN-1'] };
    await ingest.send(scan(1, [ci('a', { identifiers }), ci('b')]));
    await ingest.send(scan(1, [ci('a', { identifiers })], { source: 't' }));
    await applyEdit(ingest.request, {
      scope: 'edits',
      actor: 'ann',
      cause: 'recorded',
      say: async () => [{ record: 'ci', key: 'mine', class: 'Server', name: 'mine' }],
    });
    await ingest.database.command(`MATCH (s:Scope {source: 't'}) SET s.fullSeenAt = ${now + 8 * day}`);
    await sweptAfter(8);
    expect(await statuses()).toEqual(['a ACTIVE', 'b STALE', 'mine ACTIVE']);
    expect(await faults()).toEqual([]);
  });

  test('leaves them retired in the end, which can be undone, and then they are spared for as long again', async () => {
    await ingest.send(scan(1, [ci('a'), ci('b'), relation('USES', 'a', 'b')]));
    await sweptAfter(8);
    expect(await sweptAfter(91)).toMatchObject({ retired: 2, held: 0 });
    expect(await statuses()).toEqual(['a RETIRED', 'b RETIRED']);
    expect(await ingest.rows('MATCH (:Ci)-[r]->(:Ci) RETURN r')).toEqual([]);
    expect(await faults()).toEqual([]);
    expect(await states()).toEqual([{ state: 'PUBLISHED', retired: 2 }]);
    expect(await ingest.rows('MATCH (r:Revision {number: 3}) RETURN r.cause AS cause')).toEqual([
      { cause: 'sweep of s x: not seen for long' },
    ]);
    const [swept] = await ingest.rows<{ id: string }>('MATCH (s:Scan {sweep: true}) RETURN s.id AS id');
    await undoScan(ingest.request, { id: swept!.id, reason: 'still there', actor: 'ann' });
    expect(await statuses()).toEqual(['a STALE', 'b STALE']);
    expect(await ingest.rows('MATCH (:Ci)-[r:USES]->(:Ci) RETURN type(r) AS type')).toEqual([
      { type: 'USES' },
    ]);
    expect(await faults()).toEqual([]);
    expect(await sweptAfter(100)).toMatchObject({ retired: 0 });
    expect(await sweptAfter(91 + 91)).toMatchObject({ retired: 2 });
  });

  test('that speaks again brings back the same CIs', async () => {
    await ingest.send(scan(1, [ci('a')]));
    const [before] = await ingest.rows('MATCH (c:Ci) RETURN c.id AS id');
    await sweptAfter(91);
    await ingest.send(scan(2, [ci('a')]));
    expect(await ingest.rows('MATCH (c:Ci) WHERE c.status = "ACTIVE" RETURN c.id AS id')).toEqual([before]);
    expect(await faults()).toEqual([]);
  });

  test('has the times that the policy gives it', async () => {
    await ingest.send(scan(1, [ci('a'), ci('b', { class: 'Container' })]));
    expect(await sweptAfter(3, true)).toMatchObject({ stale: 1 });
    const age = { class: null, source: 's', staleAfterDays: 30, retireAfterDays: null };
    const own = { ...noPolicy, ages: [age] };
    await changePolicy(ingest.request, { own, reason: 'comes once a month', actor: 'root' });
    expect(await sweptAfter(29, true)).toMatchObject({ stale: 0, retired: 0 });
  });
});

describe('the brake on a sweep', () => {
  /** 21 servers of which 16 were seen lately. */
  const partlySeen = async (seen = 16) => {
    await ingest.send(scan(1, servers(21)));
    await ingest.database.command(
      `MATCH (e:Evidence) WHERE toInteger(substring(e.key, 1)) < ${seen} SET e.seenAt = ${now + 90 * day}`,
    );
  };

  test('holds what would be more than a fifth of its scope, once, for a person', async () => {
    await partlySeen();
    expect(await sweptAfter(91, true)).toMatchObject({ retired: 0, held: 5 });
    expect(await sweptAfter(91)).toMatchObject({ retired: 0, held: 5 });
    await sweptAfter(92);
    expect(await states()).toEqual([{ state: 'HELD', retired: 0 }]);
    expect(ingest.audit.map(({ action }) => action).filter((action) => action === 'scan.held')).toHaveLength(
      1,
    );
    const [held] = await ingest.rows<{ id: string; reason: string }>(
      'MATCH (s:Scan {state: "HELD"}) RETURN s.id AS id, s.reason AS reason',
    );
    expect(held?.reason).toMatch(/^5 of the 21 CIs of this scope were not seen for so long/);
    await releaseHeld(ingest.request, { id: held!.id, reason: 'gone', actor: 'ann' });
    expect((await statuses()).filter((each) => each.endsWith('RETIRED'))).toHaveLength(5);
    expect(await faults()).toEqual([]);
  });

  test('lets a fifth go', async () => {
    await partlySeen(17);
    expect(await sweptAfter(91)).toMatchObject({ retired: 4, held: 0 });
  });

  test('asks again only after as long again, where a person says that they are still there', async () => {
    await partlySeen();
    await sweptAfter(91);
    const [held] = await ingest.rows<{ id: string }>('MATCH (s:Scan {state: "HELD"}) RETURN s.id AS id');
    await refuseHeld(ingest.request, { id: held!.id, reason: 'in the cellar', actor: 'ann' });
    expect(await sweptAfter(92)).toMatchObject({ retired: 0, held: 0 });
    expect(await sweptAfter(91 + 91)).toMatchObject({ retired: 0, held: 21 });
  });

  test('is let off by a scan that names them again', async () => {
    await partlySeen();
    await sweptAfter(91);
    await ingest.database.command('MATCH (s:Scan {sweep: true}) SET s.receivedAt = 0');
    await ingest.send(scan(2, servers(21)));
    expect(await states()).toEqual([{ state: 'PUBLISHED', retired: 0 }]);
    expect((await statuses()).every((each) => each.endsWith('ACTIVE'))).toBe(true);
  });
});

test('a scan that the brake holds has seen what it names', async () => {
  await ingest.send(scan(1, servers(30)));
  await ingest.database.command(`MATCH (e:Evidence) SET e.seenAt = ${now - 8 * day}`);
  await ingest.database.command(`MATCH (s:Scope) SET s.fullSeenAt = ${now - 8 * day}`);
  await ingest.send(scan(2, servers(10)));
  expect(await sweptAfter(0, true)).toMatchObject({ stale: 20 });
});
