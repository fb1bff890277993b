import { compareTexts } from '../projection/compareTexts.ts';
import type { Texts } from '../projection/texts.ts';
import { partialSort } from './partialSort.ts';

/** Where the CIs' names and ids stand. */
interface Named {
  readonly texts: Texts;
  /** Places by CI. */
  readonly name: Uint32Array;
  readonly ids: { readonly at: Uint32Array };
}

/**
 * CIs in order of a rank, then name, then id. Ranks are sorted by counting, the names of one rank only as far as
 * somebody looks.
 */
export class Ordered {
  readonly #named: Named;
  readonly #ranked: Uint32Array;
  /** Where each rank begins. */
  readonly #start: Uint32Array;

  constructor(named: Named, cis: Uint32Array, rank: (ci: number) => number, ranks: number) {
    this.#named = named;
    this.#start = new Uint32Array(ranks + 1);
    for (const ci of cis) this.#start[rank(ci) + 1]!++;
    for (let at = 0; at < ranks; at++) this.#start[at + 1]! += this.#start[at]!;
    const next = this.#start.slice();
    this.#ranked = new Uint32Array(cis.length);
    for (const ci of cis) this.#ranked[next[rank(ci)]!++] = ci;
  }

  get length(): number {
    return this.#ranked.length;
  }

  /** Where a rank begins. */
  startOf(rank: number): number {
    return this.#start[rank] ?? this.length;
  }

  /** How many stand before or at a place, which need not be one of theirs. */
  upTo(rank: number, name: string, id: string): number {
    const ranks = this.#start.length - 1;
    if (rank < 0) return 0;
    if (rank >= ranks) return this.length;
    const { texts, name: names, ids } = this.#named;
    let count = this.#start[rank]!;
    for (let at = this.#start[rank]!; at < this.#start[rank + 1]!; at++) {
      const ci = this.#ranked[at]!;
      if ((compareTexts(texts.read(names[ci]!), name) || compareTexts(texts.read(ids.at[ci]!), id)) <= 0)
        count++;
    }
    return count;
  }

  /** Those from `first` up to `last`, in order. */
  slice(first: number, last: number): Uint32Array {
    const { texts, name, ids } = this.#named;
    const compare = (one: number, other: number) =>
      texts.compare(name[one]!, name[other]!) || texts.compare(ids.at[one]!, ids.at[other]!);
    for (let rank = 0; rank + 1 < this.#start.length; rank++) {
      const [begin, end] = [this.#start[rank]!, this.#start[rank + 1]!];
      if (end > first && begin < last) partialSort(this.#ranked, begin, end, first, last, compare);
    }
    return this.#ranked.slice(first, last);
  }
}
