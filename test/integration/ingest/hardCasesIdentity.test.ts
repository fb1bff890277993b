import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalIdentifier } from '../../../server/model/identifier.ts';
import { ciOfInventory, rackServer } from '../../evidence/agentInventory.ts';
import { claimingSources } from '../../harness/claimingSources.ts';
import { ci, emptyGraph, relation } from './fixture.ts';
import { Sources } from './sources.ts';

/** The hardest cases of discovery (discovery.md) that are about what is one thing and what is two. */

let sources: Sources;
beforeEach(async () => {
  sources = new Sources(await emptyGraph());
});
afterEach(() => sources.expectVerified());
afterAll(() => sources?.ingest.database.close());

const agent = (...inventories: Parameters<typeof ciOfInventory>[0][]) =>
  sources.tell('agent', inventories.map(ciOfInventory));
const uuid = '4c4c4544-0034-3010-8048-b6c04f503732';

describe('a cloned VM with the same UUID', () => {
  const clone = (name: string, mac: string) => {
    const inventory = rackServer(name, { uuid, mac });
    return {
      ...inventory,
      content: { ...inventory.content, hardware: { ...inventory.content.hardware, vmsystem: 'VMware' } },
    };
  };

  test('is two CIs and one duplicate for a person, however often it is told', async () => {
    const both = [clone('web-1', '00:50:56:ab:00:01'), clone('web-2', '00:50:56:ab:00:02')];
    expect(await agent(...both)).toMatchObject({ created: 2, duplicates: 1 });
    await agent(...both);
    expect(await sources.cis()).toHaveLength(2);
    expect(await sources.duplicates()).toEqual([`uuid:${canonicalIdentifier('uuid', uuid)}`]);
    expect(await sources.relations('SUCCEEDS')).toEqual([]);
  });

  test('what the hypervisor says, bytes swapped and told by MAC address, finds each of them', async () => {
    await agent(clone('web-1', '00:50:56:ab:00:01'), clone('web-2', '00:50:56:ab:00:02'));
    const swapped = '{44454C4C-3400-1030-8048-B6C04F503732}';
    const vm = (key: string, mac: string) => ({
      ...ci(key, { identifiers: { uuid: [swapped], mac: [mac] } }),
      class: 'VirtualMachine',
    });
    await sources.tell('vcenter', [vm('vm-1', '0050.56ab.0001'), vm('vm-2', '00-50-56-AB-00-02')]);
    expect(await sources.cis()).toEqual([
      'agent/web-1-2026-01-12-08-15-00 vcenter/vm-1',
      'agent/web-2-2026-01-12-08-15-00 vcenter/vm-2',
    ]);
  });

  test('a clone that returns after it had gone is a duplicate again', async () => {
    const [one, other] = [clone('web-1', '00:50:56:ab:00:01'), clone('web-2', '00:50:56:ab:00:02')];
    await agent(one, other);
    await agent(one);
    expect(await sources.duplicates()).toEqual([]);
    expect(await agent(one, other)).toMatchObject({ duplicates: 1 });
    expect(await sources.duplicates()).toEqual([`uuid:${canonicalIdentifier('uuid', uuid)}`]);
  });
});

describe('an address that was re-used', () => {
  test('moves from one CI to the other, and both keep their identity', async () => {
    const address = { ...ci('10.0.0.5'), class: 'IpAddress' };
    const old = ciOfInventory(rackServer('db-1', { serial: 'AAA1111', ip: '10.0.0.5' }));
    const young = ciOfInventory(rackServer('db-2', { serial: 'BBB2222', ip: '10.0.0.6' }));
    await sources.tell('agent', [old, young, address, relation('HAS_PART', old.key, address.key)]);
    const ids = [await sources.idOf('agent', old.key), await sources.idOf('agent', young.key)];
    const moved = ciOfInventory(rackServer('db-2', { serial: 'BBB2222', ip: '10.0.0.5' }));
    await sources.tell('agent', [old, moved, address, relation('HAS_PART', moved.key, address.key)]);
    expect([await sources.idOf('agent', old.key), await sources.idOf('agent', young.key)]).toEqual(ids);
    expect(await sources.relations('HAS_PART')).toEqual(['db-2 -> 10.0.0.5']);
    const [former] = await sources.ingest.rows(
      'MATCH (f:FormerRelationship) RETURN f.from AS from, f.since AS since, f.until AS until',
    );
    expect(former).toEqual({ from: ids[0], since: 1, until: 2 });
    expect(await sources.duplicates()).toEqual([]);
  });
});

describe('a renamed host', () => {
  test('is the same CI under its new name, for every source', async () => {
    const known = { serial: 'CCC3333', uuid, mac: '3c:fd:fe:00:00:01' };
    await agent(rackServer('old-name', { ...known, deviceid: 'installed-once' }));
    await sources.tell('netbox', [
      ci('device/7', { name: 'old-name', identifiers: { serial: ['ccc3333'] } }),
    ]);
    const id = await sources.idOf('agent', 'installed-once');
    await agent(rackServer('new-name', { ...known, deviceid: 'installed-once' }));
    expect(await sources.cis()).toEqual(['agent/installed-once netbox/device/7']);
    expect(await sources.ci(id)).toMatchObject({ name: 'new-name', status: 'ACTIVE' });
  });
});

describe('an adapter or a dock that changed', () => {
  test('leaves the CI what it is while another identifier holds, a name if there is no better', async () => {
    const named = (mac: string) => rackServer('kiosk-1', { mac, deviceid: 'kiosk' });
    await agent(named('3c:fd:fe:00:00:01'));
    const scanned = { mac: ['3c:fd:fe:00:00:01'], fqdn: ['kiosk-1.example.org'] };
    await sources.tell('scanner', [ci('kiosk-1', { identifiers: scanned })]);
    const id = await sources.idOf('agent', 'kiosk');
    await agent(named('3c:fd:fe:00:00:02'));
    expect(await sources.cis()).toEqual(['agent/kiosk scanner/kiosk-1']);
    expect(await sources.idOf('scanner', 'kiosk-1')).toBe(id);
  });

  test('passes a dock from one laptop to the next without making them one', async () => {
    const dock = '00:e0:4c:68:01:db';
    await agent(rackServer('laptop-1', { serial: '640HP72', mac: dock }));
    await sources.tell('switches', [ci('port-9', { identifiers: { mac: [dock] } })]);
    await agent(
      rackServer('laptop-1', { serial: '640HP72' }),
      rackServer('laptop-2', { serial: '2FAGP34', mac: dock }),
    );
    const cis = await sources.cis();
    expect(cis.filter((keys) => keys.includes('agent/'))).toHaveLength(2);
    expect(await sources.duplicates()).toEqual([]);
    expect(await sources.relations('SUCCEEDS')).toEqual([]);
  });
});

describe('a host of many addresses, a virtual address, a proxy', () => {
  const vrrp = '00:00:5e:00:01:0a';
  const node = (name: string, serial: string, mac: string) => {
    const inventory = rackServer(name, { serial, mac, ip: '10.0.0.11' });
    const more = [
      { description: 'eno2', mac: mac.replace(/.$/, 'f'), ipaddress: '10.0.1.11' },
      { description: 'vrrp.10', mac: vrrp, ipaddress: '10.0.0.100' },
    ];
    return ciOfInventory({
      ...inventory,
      content: { ...inventory.content, networks: [...inventory.content.networks!, ...more] },
    });
  };

  test('two routers behind one virtual address stay two, and what answers on it is neither', async () => {
    const [one, two] = [
      node('lb-1', 'LB00001', '3c:fd:fe:00:01:01'),
      node('lb-2', 'LB00002', '3c:fd:fe:00:02:01'),
    ];
    await sources.tell('agent', [one, two]);
    const remote = {
      identifiers: { mac: [vrrp], ip: ['10.0.0.100'] },
      attributes: { operatingSystem: 'Redis' },
    };
    await sources.tell('nmap', [ci('10.0.0.100', remote)]);
    expect(await sources.cis()).toEqual([`agent/${one.key}`, `agent/${two.key}`, 'nmap/10.0.0.100']);
    expect(await sources.duplicates()).toEqual([]);
    expect(await sources.ci(await sources.idOf('agent', one.key))).toMatchObject({
      operatingSystem: 'Debian 12',
    });
  });

  test('a scan that meets it at several of its adapters finds one CI', async () => {
    const one = node('lb-1', 'LB00001', '3c:fd:fe:00:01:01');
    await sources.tell('agent', [one]);
    await sources.tell('nmap', [ci('10.0.0.11', { identifiers: { mac: ['3C:FD:FE:00:01:01'] } })]);
    await sources.tell('lldp', [ci('chassis-1', { identifiers: { mac: ['3cfd.fe00.010f'] } })]);
    expect(await sources.cis()).toEqual([`agent/${one.key} lldp/chassis-1 nmap/10.0.0.11`]);
  });

  test("what was guessed from afar raises no relationship's trust, and lowers none", async () => {
    const one = node('lb-1', 'LB00001', '3c:fd:fe:00:01:01');
    const cache = { ...ci('cache'), class: 'Cache' };
    await sources.tell('agent', [one, cache, relation('RUNS_ON', 'cache', one.key)]);
    const guess = relation(
      'RUNS_ON',
      { source: 'agent', key: 'cache' },
      { source: 'agent', key: one.key },
      { confidence: 'INFERRED' },
    );
    await sources.tell('nmap', [ci('10.0.0.11', { identifiers: { mac: ['3C:FD:FE:00:01:01'] } }), guess]);
    const trust = () =>
      sources.ingest.rows(
        `MATCH (:Ci)-[r:RUNS_ON]->(:Ci) RETURN coalesce(r.confidence, 'OBSERVED') AS confidence, ${claimingSources} AS sources`,
      );
    expect(await trust()).toEqual([{ confidence: 'OBSERVED', sources: ['agent', 'nmap'] }]);
    await sources.tell('agent', [one, cache]);
    expect(await trust()).toEqual([{ confidence: 'INFERRED', sources: ['nmap'] }]);
  });
});
