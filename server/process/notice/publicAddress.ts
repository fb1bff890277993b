import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** IPv4 that is private, of this host or link, for documentation, or no one host's (RFC 6890). */
const notPublic = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(network, bits, 'ipv4');
/** Of IPv6's public part: documentation, and tunnels that lead to an IPv4 address of their own. */
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic.addSubnet(network, bits, 'ipv6');
/** All public IPv6 there is; what maps or translates IPv4 lies outside. */
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the open internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !notPublic.check(address, 'ipv4');
  return version === 6 && publicSix.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/** Something asks for a place that it may not go to. */
export class RefusedAddress extends Error {
  constructor(host: string) {
    super(
      `${host} is a private address, or one of this host. LINCHPIN_WEBHOOK_PRIVATE=1 lets webhooks go there.`,
    );
    this.name = 'RefusedAddress';
  }
}

/**
 * Finds the address of a host for a connection that is being made, and gives none that is not public. What is looked at
 * is what is connected to: a name that means another address a moment later gains nothing.
 */
export const publicLookup: LookupFunction = (host, options: LookupOptions, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '');
    const [first] = found;
    // All of them have to be: whoever mixes both does not do so by accident.
    if (!first || !found.every(({ address }) => isPublicAddress(address)))
      return done(new RefusedAddress(host), '');
    if (options.all) return done(null, found);
    done(null, first.address, first.family);
  });
};
