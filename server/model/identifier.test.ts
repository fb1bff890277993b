import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalIdentifier } from './identifier.ts';

const uuid = '4c4c4544-0035-4d10-8052-b4c04f4e3532';
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });

describe('one identifier, however it is written', () => {
  test.each([
    ['uuid', [uuid, uuid.toUpperCase(), `{${uuid}}`, `urn:uuid:${uuid}`, uuid.replaceAll('-', '')]],
    ['uuid', [uuid, '44454C4C-3500-104D-8052-B4C04F4E3532', ' 44454c4c3500104d8052b4c04f4e3532 ']],
    ['mac', ['00:50:56:ab:0c:0f', '00-50-56-AB-0C-0F', '0050.56ab.0c0f', '005056AB0C0F', '0:50:56:ab:c:f']],
    ['serial', ['640HP72', ' 640hp72 ', 'S/N: 640HP72', 'SN:640hp72', 'Serial Number: 640HP72']],
    ['serial', ['VMware-42 35 8a', 'vmware-42  35 8A']],
    ['fqdn', ['db-1.example.org', 'DB-1.Example.ORG.', ' db-1.example.org ']],
    ['fqdn', ['bücher.example.org', 'xn--bcher-kva.example.org', 'BÜCHER.example.org']],
    ['wwn', ['6005076801810a3c00000000000000b1', 'naa.6005076801810A3C00000000000000B1']],
    ['wwn', ['50:06:01:60:3b:20:1f:aa', '0x500601603b201faa']],
    ['imei', ['490154203237518', '49-015420-323751-8']],
    ['containerId', ['094cab74eb8e4aaf', 'docker://094CAB74EB8E4AAF', 'containerd://094cab74eb8e4aaf']],
    ['fingerprint', ['AB:CD:EF:01', 'abcdef01']],
  ])('%s: %j', (kind, ways) => {
    const values = new Set(ways.map((way) => canonicalIdentifier(kind, way)));
    expect(values.size).toBe(1);
    expect(values).not.toContain(undefined);
  });

  test('whatever the UUID or the address, swapped bytes, case and punctuation make no other', () => {
    fc.assert(
      fc.property(hex(32), hex(12), (id, address) => {
        const swapped = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16)]
          .map((field) => field.match(/../g)!.reverse().join(''))
          .join('');
        const known = canonicalIdentifier('uuid', id);
        expect(canonicalIdentifier('uuid', `${swapped}${id.slice(16)}`.toUpperCase())).toBe(known);
        if (known) expect(canonicalIdentifier('uuid', known)).toBe(known);
        const mac = canonicalIdentifier('mac', address.match(/../g)!.join('-').toUpperCase());
        expect(canonicalIdentifier('mac', address)).toBe(mac);
        if (mac) expect(canonicalIdentifier('mac', mac)).toBe(mac);
      }),
    );
  });
});

describe('no identity', () => {
  test.each([
    'To be filled by O.E.M.',
    'To Be Filled By O.E.M. by More String',
    'Default string',
    'Default_string',
    'System Serial Number',
    'Chassis Serial Number',
    'Type2 - Board Serial Number',
    'Serial number xxxxxx',
    'MB-1234567890',
    'SYS-1234567890',
    '0123456789ABCDEF',
    'Not Specified',
    'Not Applicable',
    'N/A',
    'None',
    'INVALID',
    'release-keys',
    'VMware',
    '0',
    '0000000000',
    'XXXXXXXXXX',
    '1111111',
    '....',
    '--',
    '$',
    '',
    '   ',
    'S/N: None',
  ])('the serial number "%s"', (value) => {
    expect(canonicalIdentifier('serial', value)).toBeUndefined();
  });

  test.each([
    '00000000-0000-0000-0000-000000000000',
    'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
    '01010101-0101-0101-0101-010101010101',
    'fefefefe-fefe-fefe-fefe-fefefefefefe',
    '03000200-0400-0500-0006-000700080009',
    '00020003-0004-0005-0006-000700080009',
    '00010203-0405-0607-0809-0a0b0c0d0e0f',
    '6AB5B300-538D-1014-9FB5-B0684D007B53',
    '4BDRGGFE-0046-4710-8047-B2C04F503732',
    'af8d3fcfa6fe4784',
    'Not Settable',
  ])('the UUID %s', (value) => {
    expect(canonicalIdentifier('uuid', value)).toBeUndefined();
  });

  test.each([
    ['nothing', '00:00:00:00:00:00'],
    ['everybody', 'ff:ff:ff:ff:ff:ff'],
    ['a group', '01:00:5e:00:00:01'],
    ['a group of IPv6', '33:33:00:00:00:01'],
    ["a container's", '02:42:ac:11:00:02'],
    ["libvirt's bridge", '52:54:00:fa:20:0e'],
    ["a cloud's", '0a:09:c4:d8:ce:f1'],
    ["a phone's that hides", 'ae:ed:e7:56:9b:a0'],
    ['VRRP', '00:00:5e:00:01:0a'],
    ['VRRP over IPv6', '00:00:5e:00:02:0a'],
    ['HSRP', '0000.0c07.ac01'],
    ['HSRP version 2', '00:00:0c:9f:f0:01'],
    ['GLBP', '00-07-B4-00-01-02'],
    ["VMware's host network", '00:50:56:C0:00:08'],
    ["VirtualBox's host network", '0a:00:27:00:00:00'],
    ['AnyConnect', '00:05:9a:3c:7a:00'],
    ['FortiClient', '00:09:0f:fe:00:01'],
    ['OpenVPN', '00:ff:3c:12:34:56'],
    ['PPTP', '50:50:54:50:30:30'],
    ['PPPoE', '33:50:6f:45:30:30'],
    ['a longer address', '80:00:02:08:fe:80:00:00:00:00'],
  ])('a hardware address of %s', (_whose, value) => {
    expect(canonicalIdentifier('mac', value)).toBeUndefined();
  });

  test.each(['00:0c:29:3f:12:ab', '00:50:56:ab:cd:ef', '08:00:27:4d:5e:6f', '00:15:5d:01:02:03'])(
    'but %s, which a hypervisor gave to one virtual machine, is one',
    (value) => {
      expect(canonicalIdentifier('mac', value)).toBe(value);
    },
  );

  test.each([
    'localhost',
    'localhost.localdomain',
    'localhost4.localdomain4',
    'web-1',
    'printer.local',
    'nas.lan',
    'kubernetes.default.svc.cluster.local',
    'ip-10-0-0-12.eu-west-1.compute.internal',
    '12.0.0.10.in-addr.arpa',
    '10.0.0.12',
    '*.example.org',
    '-db.example.org',
    `${'long.'.repeat(60)}example.org`,
    '',
  ])('the name "%s"', (value) => {
    expect(canonicalIdentifier('fqdn', value)).toBeUndefined();
  });

  test('but a host of an internal domain that ends in .local is one', () => {
    expect(canonicalIdentifier('fqdn', 'SRV1.corp.local')).toBe('srv1.corp.local');
  });

  test.each([
    ['ip', '10.0.0.1'],
    ['ipv4', '10.0.0.1'],
    ['ipv6', '2001:db8::1'],
    ['IpAddress', '10.0.0.1'],
    ['ip_addresses', '10.0.0.1'],
    ['name', '192.168.1.1'],
    ['serial', '10.1.2.3'],
    ['assetTag', '2001:db8::1'],
  ])('an address, under whatever kind: %s %s', (kind, value) => {
    expect(canonicalIdentifier(kind, value)).toBeUndefined();
  });

  test.each([
    ['wwn', '0000000000000000'],
    ['imei', '000000000000000'],
    ['imei', '12345'],
    ['arn', ' '],
    ['constructor', 'x\u0000y'],
  ])('%s "%s"', (kind, value) => {
    expect(canonicalIdentifier(kind, value)).toBeUndefined();
  });
});
