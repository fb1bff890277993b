import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../server/reconcile/sweep/sweep.ts';
import { freshAccess } from '../access/fixture.ts';
import { ci, emptyGraph, type Ingest, relation, scan } from '../ingest/fixture.ts';
import { inboxOf } from './fixture.ts';

let ingest: Ingest;
let inbox: ReturnType<typeof inboxOf>;
beforeEach(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  inbox = inboxOf(ingest);
});
afterAll(() => ingest?.database.close());

const web = (attributes: object = {}) =>
  ci('web', { attributes: { cpuCount: 4, criticality: 'HIGH', ...attributes } });
const value = async (attribute: string, key = 'web') =>
  (
    await ingest.rows<{ value: unknown }>(`MATCH (c:Ci {name: $key}) RETURN c.${attribute} AS value`, { key })
  )[0]?.value;
let generation = 0;
const send = (records: object[], more: object = {}) => ingest.send(scan(++generation, records, more));

describe('a change that nobody announced', () => {
  beforeEach(() => send([web(), ci('db')]));

  test('is told with what was recorded and who says what now; the first scan is none', async () => {
    expect(await inbox.titles()).toEqual([]);
    await send([web({ cpuCount: 8 }), ci('db')]);
    const [item] = await inbox.items();
    expect(item).toMatchObject({
      kind: 'UNEXPLAINED_CHANGE',
      risk: 'HIGH',
      title: 'Processors of web has changed',
      resolutions: ['ACCEPT', 'REFUSE', 'LINK_CHANGE', 'RAISE_CHANGE'],
      detail: {
        recorded: { value: 4, revision: 1, by: 'tester' },
        observed: [{ source: 's', scope: 'x', value: 8, generation }],
      },
    });
    expect(item?.cis.map(({ name }) => name)).toEqual(['web']);
  });

  test('moves on while it waits, and goes when it is as it was', async () => {
    await send([web({ cpuCount: 8 }), ci('db')]);
    await send([web({ cpuCount: 16 }), ci('db')]);
    const [item, ...more] = await inbox.items();
    expect(more).toEqual([]);
    expect(item?.detail).toMatchObject({ recorded: { value: 4, revision: 1 }, observed: [{ value: 16 }] });
    await send([web(), ci('db')]);
    expect(await inbox.titles()).toEqual([]);
  });

  test('once accepted is not asked about again; another value is', async () => {
    await send([web({ cpuCount: 8 }), ci('db')]);
    const [item] = await inbox.items();
    expect((await inbox.decide(item?.id, 'ACCEPT')).data.resolveInboxItem.resolution).toBe('ACCEPT');
    expect(await inbox.titles()).toEqual([]);
    await send([web({ cpuCount: 4 }), ci('db')]);
    await inbox.decide((await inbox.items())[0]?.id, 'ACCEPT');
    await send([web({ cpuCount: 8 }), ci('db')]);
    expect(await inbox.titles()).toEqual([]);
    await send([web({ cpuCount: 12 }), ci('db')]);
    expect((await inbox.items())[0]?.detail).toMatchObject({
      recorded: { value: 8 },
      observed: [{ value: 12 }],
    });
  });

  test('refused, the recorded value is locked', async () => {
    await send([web({ cpuCount: 8 }), ci('db')]);
    const { errors } = await inbox.decide((await inbox.items())[0]?.id, 'REFUSE', {
      comment: 'nobody touched it',
    });
    expect(errors).toBeUndefined();
    expect(await value('cpuCount')).toBe(4);
    await send([web({ cpuCount: 9 }), ci('db')]);
    expect(await value('cpuCount')).toBe(4);
    expect(await inbox.titles()).toEqual([]);
  });

  test('is none where a person made it, the attribute is volatile, or the class is not controlled', async () => {
    const [{ id }] = (await ingest.rows('MATCH (c:Ci {name: "web"}) RETURN c.id AS id')) as [{ id: string }];
    await inbox.ask('mutation ($id: ID!) { describeCi(id: $id, attributes: {cpuCount: 6}) { id } }', { id });
    expect(await value('cpuCount')).toBe(6);
    await send([web({ description: 'a web server' }), ci('db')]);
    await send([ci('p', { class: 'Printer' })], { scope: 'y' });
    await send([ci('p', { class: 'Printer', attributes: { vendor: 'A' } })], { scope: 'y' });
    expect(await inbox.titles()).toEqual([]);
  });

  test('goes with the scan that is undone', async () => {
    await send([web({ cpuCount: 8 }), ci('db')]);
    const { scan: id } = await send([web({ cpuCount: 16 }), ci('db'), ci('new')]);
    expect((await inbox.items()).map(({ kind }) => kind)).toEqual(['UNEXPLAINED_CHANGE', 'NEW']);
    await inbox.ask('mutation ($id: ID!) { undoScan(id: $id, reason: "wrong") { revision } }', { id });
    const items = await inbox.items();
    expect(items.map(({ kind }) => kind)).toEqual(['UNEXPLAINED_CHANGE']);
    expect(items[0]?.detail).toMatchObject({ recorded: { value: 4 }, observed: [{ value: 8 }] });
  });
});

describe('a relationship', () => {
  const needs = (to: string) => relation('DEPENDS_ON', 'web', to);
  beforeEach(() => send([web(), ci('db'), ci('db2'), needs('db')]));

  test('that comes or goes is told; refusing keeps what was recorded', async () => {
    await send([web(), ci('db'), ci('db2'), needs('db2')]);
    const items = await inbox.items();
    expect(items.map(({ title }) => title).sort()).toEqual([
      'New: web depends on db2',
      'No longer: web depends on db',
    ]);
    for (const { id } of items) expect((await inbox.decide(id, 'REFUSE')).errors).toBeUndefined();
    const ends = 'MATCH (:Ci {name: "web"})-[:DEPENDS_ON]->(c) RETURN c.name AS name';
    expect(await ingest.rows(ends)).toEqual([{ name: 'db' }]);
    expect(await inbox.titles()).toEqual([]);
  });

  test('of a new CI belongs to the CI, which is told once', async () => {
    await send([web(), ci('db'), ci('db2'), needs('db'), ci('app'), relation('DEPENDS_ON', 'app', 'db')]);
    expect(await inbox.titles()).toEqual(['Server app is new']);
  });
});

describe('CIs that come and go', () => {
  const needs = relation('DEPENDS_ON', 'web', 'db');
  beforeEach(() => send([web(), ci('db'), ci('idle'), needs]));

  test('a missing CI is told where something rests on it; a person may vouch for it', async () => {
    await send([web(), needs]);
    const [item, ...more] = await inbox.items();
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      kind: 'MISSING',
      title: 'Server db is gone, and 1 CI rests on it',
      risk: 'MEDIUM',
    });
    expect((await inbox.decide(item?.id, 'REFUSE')).errors).toBeUndefined();
    expect(await value('status', 'db')).toBe('ACTIVE');
    expect(await inbox.titles()).toEqual([]);
  });

  test('one that comes back leaves the list, and is told anew when it goes again', async () => {
    const all = [web(), ci('db'), ci('idle'), needs];
    await send([web(), needs]);
    await inbox.decide((await inbox.items())[0]?.id, 'ACCEPT');
    await send(all);
    expect(await inbox.titles()).toEqual([]);
    await send([web(), needs]);
    expect(await inbox.titles()).toEqual(['Server db is gone, and 1 CI rests on it']);
    await send(all);
    expect(await inbox.titles()).toEqual([]);
  });

  test('one that no source has named for long is told when it goes', async () => {
    const now = Date.now() + 1_000 * 86_400_000;
    await sweep(ingest.request, { now, dryRun: false });
    expect(await inbox.titles({ kinds: ['MISSING'] })).toEqual(['Server web is gone']);
  });

  test('a new CI that does not belong is retired', async () => {
    await send([web(), ci('db'), ci('idle'), needs, ci('rogue')]);
    const [item] = await inbox.items();
    expect(item).toMatchObject({ kind: 'NEW', title: 'Server rogue is new' });
    await inbox.decide(item?.id, 'REFUSE');
    expect(await value('status', 'rogue')).toBe('RETIRED');
    expect(await inbox.titles()).toEqual([]);
  });
});
