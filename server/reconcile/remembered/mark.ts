import { hash } from 'node:crypto';
import { bucketCount, type Subject, subjectHash } from '../evidence/subject.ts';

/** What stands for a subject where there is no room for its name: 53 bits. Two subjects of one mark are read again together. */
export type Mark = number;

const lowBits = 21;
const lowSpan = 2 ** lowBits;

export function markOf(subject: Subject): Mark {
  let low = 0x9e3779b9;
  for (let at = 0; at < subject.length; at++)
    low = Math.imul(low ^ subject.charCodeAt(at), 0x85ebca6b) ^ (low >>> 13);
  return subjectHash(subject) * lowSpan + ((low >>> 0) % lowSpan);
}

/** The bucket of the subject behind a mark. */
export const bucketOfMark = (mark: Mark): number => Math.floor(mark / lowSpan) % bucketCount;

export type RecordKind = 'ci' | 'relation';

/**
 * Words of 32 bits that are kept of a line: four of its hash, of which the last bit says what it records, and two of its
 * subject's mark.
 */
export const wordsOfLine = 6;

/** Words of a hash: 128 bits of SHA-256. */
export const wordsOfHash = 4;

/** The hash of bytes as they came, into the first words. */
export function hashBytes(bytes: Uint8Array, into: Uint32Array): void {
  const digest = hash('sha256', bytes, 'binary');
  for (let word = 0; word < wordsOfHash; word++) {
    const at = word * 4;
    into[word] =
      digest.charCodeAt(at) |
      (digest.charCodeAt(at + 1) << 8) |
      (digest.charCodeAt(at + 2) << 16) |
      (digest.charCodeAt(at + 3) << 24);
  }
}

/** The same of a line, without the bit that says what it records. */
export function hashLine(bytes: Uint8Array, into: Uint32Array): void {
  hashBytes(bytes, into);
  into[3]! &= ~1;
}

/** Completes the words of a hashed line. */
export function markLine(into: Uint32Array, record: RecordKind, subject: Mark): void {
  if (record === 'relation') into[3]! |= 1;
  into[4] = Math.floor(subject / lowSpan);
  into[5] = subject % lowSpan;
}

export const recordAt = (words: Uint32Array, at: number): RecordKind =>
  (words[at + 3]! & 1) === 1 ? 'relation' : 'ci';
export const subjectAt = (words: Uint32Array, at: number): Mark => words[at + 4]! * lowSpan + words[at + 5]!;

/**
 * Words of 32 bits that are kept of a group of lines: its hash, the place of its first line, how many lines it has, and how
 * many of them record a CI.
 */
export const wordsOfGroup = wordsOfHash + 3;

/** Lines that came together and stand together in what is remembered. */
export interface RememberedGroup {
  readonly place: number;
  readonly lines: number;
  readonly cis: number;
}

export function markGroup(into: Uint32Array, { place, lines, cis }: RememberedGroup): void {
  into[wordsOfHash] = place;
  into[wordsOfHash + 1] = lines;
  into[wordsOfHash + 2] = cis;
}

export const groupAt = (words: Uint32Array, at: number): RememberedGroup => ({
  place: words[at + wordsOfHash]!,
  lines: words[at + wordsOfHash + 1]!,
  cis: words[at + wordsOfHash + 2]!,
});
