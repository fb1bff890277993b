import type { Cis } from '../projection/cis.ts';
import { emptyNames, type Names } from '../projection/names.ts';
import type { Projection } from '../projection/projection.ts';
import type { KnownSightings, ScopeSeen, SightingsCount } from '../projection/sightingSets.ts';
import type { SentError } from './messages.ts';

/** A projection as it goes to another thread: the columns are in shared memory and go by their address. */
export type SharedProjection = Omit<Projection, 'names' | 'cis'> & { readonly cis: Omit<Cis, 'texts'> };

/** What a thread has yet to know of the texts that all revisions share. */
interface Lesson {
  readonly texts: Record<Interned, readonly string[]>;
  readonly sightings: KnownSightings;
  /** All of the texts' memory. */
  readonly segments: readonly SharedArrayBuffer[];
}

const interned = ['classes', 'types', 'groups', 'owners'] as const;
type Interned = (typeof interned)[number];

/** What the keeper of projections tells one that reads them. */
export type News = { readonly lesson: Lesson /** Grows by one with each. */; readonly tick: number } & (
  | {
      /** The newest revision. */
      readonly kind: 'present';
      readonly loan: number;
      readonly projection: SharedProjection;
    }
  | {
      /** An earlier one that it asked for. @see Wish */
      readonly kind: 'past';
      readonly loan: number;
      readonly revision: number;
      readonly projection: SharedProjection;
      /** The moment of which it tells, ms since 1970. */
      readonly at: number;
    }
  | { readonly kind: 'scopes'; readonly scopes: readonly ScopeSeen[] }
  | { readonly kind: 'forget'; readonly revision: number }
  /** Memory that it gave back is not needed for the time being. */
  | { readonly kind: 'collect' }
  | { readonly kind: 'refused'; readonly revision: number; readonly error: SentError }
);

/** What a reader tells the keeper. */
export type Wish =
  | { readonly kind: 'state'; readonly revision: number }
  /** It was asked for again, and shall stay. */
  | { readonly kind: 'used'; readonly revision: number }
  /** Nothing reads the projection of that loan any more. */
  | { readonly kind: 'back'; readonly loan: number };

export function share({ names: _, cis, ...rest }: Projection): SharedProjection {
  const { texts: __, ...columns } = cis;
  return { ...rest, cis: columns };
}

/** Notes what one thread has been told, and says what is new since. */
export class Teacher {
  #told: Record<Interned, number> = { classes: 1, types: 1, groups: 1, owners: 1 };
  #sightings: SightingsCount = { scopes: 0, sets: 0 };

  lesson(names: Names): Lesson {
    const texts = Object.fromEntries(interned.map((kind) => [kind, names[kind].texts(this.#told[kind])]));
    const sightings = names.sightings.known(this.#sightings);
    for (const kind of interned) this.#told[kind] = names[kind].size;
    this.#sightings = names.sightings.count;
    // Each kind has been given its texts.
    return { texts: texts as Lesson['texts'], sightings, segments: names.texts.segments };
  }
}

/** Builds the same projections from what comes, on names that it learns. */
export class Pupil {
  readonly names: Names = emptyNames();

  learn({ texts, sightings, segments }: Lesson): void {
    for (const kind of interned) for (const text of texts[kind]) this.names[kind].number(text);
    this.names.sightings.learn(sightings);
    this.names.texts.extend(segments);
  }

  revive({ cis, ...rest }: SharedProjection): Projection {
    return { ...rest, cis: { ...cis, texts: this.names.texts }, names: this.names };
  }
}
