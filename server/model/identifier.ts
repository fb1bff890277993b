/** Identifier kinds and what each value must look like to count as identity (discovery.md, "Identity"). */

/** Serial numbers that makers leave in place of one. */
const placeholderSerials = new Set([
  '',
  '0',
  '00000000',
  '0123456789',
  '1234567890',
  '123456789',
  'none',
  'n/a',
  'na',
  'null',
  'unknown',
  'default',
  'default string',
  'to be filled by o.e.m.',
  'to be filled by oem',
  'system serial number',
  'chassis serial number',
  'not specified',
  'not applicable',
  'not available',
  'invalid',
  'serial',
  'oem',
  'x',
  'xxxxxxx',
  'empty',
  'no asset tag',
]);

/** Hardware prefixes of virtual adapters that many machines share; VirtualBox host-only, Docker, Hyper-V loopback, PPP. */
const sharedMacPrefixes = ['0a0027', '0242', '005056c0', '505054', '444553', '33330000', '005345'];

const placeholderUuids = new Set([
  '03000200-0400-0500-0006-000700080009',
  '12345678-1234-5678-90ab-cddeefaabbcc',
  'fefefefe-fefe-fefe-fefe-fefefefefefe',
]);

function uuid(value: string): string | undefined {
  const hex = value
    .replace(/^urn:uuid:/i, '')
    .replace(/[{}\s-]/g, '')
    .toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(hex) || /^(.)\1*$/.test(hex)) return undefined;
  const dashed = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return placeholderUuids.has(dashed) ? undefined : dashed;
}

/** The same UUID as firmware writes it that swaps the first three fields' bytes (SMBIOS before 2.6). */
function byteSwapped(dashed: string): string {
  const swap = (field: string) => field.match(/../g)!.reverse().join('');
  const [a, b, c, ...rest] = dashed.split('-') as [string, string, string, string, string];
  return [swap(a), swap(b), swap(c), ...rest].join('-');
}

function mac(value: string): string | undefined {
  const hex = value.replace(/[\s:.-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(hex) || /^(.)\1*$/.test(hex)) return undefined;
  const multicast = (Number.parseInt(hex.slice(0, 2), 16) & 1) === 1;
  if (multicast || sharedMacPrefixes.some((prefix) => hex.startsWith(prefix))) return undefined;
  return hex.match(/../g)!.join(':');
}

function serial(value: string): string | undefined {
  const trimmed = value.trim();
  const plain = trimmed.toLowerCase();
  if (placeholderSerials.has(plain) || /^[0.\-_*x\s]+$/.test(plain)) return undefined;
  return trimmed.toUpperCase();
}

function fqdn(value: string): string | undefined {
  const name = value.trim().toLowerCase().replace(/\.$/, '');
  if (!/^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name)) return undefined;
  return /^localhost\.|\.localdomain$|\.local$|\.invalid$/.test(name) ? undefined : name;
}

const normalisers: Readonly<Record<string, (value: string) => string | undefined>> = {
  uuid,
  mac,
  serial,
  fqdn,
};

/** Kinds that are never identity: an address moves from one machine to the next. */
const neverIdentity = new Set(['ip', 'ipv4', 'ipv6', 'ipAddress']);

/**
 * An identifier's canonical value, or undefined where it is a placeholder, malformed or of a kind that is no identity.
 * A UUID and its byte-swapped alias have one canonical value.
 */
export function canonicalIdentifier(kind: string, value: string): string | undefined {
  if (neverIdentity.has(kind) || value.includes('\u0000')) return undefined;
  const normalised = (normalisers[kind] ?? ((plain: string) => plain.trim() || undefined))(value);
  if (normalised === undefined || kind !== 'uuid') return normalised;
  const alias = byteSwapped(normalised);
  return [alias, normalised].sort()[0];
}
