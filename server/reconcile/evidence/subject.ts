import { createHash } from 'node:crypto';
import { canonicalIdentifier } from '../../model/identifier.ts';
import { isCiId, peopleSource } from '../../model/people.ts';
import type { Reference } from '../../model/scanRecord.ts';

/**
 * The canonical text of what a record is about or points to: a key of the scan's own source as it is, anything else
 * behind a control character, which no key contains.
 */
export type Subject = string;

const foreignMark = '\u0001';

/** @param source the scan's own source: a reference that names it is a plain key */
export function subjectOf(reference: Reference, source: string): Subject {
  if (typeof reference === 'string') return reference;
  if ('identifier' in reference) {
    const [kind, value] = Object.entries(reference.identifier)[0]!;
    return `${foreignMark}identifier${foreignMark}${kind}:${canonicalIdentifier(kind, value)}`;
  }
  return reference.source === source
    ? reference.key
    : `${foreignMark}key${foreignMark}${reference.source}\u0000${reference.key}`;
}

/** What a subject must be looked up by: the (source, key) of some evidence, or an identifier. */
export type Lookup = { readonly sourceKey: string } | { readonly identifier: string };

export function lookupOf(subject: Subject, source: string): Lookup {
  if (!subject.startsWith(foreignMark)) return { sourceKey: sourceKeyOf(source, subject) };
  const [, kind, value] = subject.split(foreignMark) as [string, string, string];
  return kind === 'identifier' ? { identifier: value } : { sourceKey: value };
}

/** A lookup as one text, as pending relations keep it. */
export const lookupText = (lookup: Lookup): string =>
  'identifier' in lookup ? `i${lookup.identifier}` : `k${lookup.sourceKey}`;

export const isOwnKey = (subject: Subject): boolean => !subject.startsWith(foreignMark);

/** A subject as people read it. */
export function readableSubject(subject: Subject): string {
  if (isOwnKey(subject)) return subject;
  return subject.split(foreignMark).slice(2).join(' ').replace('\u0000', ' ');
}

/** One source's name for one CI. */
export const sourceKeyOf = (source: string, key: string): string => `${source}\u0000${key}`;

/** One source's part of the world. */
export const scopeIdOf = (source: string, scope: string): string => `${source}\u0000${scope}`;

/** Buckets into which a scan's subjects fall, so that one fits in memory however large the scan is. */
export const bucketCount = 64;

/** Buckets from `first` up to, and without, `beyond`. */
export interface BucketRange {
  readonly first: number;
  readonly beyond: number;
}

/** 32 bits of a subject: FNV-1a over its characters. */
export function subjectHash(subject: Subject): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < subject.length; at++) hash = Math.imul(hash ^ subject.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A stable bucket of a subject. */
export const bucketOf = (subject: Subject): number => subjectHash(subject) % bucketCount;

/**
 * The id of the CI that a (source, key) brings into being: opaque, and the same however often a batch is written.
 * People speak of CIs by their ids.
 */
export function ciIdFor(source: string, key: string): string {
  if (source === peopleSource && isCiId(key)) return key;
  const digest = createHash('sha256').update(sourceKeyOf(source, key)).digest();
  return `c${BigInt(`0x${digest.toString('hex').slice(0, 32)}`)
    .toString(36)
    .padStart(25, '0')}`;
}
