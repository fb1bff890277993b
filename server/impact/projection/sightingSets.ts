import type { Sighting } from '../../model/journal.ts';
import { peopleSource } from '../../model/people.ts';
import { Interner } from './interner.ts';

interface ScopeSet {
  readonly scopes: readonly number[];
  readonly peopleOnly: boolean;
}

/** What a SightingSets knows, in the order of its numbers. */
export interface KnownSightings {
  readonly scopes: readonly string[];
  /** The sets' scopes by number, from set 1 on. */
  readonly sets: readonly (readonly number[])[];
}

/** When a scope was last seen whole, in ms since 1970. */
export interface ScopeSeen {
  readonly id: string;
  readonly fullSeenAt: number | null;
}

export interface SightingsCount {
  readonly scopes: number;
  readonly sets: number;
}

/**
 * Which scopes have seen a relationship, one number for each distinct set, so that a whole scan's sighting is one
 * number in one place and no relationship is touched by it.
 */
export class SightingSets {
  readonly #scopes = new Interner();
  readonly #keys = new Interner();
  readonly #sets: ScopeSet[] = [{ scopes: [], peopleOnly: false }];
  /** By scope, in seconds since 1970. */
  readonly #fullSeen: number[] = [];

  static of(known: KnownSightings): SightingSets {
    const made = new SightingSets();
    made.learn(known);
    return made;
  }

  /** @param beyond how many of each somebody knows already: the others then */
  known(beyond: SightingsCount = { scopes: 0, sets: 0 }): KnownSightings {
    return {
      scopes: this.#scopes.texts(beyond.scopes + 1),
      sets: this.#sets.slice(beyond.sets + 1).map(({ scopes }) => scopes),
    };
  }

  /** How many scopes and sets there are. */
  get count(): SightingsCount {
    return { scopes: this.#scopes.size - 1, sets: this.#sets.length - 1 };
  }

  /** Takes in what another thread's came to know, in its order. */
  learn({ scopes, sets }: KnownSightings): void {
    for (const scope of scopes) this.#scopes.number(scope);
    for (const set of sets) this.#setNumber(set);
  }

  /** The number of the set of these sightings' scopes. */
  number(sightings: readonly Sighting[]): number {
    const only = sightings.length === 1 ? sightings[0] : undefined;
    const scopes = only
      ? [this.#scopes.number(only.scopeId)]
      : [...new Set(sightings.map((sighting) => this.#scopes.number(sighting.scopeId)))].sort(
          (one, other) => one - other,
        );
    return scopes.length === 0 ? 0 : this.#setNumber(scopes);
  }

  #setNumber(scopes: readonly number[]): number {
    const number = this.#keys.number(scopes.join(' '));
    if (number === this.#sets.length) {
      // What people record has no agent that sees it again each day (impact.md, "Proof").
      const peopleOnly = scopes.every(
        (scope) => this.#scopes.text(scope).split('\u0000')[0] === peopleSource,
      );
      this.#sets.push({ scopes, peopleOnly });
    }
    return number;
  }

  /** Takes in when each scope was last seen whole. @param scopes id and ms since 1970 */
  refresh(scopes: Iterable<ScopeSeen>): void {
    for (const { id, fullSeenAt } of scopes)
      this.#fullSeen[this.#scopes.number(id)] = Math.floor((fullSeenAt ?? 0) / 1000);
  }

  /** By set number: when the newest whole scan of any of its scopes was, in seconds since 1970; whether people alone. */
  table(): { newest: Float64Array; peopleOnly: Uint8Array } {
    return {
      newest: Float64Array.from(this.#sets, (set) => this.#newestOf(set.scopes)),
      peopleOnly: Uint8Array.from(this.#sets, (set) => (set.peopleOnly ? 1 : 0)),
    };
  }

  #newestOf(scopes: readonly number[]): number {
    return scopes.reduce((newest, scope) => Math.max(newest, this.#fullSeen[scope] ?? 0), 0);
  }
}

/** The newest of the sightings' own moments, in seconds since 1970. */
export function ownSeen(sightings: readonly Sighting[]): number {
  return Math.floor(sightings.reduce((newest, sighting) => Math.max(newest, sighting.seenAt), 0) / 1000);
}
