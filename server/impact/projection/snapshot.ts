import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Cis } from './cis.ts';
import { idHash } from './idHash.ts';
import { Interner } from './interner.ts';
import type { Names } from './names.ts';
import type { Projection } from './projection.ts';
import type { Relationships } from './relationships.ts';
import { type KnownSightings, SightingSets } from './sightingSets.ts';
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
const format = 1;
const magic = Buffer.from(`linchpin projection ${format}\n`);
const checksumLength = 32;

/** What cannot be derived: the wiring follows from it, and the numbers of ids from their order. */
interface Kept {
  readonly origin: SnapshotOrigin;
  readonly cis: Omit<Cis, 'numbers' | 'count' | 'hashHigh' | 'hashLow'>;
  readonly relationships: Relationships;
  readonly texts: Record<'classes' | 'types' | 'groups' | 'owners', readonly string[]>;
  readonly sightings: KnownSightings;
}

/** The projection as bytes, with a checksum before them. */
export function takeSnapshot(projection: Projection, origin: SnapshotOrigin): Buffer {
  const { cis, relationships, names } = projection;
  const kept: Kept = {
    origin,
    cis: {
      ids: cis.ids.slice(0, cis.count),
      names: cis.names,
      class: cis.class,
      status: cis.status,
      criticality: cis.criticality,
      owner: cis.owner,
      redundancy: cis.redundancy,
    },
    relationships,
    texts: {
      classes: names.classes.texts(),
      types: names.types.texts(),
      groups: names.groups.texts(),
      owners: names.owners.texts(),
    },
    sightings: names.sightings.known(),
  };
  const body = serialize(kept);
  return Buffer.concat([magic, checksum(body), body]);
}

/** The projection of such bytes; undefined where they are not whole, were changed, or are of another format. */
export function readSnapshot(bytes: Buffer): Snapshot | undefined {
  const begin = magic.length + checksumLength;
  if (bytes.length < begin || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const body = bytes.subarray(begin);
  if (!checksum(body).equals(bytes.subarray(magic.length, begin))) return undefined;
  // The checksum says that these are the very bytes that takeSnapshot wrote in this format.
  const { origin, cis: keptCis, relationships, texts, sightings } = deserialize(body) as Kept;
  const names: Names = {
    classes: Interner.of(texts.classes),
    types: Interner.of(texts.types),
    groups: Interner.of(texts.groups),
    owners: Interner.of(texts.owners),
    sightings: SightingSets.of(sightings),
  };
  const cis = withDerived(keptCis);
  return {
    origin,
    projection: {
      revision: origin.revision,
      cis,
      relationships,
      wiring: wire(cis, relationships, names),
      names,
    },
  };
}

function withDerived(kept: Kept['cis']): Cis {
  const count = kept.ids.length;
  const [hashHigh, hashLow] = [new Uint32Array(count), new Uint32Array(count)];
  const numbers = new Map<string, number>();
  kept.ids.forEach((id, number) => {
    numbers.set(id, number);
    [hashHigh[number], hashLow[number]] = idHash(id);
  });
  return { ...kept, count, numbers, hashHigh, hashLow };
}

function checksum(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}
