import { partialSort } from '../answer/partialSort.ts';

/** Whoever looks at the first page looks at the next: so many are put in order at once. */
const ahead = 500;

/** Numbers in an order that is found only as far as somebody looks. */
export class Ranking {
  readonly #entries: Uint32Array;
  readonly #compare: (one: number, other: number) => number;
  /** Those before it stand where they belong. */
  #ordered = 0;

  /** @param entries are taken over and moved about */
  constructor(entries: Uint32Array, compare: (one: number, other: number) => number) {
    this.#entries = entries;
    this.#compare = compare;
  }

  /** Those that fit, in the same order. */
  filter(fits: (entry: number) => boolean): Ranking {
    return new Ranking(this.#entries.filter(fits), this.#compare);
  }

  /** Those that fit, in no order. */
  *those(fits: (entry: number) => boolean): Generator<number> {
    for (const entry of this.#entries) if (fits(entry)) yield entry;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** How many stand before or at a place. @param isAfter whether an entry stands after it */
  upTo(isAfter: (entry: number) => boolean): number {
    const entries = this.#entries;
    let low = 0;
    let high = this.#ordered;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isAfter(entries[middle]!)) high = middle;
      else low = middle + 1;
    }
    if (low < this.#ordered) return low;
    let count = this.#ordered;
    for (let at = this.#ordered; at < entries.length; at++) if (!isAfter(entries[at]!)) count++;
    return count;
  }

  /** Those from `first` up to `last`, in order. */
  slice(first: number, last: number): Uint32Array {
    const entries = this.#entries;
    if (last > this.#ordered && this.#ordered < entries.length) {
      const next = Math.min(last + ahead, entries.length);
      partialSort(entries, this.#ordered, entries.length, this.#ordered, next, this.#compare);
      this.#ordered = next;
    }
    return entries.slice(first, last);
  }
}
