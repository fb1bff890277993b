import type { Projection } from '../projection/projection.ts';
import { propagate } from './propagate.ts';
import { clean, type Scratch } from './scratch.ts';
import type { Seed } from './seeds.ts';

export type Seeds = ReadonlyMap<number, Seed>;

/** What acting on some CIs does by itself, as far as others are laid over it: states alone. */
export interface Undertaking {
  readonly seeds: Seeds;
  readonly cis: Uint32Array;
  readonly groups: Uint32Array;
  /** The state of each of `cis`. */
  readonly states: Uint8Array;
}

/** @param scratch clean; it is clean again afterwards */
export function undertake(projection: Projection, scratch: Scratch, seeds: Seeds): Undertaking {
  const reached = propagate(projection, scratch, seeds);
  const states = Uint8Array.from(reached.cis, (ci) => scratch.state[ci]!);
  clean(scratch, reached, false);
  return { seeds, cis: reached.cis, groups: reached.groups, states };
}

/** CIs in all that is kept, about 10 MB. */
const mostKept = 2_000_000;

/** Undertakings of one projection: the same planned changes are laid over each change that somebody looks at. */
export class KeptUndertakings {
  #projection: Projection | undefined;
  readonly #kept = new Map<string, Undertaking>();
  #size = 0;

  /**
   * @param key the same for the same CIs and actions only
   * @param make works it out where it is not kept
   */
  give(projection: Projection, key: string, make: () => Undertaking): Undertaking {
    if (projection !== this.#projection || this.#size > mostKept) {
      this.#kept.clear();
      this.#size = 0;
      this.#projection = projection;
    }
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const made = make();
    this.#kept.set(key, made);
    this.#size += made.cis.length + 1;
    return made;
  }
}
