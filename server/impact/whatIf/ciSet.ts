/** Some CIs by their numbers. */
export interface CiSet {
  has(ci: number): boolean;
}

/** A bit for each CI of the estate: the quickest to ask, for what is asked most. */
export class CiBits implements CiSet {
  readonly #words: Uint32Array;

  constructor(count: number, cis: Uint32Array) {
    this.#words = new Uint32Array((count >>> 5) + 1);
    for (const ci of cis) this.#words[ci >>> 5]! |= 1 << (ci & 31);
  }

  has(ci: number): boolean {
    return (this.#words[ci >>> 5]! & (1 << (ci & 31))) !== 0;
  }
}

/** The CIs in order: no larger than they are, for the many small sets of which few are asked. */
export class CiList implements CiSet {
  readonly #cis: Uint32Array;

  constructor(cis: Uint32Array) {
    this.#cis = cis.slice().sort();
  }

  has(ci: number): boolean {
    let low = 0;
    let high = this.#cis.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#cis[middle]! < ci) low = middle + 1;
      else high = middle;
    }
    return this.#cis[low] === ci;
  }
}

export function inSome(sets: readonly CiSet[], ci: number): boolean {
  for (const set of sets) if (set.has(ci)) return true;
  return false;
}
