import { isIP } from 'node:net';

/** A network or an address in a network. */
export interface Prefix {
  readonly version: 4 | 6;
  readonly bits: bigint;
  readonly length: number;
}

function bitsOf(address: string, version: 4 | 6): bigint {
  if (version === 4) return address.split('.').reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
  // An embedded IPv4 address stands for the last two groups.
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const low = dotted?.[2] ? bitsOf(dotted[2], 4) : 0n;
  const plain = dotted ? `${dotted[1]}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}` : address;
  const [head = '', tail] = plain.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(tail)];
  return all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group || '0'}`), 0n);
}

/** Reads `10.0.0.0/8` or `2001:db8::1/64`; an address alone has its full length. Undefined where it is neither. */
export function parsePrefix(text: string): Prefix | undefined {
  const [address = '', suffix] = text.split('/');
  const version = isIP(address);
  if ((version !== 4 && version !== 6) || address.includes('%')) return undefined;
  const width = version === 4 ? 32 : 128;
  const length = suffix === undefined ? width : Number(suffix);
  if (!Number.isInteger(length) || length < 0 || length > width) return undefined;
  return { version, bits: bitsOf(address, version), length };
}

/** The first `length` bits of a prefix, as a text that two prefixes share when one holds the other. */
export function networkAt(prefix: Prefix, length: number): string {
  const width = BigInt(prefix.version === 4 ? 32 : 128);
  return `${prefix.version} ${length} ${prefix.bits >> (width - BigInt(length))}`;
}
