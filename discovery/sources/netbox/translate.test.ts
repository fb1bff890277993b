import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { CiRecord, RelationRecord } from '../../../server/model/scanRecord.ts';
import type { Collected, Finding } from '../../source.ts';
import { netbox } from './source.ts';

let findings: Finding[];
let names: Map<string, string>;

/** Relationships as short lines with names for devices: `srv-1 POWERED_BY pdu-a`. */
function linesOf(pattern: RegExp): string[] {
  const shown = (end: unknown) => names.get(String(end)) ?? String(end);
  return findings
    .filter((each): each is RelationRecord => each.record === 'relation')
    .map(({ from, type, to, strength, group }) =>
      [shown(from), type, shown(to), strength, group].filter((part) => part !== undefined).join(' '),
    )
    .filter((line) => pattern.test(line))
    .sort();
}

beforeAll(async () => {
  const file = fileURLToPath(new URL('fixtures/campus.json', import.meta.url));
  const collected: Collected[] = [];
  for await (const each of netbox.collect({ inputs: [file], options: {} })) collected.push(each);
  findings = [...netbox.translate(collected, { inputs: [], options: {} })];
  names = new Map(
    findings.flatMap((each) => (each.record === 'ci' ? [[each.key, each.name ?? each.key]] : [])),
  );
});

const ci = (key: string) =>
  findings.find((each): each is CiRecord => each.record === 'ci' && each.key === key);

test('the nearer to the users needs the nearer to the outside; peers and management ports need nothing', () => {
  expect(linesOf(/^(core|access|srv|edge)-\d CONNECTED_TO (?!panel)/)).toEqual([
    'access-1 CONNECTED_TO core-1',
    'access-1 CONNECTED_TO core-2',
    'access-2 CONNECTED_TO core-2',
    'core-1 CONNECTED_TO core-2 NONE',
    'core-1 CONNECTED_TO edge-1',
    'edge-1 CONNECTED_TO WL-77',
    'srv-1 CONNECTED_TO access-1',
    'srv-1 CONNECTED_TO access-2',
    'srv-2 CONNECTED_TO access-1',
  ]);
});

test('a panel takes down those whose every uplink runs through it', () => {
  expect(linesOf(/CONNECTED_TO panel/)).toEqual([
    'access-1 CONNECTED_TO panel-a NONE',
    'access-1 CONNECTED_TO panel-b NONE',
    'access-2 CONNECTED_TO panel-a HARD',
    'access-2 CONNECTED_TO panel-b HARD',
  ]);
});

test('power runs from panel to feed to strip to server, or to the rack where no plug is known', () => {
  expect(linesOf(/POWERED_BY/)).toEqual([
    'A1 POWERED_BY Panel 1',
    'A2 POWERED_BY Panel 1',
    'B2 POWERED_BY Panel 2',
    'R1 POWERED_BY A1 NONE',
    'R2 POWERED_BY A2',
    'R2 POWERED_BY B2',
    'pdu-a POWERED_BY A1',
    'srv-1 POWERED_BY pdu-a',
    'srv-1 POWERED_BY pdu-b',
    'srv-2 POWERED_BY pdu-b',
  ]);
});

test('machines run on their cluster, and on their host where they are pinned to it', () => {
  expect(linesOf(/HOSTED_ON|hosts/)).toEqual([
    'vc-1 HAS_MEMBER esx-1 hosts',
    'vc-1 HAS_MEMBER esx-2 hosts',
    'vm-1 HOSTED_ON vc-1',
    'vm-2 HOSTED_ON esx-1',
    'vm-2 HOSTED_ON vc-1',
  ]);
  expect([ci('dcim.device/12'), ci('dcim.device/13')].map((each) => each?.class)).toEqual([
    'Hypervisor',
    'Hypervisor',
  ]);
});

test('one dead port takes nothing down', () => {
  expect(linesOf(/HAS_PART/).filter((line) => !line.endsWith('NONE'))).toEqual([]);
});

test('describes a device by everything that refers to it', () => {
  expect(ci('dcim.device/4')).toEqual({
    record: 'ci',
    key: 'dcim.device/4',
    class: 'Server',
    name: 'srv-1',
    identifiers: {
      serial: ['SN-4'],
      mac: ['AA:00:00:00:00:0A', 'AA:00:00:00:00:0B'],
      fqdn: ['srv-1.example.org'],
    },
    attributes: {
      owner: 'example-works',
      lifecycle: 'ACTIVE',
      netboxStatus: 'active',
      role: 'Server',
      vendor: 'Acme',
      model: 'Box 1',
      serialNumber: 'SN-4',
      operatingSystem: 'Debian 12',
      ipAddresses: ['10.1.0.4'],
      ports: 4,
      powerPorts: 2,
      rackUnit: 10,
    },
  });
  expect(ci('dcim.device/15')?.name).toBe('stack-1:1');
  expect(ci('dcim.site/1')?.attributes).toMatchObject({
    region: 'Europe / Berlin',
    address: 'Main Street 1, 10115 Berlin',
  });
  expect([ci('dcim.site/2'), ci('dcim.device/17')].map((each) => each?.attributes?.lifecycle)).toEqual([
    'PLANNED',
    'PLANNED',
  ]);
});

test('addresses stand in the narrowest prefix of their own table', () => {
  expect(
    linesOf(/^10\.|^2001|Servers|srv-1 eth0 HAS_PART/).filter((line) => !/LOCATED_IN|OWNED_BY/.test(line)),
  ).toEqual([
    '10.0.0.0/8 HAS_PART 10.1.0.0/16 NONE',
    '10.1.0.0/16 HAS_MEMBER 10.1.0.4 NONE',
    '10.1.0.0/16 HAS_PART 10.1.0.100-10.1.0.199 NONE',
    '2001:db8::/32 HAS_MEMBER 2001:db8::4 NONE',
    'Servers (VLAN 10) HAS_PART 10.1.0.0/16 NONE',
    'srv-1 eth0 CONNECTED_TO Servers (VLAN 10) NONE',
    'srv-1 eth0 HAS_PART 10.1.0.4 NONE',
  ]);
});

test('accounts in a dump are counted and never read', () => {
  expect(JSON.stringify(findings)).not.toContain('never-to-be-read');
  expect(findings).toContainEqual({ record: 'tally', kind: 'auth.user', as: 'withoutClass', count: 1 });
});
