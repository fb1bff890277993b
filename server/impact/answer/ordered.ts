import type { Cis } from '../projection/cis.ts';
import { compareTexts } from '../projection/groupsDraft.ts';
import { partialSort } from './partialSort.ts';

/** What holds the CIs' names and ids: a projection, as a rule. */
interface Named {
  readonly cis: Pick<Cis, 'ids' | 'names'>;
}

/**
 * CIs in order of a rank, then name, then id. Ranks are sorted by counting, the names of one rank only as far as
 * somebody looks.
 */
export class Ordered {
  readonly #projection: Named;
  readonly #ranked: Uint32Array;
  /** Where each rank begins. */
  readonly #start: Uint32Array;

  constructor(projection: Named, cis: Uint32Array, rank: (ci: number) => number, ranks: number) {
    this.#projection = projection;
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
    const { names, ids } = this.#projection.cis;
    let count = this.#start[rank]!;
    for (let at = this.#start[rank]!; at < this.#start[rank + 1]!; at++) {
      const ci = this.#ranked[at]!;
      if ((compareTexts(names[ci]!, name) || compareTexts(ids[ci]!, id)) <= 0) count++;
    }
    return count;
  }

  /** Those from `first` up to `last`, in order. */
  slice(first: number, last: number): Uint32Array {
    const { names, ids } = this.#projection.cis;
    const compare = (one: number, other: number) =>
      compareTexts(names[one]!, names[other]!) || compareTexts(ids[one]!, ids[other]!);
    for (let rank = 0; rank + 1 < this.#start.length; rank++) {
      const [begin, end] = [this.#start[rank]!, this.#start[rank + 1]!];
      if (end > first && begin < last) partialSort(this.#ranked, begin, end, first, last, compare);
    }
    return this.#ranked.slice(first, last);
  }
}
