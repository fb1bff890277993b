import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ciClass } from '../../../server/model/classes/registry.ts';
import { type AgentInventory, ciOfInventory, rackServer } from '../../evidence/agentInventory.ts';
import { ci, emptyGraph, picture, relation, scan } from './fixture.ts';
import { Sources } from './sources.ts';

/** The hardest cases of discovery (discovery.md) that are about how and when things are told. */

let sources: Sources;
beforeEach(async () => {
  sources = new Sources(await emptyGraph());
});
afterEach(() => sources.expectVerified());
afterAll(() => sources?.ingest.database.close());

describe('ephemeral containers', () => {
  const pod = (uid: string, node: string) => [
    {
      ...ci(uid, { name: `shop/web-${uid.slice(0, 4)}`, identifiers: { uuid: [uid], ip: ['10.42.0.7'] } }),
      class: 'Container',
    },
    relation('HAS_PART', 'shop/web', uid),
    relation('RUNS_ON', uid, node),
  ];
  const workload = { ...ci('shop/web', { attributes: { kind: 'Deployment' } }), class: 'Workload' };
  const [first, second] = ['0a6f0e1c-7b1d-4c41-9a55-2f6f1c4b7a01', '6c1f6f4e-3a55-4f0e-8f0e-1b7d9d6c2b02'];

  test('come and go under their uids, and what they are part of stays the same CI', async () => {
    await sources.tell('kubernetes', [workload, ci('node-1'), ...pod(first, 'node-1')]);
    const [web, old] = [
      await sources.idOf('kubernetes', 'shop/web'),
      await sources.idOf('kubernetes', first),
    ];
    await sources.tell('kubernetes', [workload, ci('node-1'), ...pod(second, 'node-1')]);
    expect(await sources.idOf('kubernetes', 'shop/web')).toBe(web);
    expect(await sources.ci(old)).toMatchObject({ status: 'RETIRED' });
    expect(await sources.relations('HAS_PART')).toEqual(['shop/web -> shop/web-6c1f']);
    expect(await sources.relations('SUCCEEDS')).toEqual([]);
    expect(await sources.duplicates()).toEqual([]);
  });

  test('are forgotten sooner than what they are part of', () => {
    expect(ciClass('Container')!.staleAfterDays).toBeLessThan(ciClass('Workload')!.staleAfterDays);
  });
});

describe('a clock that is wrong', () => {
  const at = (name: string, generation: number, sentAt: string) =>
    sources.ingest.send(
      scan(generation, [ciOfInventory(rackServer(name, { deviceid: 'd', serial: 'CLOCK01' }))], {
        source: 'agent',
        sentAt,
      }),
    );

  test('orders nothing: the later sequence wins, and a lower one is refused whatever time it names', async () => {
    await at('first', 1, '2035-01-01T00:00:00Z');
    await at('second', 2, '1999-01-01T00:00:00Z');
    const id = await sources.idOf('agent', 'd');
    expect(await sources.ci(id)).toMatchObject({ name: 'second' });
    await expect(at('third', 1, '2036-01-01T00:00:00Z')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('dates nothing: what was observed bears the time at which it was received', async () => {
    const begin = Date.now();
    await at('first', 1, '2035-01-01T00:00:00Z');
    const [row] = await sources.ingest.rows<{ saidAt: number; seenAt: number }>(
      'MATCH (e:Evidence) RETURN e.saidAt AS saidAt, e.seenAt AS seenAt',
    );
    for (const time of [row!.saidAt, row!.seenAt]) {
      expect(time).toBeGreaterThanOrEqual(begin);
      expect(time).toBeLessThanOrEqual(Date.now());
    }
  });

  test('of one source does not make it win over another', async () => {
    await at('from the future', 1, '2035-01-01T00:00:00Z');
    await sources.tell('cmdb', [ci('7', { name: 'told later', identifiers: { serial: ['CLOCK01'] } })], {
      sentAt: '1999-01-01T00:00:00Z',
    });
    expect(await sources.ci(await sources.idOf('cmdb', '7'))).toMatchObject({ name: 'told later' });
  });
});

describe('a partial scan, and sources that disagree', () => {
  const part = (section: string, attributes: object, more: object = {}) => ({
    ...ci('d', { attributes, ...(section ? { section } : {}), ...more }),
    name: 'db-1',
  });
  const whole = [
    part('', {}, { identifiers: { serial: ['PART001'] } }),
    part('memory', { memoryMiB: 7_800 }),
    part('cpu', { cpuCount: 4 }),
  ];

  test('replaces the sections that it lists, and leaves the rest and other machines alone', async () => {
    expect(await sources.tell('agent', [...whole, ci('other')])).toMatchObject({ quarantinedTotal: 0 });
    const partial = scan(2, [part('memory', { memoryMiB: 16_384 })], {
      source: 'agent',
      scope: 'all',
      mode: 'partial',
      sections: ['memory', 'batteries'],
    });
    expect(await sources.ingest.send(partial)).toMatchObject({ updated: 1, retired: 0 });
    expect(await sources.ci(await sources.idOf('agent', 'd'))).toMatchObject({
      memoryMiB: 16_384,
      cpuCount: 4,
    });
    expect(await sources.cis()).toEqual(['agent/d', 'agent/other']);
  });

  test('of a machine that nobody knows makes none, and says so', async () => {
    const partial = scan(1, [part('memory', { memoryMiB: 1 })], { mode: 'partial', sections: ['memory'] });
    expect(await sources.ingest.send(partial)).toMatchObject({ created: 0, quarantinedTotal: 1 });
    expect(await sources.cis()).toEqual([]);
  });

  test('both values are kept, the later wins, and what was said comes back when its rival goes', async () => {
    await sources.tell('agent', whole);
    await sources.tell('vcenter', [
      ci('vm-1', { name: 'DB-1', identifiers: { serial: ['PART001'] }, attributes: { memoryMiB: 8_192 } }),
      ci('vm-2'),
    ]);
    const id = await sources.idOf('agent', 'd');
    expect(await sources.ci(id)).toMatchObject({ name: 'DB-1', memoryMiB: 8_192, cpuCount: 4 });
    const said = await sources.ingest.rows<{ source: string; statement: string }>(
      'MATCH (e:Evidence)-[:IDENTIFIES]->(:Ci {id: $id}) RETURN e.source AS source, e.statement AS statement ORDER BY source',
      { id },
    );
    expect(said.map(({ source, statement }) => [source, /memoryMiB":(\d+)/.exec(statement)?.[1]])).toEqual([
      ['agent', '7800'],
      ['vcenter', '8192'],
    ]);
    await sources.tell('vcenter', [ci('vm-2')]);
    expect(await sources.ci(id)).toMatchObject({ name: 'db-1', memoryMiB: 7_800, status: 'ACTIVE' });
  });
});

describe('a huge scan that is cut off midway', () => {
  const estate = (count: number, cpuCount: number) =>
    Array.from({ length: count }, (_, at) => [
      ci(`k${at}`, { attributes: { cpuCount }, identifiers: { serial: [`HUGE${at}X`] } }),
      ...(at > 0 ? [relation('DEPENDS_ON', `k${at}`, `k${at >> 1}`)] : []),
    ]).flat();
  const text = (records: readonly object[]) =>
    records.map((record) => `${JSON.stringify(record)}\n`).join('');

  async function* broken(body: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(body);
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  }
  async function* ended(body: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(body);
  }

  test.each([
    ['between two lines', 150, ended],
    ['within a line', 150.5, ended],
    ['by the network', 150, broken],
    ['before its last line', 239, ended],
  ])(
    '%s: nothing is retired or changed, and sent again it is as if it had come at once',
    async (_how, lines, sent) => {
      const [first, second] = [scan(1, estate(120, 1)), scan(2, estate(110, 2))];
      sources = new Sources(await emptyGraph(60));
      await sources.ingest.send(first);
      const before = await picture(sources.ingest);
      const whole = text(second).split('\n');
      const cut = `${whole.slice(0, Math.floor(lines)).join('\n')}\n${lines % 1 ? whole[Math.floor(lines)]!.slice(0, 20) : ''}`;
      const body = lines === 239 ? `${whole.slice(0, -2).join('\n')}\n` : cut;
      await expect(sources.ingest.sendBody(sent(body))).rejects.toThrow();
      expect(await picture(sources.ingest)).toEqual(before);
      expect(
        await sources.ingest.rows('MATCH (n) WHERE n:Staged OR (n:Scan AND n.generation = 2) RETURN n'),
      ).toEqual([]);
      expect(await sources.ingest.send(second)).toMatchObject({ updated: 110, retired: 10 });
      const resumed = await picture(sources.ingest);

      sources = new Sources(await emptyGraph(60));
      await sources.ingest.send(first);
      await sources.ingest.send(second);
      expect(resumed).toEqual(await picture(sources.ingest));
    },
  );
});

/** Public inventories are not part of the project: where they are not beside it, their tests say that they did not run. */
const inventories = join(
  process.env.LINCHPIN_ESTATES ?? fileURLToPath(new URL('../../../../shared/estates', import.meta.url)),
  'glpi-inventories',
);
const recorded = (name: string) =>
  ciOfInventory(JSON.parse(readFileSync(join(inventories, `${name}.json`), 'utf8')) as AgentInventory);

describe.skipIf(!existsSync(inventories))('inventories that real agents sent', () => {
  test('one laptop before and after it moved, changed adapters and got a bridge is one CI', async () => {
    await sources.tell('glpi', [recorded('computer_3')]);
    const id = await sources.idOf('glpi', 'LF014-2017-02-20-12-19-56');
    await sources.tell('glpi', [recorded('computer_3_updated')]);
    await sources.tell('scanner', [ci('laptop', { identifiers: { mac: ['B8-6B-23-E0-5C-81'] } })]);
    expect(await sources.cis()).toEqual(['glpi/LF014-2017-02-20-12-19-56 scanner/laptop']);
    expect(await sources.idOf('glpi', 'LF014-2017-02-20-12-19-56')).toBe(id);
  });

  test('what two laptops have in common joins nothing: bridges, noughts, a malformed UUID', async () => {
    const both = [recorded('computer_1'), recorded('computer_2'), recorded('computer_3_updated')];
    expect(await sources.tell('glpi', both)).toMatchObject({ created: 3, duplicates: 0 });
    const claimed = await sources.ingest.rows<{ value: string }>(
      'MATCH (i:Identifier) RETURN i.value AS value',
    );
    const values = claimed.map(({ value }) => value);
    expect(values).toContain('serial:2FAGP34');
    expect(values.filter((value) => /52:54:00|00:00:00:00|4bdrggfe|ae:ed:e7|ip:/i.test(value))).toEqual([]);
  });
});
