/**
 * What makers, firmware and drivers leave where an identifier should be: many things carry the same. Gathered from what
 * inventories in the field refuse.
 */

/** Serial numbers in small letters, without blanks and punctuation. */
const serials = new Set([
  ...['none', 'none1', 'noneselected', 'nil', 'null', 'na', 'no', 'nodata', 'undefined', 'unkown', 'unknown'],
  ...['notspecified', 'notapplicable', 'notavailable', 'notpresent', 'notprovided', 'notdefined', 'notset'],
  ...[
    'notsettable',
    'notsupported',
    'unspecified',
    'unknownserial',
    'unavailable',
    'unset',
    'insufficientprivileges',
  ],
  ...[
    'tobefilled',
    'tobefilledbyoem',
    'tobefilledbyoembymorestring',
    'filledbyoem',
    'fillbyoem',
    'oem',
    'oemid',
  ],
  ...[
    'oemdefault',
    'oemserial',
    'oemserialnumber',
    'default',
    'defaultstring',
    'defaultvalue',
    'standard',
    'empty',
  ],
  ...[
    'blank',
    'invalid',
    'error',
    'test',
    'testing',
    'sample',
    'eval',
    'evaluation',
    'prototype',
    'dummy',
    'reserved',
  ],
  ...[
    'asset',
    'assettag',
    'assetnumber',
    'noassettag',
    'noassetinformation',
    'noserial',
    'noserialnumber',
    'sn',
  ],
  ...[
    'srlnmbr',
    'nosn',
    'releasekeys',
    'systemproductname',
    'productname',
    'systemname',
    'virtual',
    'virtualmachine',
  ],
  ...[
    'vmware',
    'virtualbox',
    'qemu',
    'kvm',
    'xen',
    'hyperv',
    'parallels',
    'bochs',
    'dell',
    'hp',
    'hpe',
    'lenovo',
  ],
  ...[
    '0123456789',
    '0123456789abcdef',
    '0123456789abcde',
    '123456789abcdef',
    '1234567890',
    '123456789',
    '12345678',
  ],
  ...['1234567', '123456', '12345', '1234', '123', '12', '01234567', '012345678', '9876543210', '987654321'],
  ...[
    'mb1234567890',
    'sys1234567890',
    'bss0123456789',
    'abcdefgh',
    'abcdefg',
    'abcdef',
    'abcd',
    'abc',
    'qwerty',
  ],
]);

/** The field's own name where its value should be: `System Serial Number`, `Type2 - Board Serial Number`. */
const fieldName =
  /^(type\d)?(system|chassis|enclosure|baseboard|board|mainboard|motherboard|bios|product|mb|oem)?(serial(number|num|no|nr)?|sn)x*$/;

/** Whether a serial number is none; one character, or one over and over, is none either. */
export function isPlaceholderSerial(serial: string): boolean {
  const plain = serial.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return /^(.)\1*$/.test(plain) || plain === '' || serials.has(plain) || fieldName.test(plain);
}

/** UUIDs that boards come with, dashes left out. */
const uuids = new Set([
  '03000200040005000006000700080009',
  '00020003000400050006000700080009',
  '12345678123456781234567812345678',
  '123456781234567890abcddeefaabbcc',
  '6ab5b300538d10149fb5b0684d007b53',
  '000102030405060708090a0b0c0d0e0f',
  '00112233445566778899aabbccddeeff',
  '0123456789abcdef0123456789abcdef',
  'deadbeefdeadbeefdeadbeefdeadbeef',
]);

/** Whether a UUID of 32 hexadecimal digits is none; one byte over and over is none either. */
export const isPlaceholderUuid = (hex: string): boolean => /^(..)\1*$/.test(hex) || uuids.has(hex);

/** Beginnings of adapters' addresses that one machine after the other has, or several at once. */
const sharedMacs = [
  ...['00000000', '001122334455', '001234567890', '000102030405'],
  // Addresses that stand for several routers: VRRP and CARP, HSRP, GLBP.
  ...['00005e0001', '00005e0002', '00000c07ac', '00000c9ff', '000573a00', '0007b400'],
  // Adapters that virtualisation puts into every host: VMware's and Parallels' host networks.
  ...['005056c000', '001c42000008', '001c42000009'],
  // Adapters of VPN clients and dial-up: AnyConnect, FortiClient, OpenVPN, RAS, PPTP, PPPoE, mobile modems.
  ...['00059a3c7', '00090ffe00', '00090faa00', '00ff', '005345', '2041535', '505054503030', '444553540000'],
  ...['00a0c6000000', '8000600fe800'],
];

/**
 * Whether a hardware address of 12 hexadecimal digits belongs to no one adapter: to a group, to whoever made it up
 * (containers, hypervisors, cloud networks, phones that hide), or to software that gives every machine the same.
 */
export function isSharedMac(hex: string): boolean {
  const first = Number.parseInt(hex.slice(0, 2), 16);
  const [toMany, madeUp] = [(first & 1) === 1, (first & 2) === 2];
  return toMany || madeUp || sharedMacs.some((prefix) => hex.startsWith(prefix));
}
