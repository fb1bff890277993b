import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { type Compact, compact } from './compact.ts';
import { IdBook } from './ids.ts';
import { Interner } from './interner.ts';
import type { Names } from './names.ts';
import type { Projection } from './projection.ts';
import type { Relationships } from './relationships.ts';
import { SharedMemory } from './sharedMemory.ts';
import { type KnownSightings, SightingSets } from './sightingSets.ts';
import { Texts } from './texts.ts';
import { wire } from './wiring.ts';

/** Which graph a projection is of, and how the graph itself stamps that revision: another history has another stamp. */
export interface SnapshotOrigin {
  /** The graph's own id, made with it. */
  readonly graph: string;
  readonly revision: number;
  /** When the revision was published, ms since 1970. */
  readonly publishedAt: number;
}

export interface Snapshot {
  readonly origin: SnapshotOrigin;
  readonly projection: Projection;
}

/** Grows whenever what is kept, or what its numbers mean, changes: files of another format are built anew. */
const format = 4;
const magic = Buffer.from(`linchpin projection ${format}\n`);
const checksumLength = 32;
const lengthLength = 4;

/** What cannot be derived, the columns aside: they follow it, byte by byte. The wiring follows from all of it. */
interface Kept {
  readonly origin: SnapshotOrigin;
  /** How long each column is, in the order of columnOrder. */
  readonly lengths: readonly number[];
  readonly texts: Record<'classes' | 'types' | 'groups' | 'owners', readonly string[]>;
  readonly sightings: KnownSightings;
  /** How much of each segment of the ids' and names' texts is written. */
  readonly segments: readonly number[];
}

const columnOrder = {
  ids: ['at', 'hashHigh', 'hashLow', 'slots'],
  cis: ['name', 'class', 'status', 'criticality', 'owner', 'redundancy'],
  relationships: ['start', 'to', 'type', 'said', 'group', 'weight', 'seenAt', 'sightings'],
} as const;
type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;
const kinds: Partial<Record<string, 'bytes' | 'halves'>> = {
  class: 'halves',
  status: 'bytes',
  criticality: 'bytes',
  type: 'bytes',
  said: 'bytes',
};

/** The projection as bytes in parts, with a checksum before them. */
export function takeSnapshot(projection: Projection, origin: SnapshotOrigin): Uint8Array[] {
  const { relationships, names } = projection;
  const cis = compact(projection);
  const columns: Column[] = [
    ...columnOrder.ids.map((name) => cis.ids[name]),
    ...columnOrder.cis.map((name) => cis[name]),
    ...columnOrder.relationships.map((name) => relationships[name]),
  ];
  const kept: Kept = {
    origin,
    lengths: columns.map(({ length }) => length),
    texts: {
      classes: names.classes.texts(),
      types: names.types.texts(),
      groups: names.groups.texts(),
      owners: names.owners.texts(),
    },
    sightings: names.sightings.known(),
    segments: cis.texts.written().map(({ length }) => length),
  };
  const header = serialize(kept);
  const length = Buffer.alloc(lengthLength);
  length.writeUInt32LE(header.length);
  const body = [length, header, ...columns.map(bytesOf), ...cis.texts.written()];
  return [magic, checksum(body), ...body];
}

/** The projection of such bytes; undefined where they are not whole, were changed, or are of another format. */
export function readSnapshot(bytes: Buffer): Snapshot | undefined {
  const begin = magic.length + checksumLength;
  if (bytes.length < begin || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const body = bytes.subarray(begin);
  if (!checksum([body]).equals(bytes.subarray(magic.length, begin))) return undefined;
  const headerEnd = lengthLength + body.readUInt32LE(0);
  // The checksum says that these are the very bytes that takeSnapshot wrote in this format.
  const kept = deserialize(body.subarray(lengthLength, headerEnd)) as Kept;
  const memory = new SharedMemory();
  const reader = new ColumnReader(body, headerEnd, kept.lengths, memory);
  const [ids, cis, relationships] = [
    reader.take(columnOrder.ids) as Compact['ids'],
    reader.take(columnOrder.cis) as Omit<Compact, 'ids' | 'texts'>,
    reader.take(columnOrder.relationships) as unknown as Relationships,
  ];
  const texts = Texts.of(reader.rest(kept.segments));
  const count = ids.at.length;
  const names: Names = {
    classes: Interner.of(kept.texts.classes),
    types: Interner.of(kept.texts.types),
    groups: Interner.of(kept.texts.groups),
    owners: Interner.of(kept.texts.owners),
    sightings: SightingSets.of(kept.sightings),
    texts,
    ids: new IdBook(memory, texts, { ids, length: count }),
    memory,
  };
  const all = { ...cis, ids, texts, count };
  const wiring = wire(all, relationships, names);
  const { origin } = kept;
  return { origin, projection: { revision: origin.revision, cis: all, relationships, wiring, names } };
}

/** Takes columns out of the bytes, one after the other. */
class ColumnReader {
  readonly #body: Buffer;
  readonly #lengths: readonly number[];
  readonly #memory: SharedMemory;
  #at: number;
  #nth = 0;

  constructor(body: Buffer, at: number, lengths: readonly number[], memory: SharedMemory) {
    this.#body = body;
    this.#at = at;
    this.#lengths = lengths;
    this.#memory = memory;
  }

  take<Name extends string>(order: readonly Name[]): Record<Name, Column> {
    const columns = order.map((name) => {
      const column = this.#memory[kinds[name] ?? 'words'](this.#lengths[this.#nth++]!);
      bytesOf(column).set(this.#next(column.byteLength));
      return [name, column] as const;
    });
    // Each name of the order has been given its column.
    return Object.fromEntries(columns) as Record<Name, Column>;
  }

  rest(lengths: readonly number[]): Buffer[] {
    return lengths.map((length) => this.#next(length));
  }

  #next(length: number): Buffer {
    this.#at += length;
    return this.#body.subarray(this.#at - length, this.#at);
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Column) =>
  new Uint8Array(buffer, byteOffset, byteLength);

function checksum(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
