import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { JournalEntry, RelationshipEdge, Sighting } from '../model/journal.ts';

/** The entries of a journal page as the graph keeps them: deflated JSON, about a fifteenth of its length. */
export type PackedEntries = Int8Array;

type Sightings = readonly Sighting[];

/** A relationship that is new: the place of its sightings among the page's, and what else is not as it is mostly. */
type NewRelationship = readonly [
  type: string,
  from: string,
  to: string,
  sightings: number,
  strength?: RelationshipEdge['strength'],
  group?: string | null,
  weight?: number,
  confidence?: RelationshipEdge['confidence'],
];
const mostly = [undefined, undefined, undefined, undefined, null, null, 1, 'OBSERVED'] as const;

/** A page as it is written: most of a large one are relationships that one scan brought, so these are short. */
interface Page {
  readonly sightings: readonly Sightings[];
  readonly entries: readonly (JournalEntry | NewRelationship)[];
}

const deflate = promisify(deflateRaw);

/** Packs a page; the long part of it is done beside the event loop. */
export async function packEntries(entries: readonly JournalEntry[]): Promise<PackedEntries> {
  const places = new Map<string, number>();
  const sightings: Sightings[] = [];
  const placeOf = (seen: Sightings): number => {
    const last = sightings.length - 1;
    if (last >= 0 && areSame(seen, sightings[last]!)) return last;
    const text = seen.map(({ scopeId, seenAt }) => `${scopeId} ${seenAt}`).join('\n');
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, last + 1);
    return sightings.push(seen) - 1;
  };
  const page: Page = {
    entries: entries.map((entry) =>
      entry.kind === 'RELATED' && entry.before === null
        ? shortened(entry.edge, placeOf(entry.edge.sightings))
        : entry,
    ),
    sightings,
  };
  const packed = await deflate(JSON.stringify(page), { level: 1 });
  return new Int8Array(packed.buffer, packed.byteOffset, packed.byteLength);
}

const areSame = (one: Sightings, other: Sightings): boolean =>
  one.length === other.length &&
  one.every(({ scopeId, seenAt }, at) => scopeId === other[at]!.scopeId && seenAt === other[at]!.seenAt);

function shortened(edge: RelationshipEdge, place: number): unknown[] & NewRelationship {
  const { type, from, to, strength, group, weight, confidence } = edge;
  const parts: unknown[] = [type, from, to, place, strength, group, weight, confidence];
  while (parts.length > 4 && parts.at(-1) === mostly[parts.length - 1]) parts.pop();
  // Its first four stay.
  return parts as unknown[] & NewRelationship;
}

/**
 * The journal is ours alone to write, in the transactions that change the graph; so the shape is known. Pages that were
 * written before new relationships were short are a list of entries.
 */
export function unpackEntries(packed: PackedEntries): JournalEntry[] {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const page = JSON.parse(inflateRawSync(bytes).toString()) as Page | JournalEntry[];
  if (Array.isArray(page)) return page;
  return page.entries.map((entry) =>
    isShort(entry) ? { kind: 'RELATED', edge: edgeOf(entry, page.sightings), before: null } : entry,
  );
}

const isShort = (entry: JournalEntry | NewRelationship): entry is NewRelationship => Array.isArray(entry);

function edgeOf(short: NewRelationship, sightings: readonly Sightings[]): RelationshipEdge {
  const [type, from, to, place, strength = null, group = null, weight = 1, confidence = 'OBSERVED'] = short;
  return { type, from, to, strength, group, weight, confidence, sightings: sightings[place]! };
}
