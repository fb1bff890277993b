import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { JournalEntry } from '../model/journal.ts';

/** The entries of a journal page as the graph keeps them: deflated JSON, about a fifteenth of its length. */
export type PackedEntries = Int8Array;

export function packEntries(entries: readonly JournalEntry[]): PackedEntries {
  const packed = deflateRawSync(JSON.stringify(entries), { level: 1 });
  return new Int8Array(packed.buffer, packed.byteOffset, packed.byteLength);
}

/** The journal is ours alone to write, in the transactions that change the graph; so the shape is known. */
export function unpackEntries(packed: PackedEntries): JournalEntry[] {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  return JSON.parse(inflateRawSync(bytes).toString()) as JournalEntry[];
}
