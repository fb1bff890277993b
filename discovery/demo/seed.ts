import { createHash } from 'node:crypto';

/**
 * Identity and chance for the demo, taken from names: the same name always gives the same figure, whatever else is
 * added to the estate, so that an edit here changes one CI and not all that come after it.
 */
const seed = 'larkfield-hospitals-1';

function digest(name: string): string {
  return createHash('sha256').update(`${seed}\n${name}`).digest('hex');
}

/** A UUID of version 4's form. */
export function uuidOf(name: string): string {
  const hex = digest(`uuid ${name}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A unicast MAC address below a maker's prefix of three bytes. */
export function macOf(name: string, prefix = '3c:fd:fe'): string {
  const hex = digest(`mac ${name}`);
  return `${prefix}:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}`;
}

export function serialOf(name: string): string {
  const hex = digest(`serial ${name}`).toUpperCase();
  return `LH${hex.slice(0, 9)}`;
}

/** The world-wide name of a volume. */
export function wwnOf(name: string): string {
  return `naa.6${digest(`wwn ${name}`).slice(0, 31)}`;
}

/** A SHA-256 as certificates and container images carry it. */
export function fingerprintOf(name: string): string {
  return digest(`fingerprint ${name}`);
}

/** A whole number from low to high, both included. */
export function numberOf(name: string, low: number, high: number): number {
  return low + (Number.parseInt(digest(`number ${name}`).slice(0, 8), 16) % (high - low + 1));
}

export function pick<Item>(name: string, items: readonly [Item, ...Item[]]): Item {
  return items[numberOf(`pick ${name}`, 0, items.length - 1)] ?? items[0];
}
