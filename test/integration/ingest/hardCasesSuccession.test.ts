import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseHeld } from '../../../server/reconcile/scan/decideHeld.ts';
import { undoScan } from '../../../server/reconcile/undo/undoScan.ts';
import { ciOfInventory, rackServer } from '../../evidence/agentInventory.ts';
import { claimingSources } from '../../harness/claimingSources.ts';
import { ci, emptyGraph, relation } from './fixture.ts';
import { presentGraph } from './presentGraph.ts';
import { Sources } from './sources.ts';

/** A host that was set up anew: the agent comes with another device id and the same serial number (discovery.md). */

let sources: Sources;
beforeEach(async () => {
  sources = new Sources(await emptyGraph());
});
afterEach(() => sources.expectVerified());
afterAll(() => sources?.ingest.database.close());

const hardware = {
  serial: '640HP72',
  uuid: '4c4c4544-0034-3010-8048-b6c04f503732',
  mac: '3c:fd:fe:00:00:01',
};
const before = ciOfInventory(
  rackServer('db-old', { ...hardware, deviceid: 'db-old-2019', system: 'Debian 9' }),
);
const after = ciOfInventory(
  rackServer('db-new', { ...hardware, deviceid: 'db-new-2026', system: 'Debian 12' }),
);
const third = ciOfInventory(rackServer('db-newer', { ...hardware, deviceid: 'db-newer-2027' }));
const other = ciOfInventory(rackServer('other', { serial: 'OTHER01', mac: '3c:fd:fe:00:00:09' }));
const tell = (...cis: object[]) => sources.tell('agent', cis);
const successions = () => sources.relations('SUCCEEDS');
const idOf = (record: { key: string }) => sources.idOf('agent', record.key);

/** One succession, and two CIs of which each has a life of its own. */
async function expectSucceeded(): Promise<void> {
  const [old, young] = [await idOf(before), await idOf(after)];
  expect(old).not.toBe(young);
  expect(await sources.ci(old)).toMatchObject({
    name: 'db-old',
    status: 'RETIRED',
    operatingSystem: 'Debian 9',
  });
  expect(await sources.ci(young)).toMatchObject({
    name: 'db-new',
    status: 'ACTIVE',
    operatingSystem: 'Debian 12',
  });
  expect(await successions()).toEqual(['db-new -> db-old']);
  expect(await sources.duplicates()).toEqual([]);
}

describe('a re-imaged host, same serial number', () => {
  test('found in the scan in which its old self went: one succession, and nothing for a person to do', async () => {
    await tell(before, other);
    expect(await tell(after, other)).toMatchObject({ created: 1, retired: 1, duplicates: 0 });
    await expectSucceeded();
    expect(
      await sources.ingest.rows(
        `MATCH ()-[r:SUCCEEDS]->() RETURN ${claimingSources} AS sources, coalesce(r.confidence, 'OBSERVED') AS confidence`,
      ),
    ).toEqual([{ sources: ['linchpin'], confidence: 'INFERRED' }]);
  });

  test('found when its old self has been gone for a while', async () => {
    await tell(before, other);
    await tell(other);
    expect(await successions()).toEqual([]);
    await tell(after, other);
    await expectSucceeded();
  });

  test('told in small steps, as what comes to be in the end', async () => {
    sources = new Sources(await emptyGraph(1));
    await tell(before, other);
    await tell(after, other);
    await expectSucceeded();
  });

  test('told by what comes and goes alone, and not by full scans', async () => {
    await tell(before);
    await sources.tell('agent', [after, { record: 'gone', key: before.key }], { mode: 'delta' });
    await expectSucceeded();
  });

  test('once more: each follows the one before it', async () => {
    await tell(before, other);
    await tell(after, other);
    await tell(third, other);
    expect(await successions()).toEqual(['db-new -> db-old', 'db-newer -> db-new']);
    expect((await sources.cis()).map((keys) => keys.split(' ').length)).toEqual([1, 1]);
  });

  test('a scan that is tried only leaves no succession', async () => {
    await tell(before, other);
    await sources.ingest.send(
      [
        { record: 'begin', schema: 1, source: 'agent', scope: 'all', mode: 'full', generation: 2 },
        ...[after, other],
        { record: 'end', cis: 2, relations: 0, complete: true },
      ],
      true,
    );
    expect(await successions()).toEqual([]);
    expect(await sources.ingest.rows('MATCH (s:Succession) RETURN s')).toEqual([]);
  });

  test('so many at once that the brake holds them: clones until a person says that the old ones have gone', async () => {
    const machines = Array.from({ length: 20 }, (_, at) => ({
      serial: `HOST${at}00`,
      mac: `3c:fd:fe:00:01:${10 + at}`,
    }));
    const set = (year: string, from: number) =>
      machines
        .slice(from)
        .map((machine, at) =>
          ciOfInventory(
            rackServer(`host-${at + from}`, { ...machine, deviceid: `host-${at + from}-${year}` }),
          ),
        );
    const old = set('2019', 0);
    await tell(...old);
    const answer = await tell(...old.slice(0, 14), ...set('2026', 14));
    expect(answer).toMatchObject({ state: 'HELD' });
    expect(await successions()).toEqual([]);
    expect(await sources.duplicates()).not.toEqual([]);
    await releaseHeld(sources.ingest.request, { id: answer.scan!, reason: 'set up anew', actor: 'tester' });
    expect(await successions()).toHaveLength(6);
    expect(await sources.duplicates()).toEqual([]);
  });

  test('while both are seen they are clones, and no longer once the old one has gone', async () => {
    await tell(before);
    expect(await tell(before, after)).toMatchObject({ duplicates: expect.any(Number) });
    expect((await sources.duplicates()).length).toBeGreaterThan(0);
    await tell(after);
    // They lived side by side, so that neither followed the other.
    expect(await successions()).toEqual([]);
    expect(await sources.duplicates()).toEqual([]);
  });

  test('an old self that is seen again was no former one: the two are clones', async () => {
    await tell(before);
    await tell(after);
    await tell(before, after);
    expect(await successions()).toEqual([]);
    expect((await sources.duplicates()).length).toBeGreaterThan(0);
  });

  test('where another source knows the machine, the CI lives on and follows nobody', async () => {
    await tell(before);
    await sources.tell('netbox', [ci('device/7', { identifiers: { serial: ['640hp72'] } })]);
    const id = await sources.idOf('netbox', 'device/7');
    await tell(other);
    await tell(after, other);
    expect(await sources.cis()).toContain(`agent/${after.key} netbox/device/7`);
    expect(await sources.idOf('netbox', 'device/7')).toBe(id);
    expect(await successions()).toEqual([]);
  });
});

describe('undoing the scan that brought the new self', () => {
  const undo = (id: string | null) =>
    undoScan(sources.ingest.request, { id: id!, reason: 'the wrong network', actor: 'tester' });

  test('takes the succession back, and the old self lives', async () => {
    await tell(before, other);
    const picture = await presentGraph(sources.ingest);
    const { scan } = await tell(after, other);
    await undo(scan);
    expect(await presentGraph(sources.ingest)).toEqual(picture);
    expect(await successions()).toEqual([]);
    expect(await sources.ingest.rows('MATCH (s:Succession) RETURN s')).toEqual([]);
  });

  test('after a gap takes the succession back, and leaves the old self gone', async () => {
    await tell(before, other);
    await tell(other);
    const picture = await presentGraph(sources.ingest);
    const { scan } = await tell(after, other);
    await undo(scan);
    expect(await presentGraph(sources.ingest)).toEqual(picture);
  });

  test('or the scan in which the old self went: the two are clones then', async () => {
    await tell(before, other);
    const { scan } = await sources.tell('agent', [{ record: 'gone', key: before.key }], { mode: 'delta' });
    await sources.tell('agent', [after], { mode: 'delta' });
    expect(await successions()).toEqual(['db-new -> db-old']);
    await undo(scan);
    expect(await successions()).toEqual([]);
    expect((await sources.duplicates()).length).toBeGreaterThan(0);
  });
});

test('what relied on the old self stays with it, and what relies on the new one with that', async () => {
  const app = { ...ci('app'), class: 'Application' };
  await tell(before, app, relation('RUNS_ON', 'app', before.key));
  await tell(after, app, relation('RUNS_ON', 'app', after.key));
  await expectSucceeded();
  expect(await sources.relations('RUNS_ON')).toEqual(['app -> db-new']);
  const [former] = await sources.ingest.rows(
    "MATCH (f:FormerRelationship {type: 'RUNS_ON'}) RETURN f.to AS to, f.until AS until",
  );
  expect(former).toEqual({ to: await idOf(before), until: 2 });
});
