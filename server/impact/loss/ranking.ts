import { partialSort } from '../answer/partialSort.ts';

/** Numbers in an order that is found only as far as somebody looks. */
export class Ranking {
  readonly #entries: Uint32Array;
  readonly #compare: (one: number, other: number) => number;

  /** @param entries are taken over and moved about */
  constructor(entries: Uint32Array, compare: (one: number, other: number) => number) {
    this.#entries = entries;
    this.#compare = compare;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** How many stand before or at a place. @param isAfter whether an entry stands after it */
  upTo(isAfter: (entry: number) => boolean): number {
    let count = 0;
    for (const entry of this.#entries) if (!isAfter(entry)) count++;
    return count;
  }

  /** Those from `first` up to `last`, in order. */
  slice(first: number, last: number): Uint32Array {
    partialSort(this.#entries, 0, this.#entries.length, first, last, this.#compare);
    return this.#entries.slice(first, last);
  }
}
