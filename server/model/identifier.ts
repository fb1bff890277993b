import { asciiName, isIpAddress } from './networkName.ts';
import { isPlaceholderSerial, isPlaceholderUuid, isSharedMac } from './placeholderIdentifiers.ts';

/** Identifier kinds and what each value must look like to count as identity (discovery.md, "Identity"). */
type Normaliser = (value: string) => string | undefined;

/** A UUID and its byte-swapped alias have one canonical value: firmware before SMBIOS 2.6 swaps the first three fields. */
function uuid(value: string): string | undefined {
  const hex = value
    .replace(/^urn:uuid:/i, '')
    .replace(/[{}\s-]/g, '')
    .toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
  const alias = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16)].map(reversed).join('') + hex.slice(16);
  if (isPlaceholderUuid(hex) || isPlaceholderUuid(alias)) return undefined;
  const [first] = [hex, alias].sort() as [string, string];
  return first.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The same bytes from the last to the first. */
const reversed = (hex: string): string => hex.match(/../g)!.reverse().join('');

/** With colons, dashes, dots as Cisco writes them, or nothing; SNMP tools leave leading noughts out. */
function mac(value: string): string | undefined {
  const bytes = value.trim().split(/[:-]/);
  const padded = bytes.length === 6 ? bytes.map((byte) => byte.padStart(2, '0')).join('') : value;
  const hex = padded.replace(/[\s:.-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(hex) || isSharedMac(hex)) return undefined;
  return hex.match(/../g)!.join(':');
}

/** Without the label that is printed before it. */
function serial(value: string): string | undefined {
  const plain = value
    .normalize('NFKC')
    .trim()
    .replace(/^(s\/?n|serial( ?(number|no\.?))?) ?[:#] ?/i, '')
    .replace(/\s+/g, ' ');
  return isPlaceholderSerial(plain) || isIpAddress(plain) ? undefined : plain.toUpperCase();
}

/** Names that every machine may give itself, that stand for a place in every cluster, or that are an address. */
const namesOfMany = [
  /^localhost\d*\./,
  /\.localdomain\d*$/,
  /^[^.]+\.(local|lan|home|localnet|workgroup)$/,
  /\.cluster\.local$/,
  /\.(invalid|arpa)$/,
  /^ip(-\d{1,3}){4}\./,
];

function fqdn(value: string): string | undefined {
  const name = asciiName(value.trim().replace(/\.$/, '')).toLowerCase();
  if (name.length > 253) return undefined;
  if (!/^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name)) return undefined;
  return namesOfMany.some((pattern) => pattern.test(name)) ? undefined : name;
}

/** World wide names of storage: with colons, as `0x…` or as `naa.…`. */
function wwn(value: string): string | undefined {
  const hex = value
    .trim()
    .toLowerCase()
    .replace(/^(0x|naa\.|eui\.|wwn-0x)/, '')
    .replace(/[:-]/g, '');
  return /^[0-9a-f]{16,32}$/.test(hex) && !/^(.)\1*$/.test(hex) ? hex : undefined;
}

function imei(value: string): string | undefined {
  const digits = value.replace(/[\s/-]/g, '');
  return /^\d{14,16}$/.test(digits) && !/^(.)\1*$/.test(digits) ? digits : undefined;
}

/** A container's own number, without the name of what runs it. */
const containerId: Normaliser = (value) => plain(value.replace(/^[a-z-]+:\/\//i, '').toLowerCase());

const fingerprint: Normaliser = (value) => plain(value.replace(/[:\s]/g, '').toLowerCase());

/** Anything but an address. */
const plain: Normaliser = (value) => (isIpAddress(value.trim()) ? undefined : value.trim() || undefined);

const normalisers: Readonly<Record<string, Normaliser>> = {
  uuid,
  mac,
  serial,
  fqdn,
  wwn,
  imei,
  containerId,
  fingerprint,
};

/** Kinds that are never identity: an address moves from one machine to the next. */
const neverIdentity = /^(ip|ipv4|ipv6|ip[-_]?address(es)?|address)$/i;

/** Kinds that a thing has several of and that it loses or passes on: an adapter is replaced, a name given anew. */
const passing = new Set(['mac', 'fqdn']);

/** Whether a thing keeps an identifier of this kind for life, so that another one of it means another thing. */
export const isLasting = (kind: string): boolean => !passing.has(kind);

/**
 * An identifier's canonical value, or undefined where it is a placeholder, malformed, an address or of a kind that is no
 * identity.
 */
export function canonicalIdentifier(kind: string, value: string): string | undefined {
  if (neverIdentity.test(kind) || value.includes('\u0000')) return undefined;
  return (Object.hasOwn(normalisers, kind) ? normalisers[kind]! : plain)(value);
}
