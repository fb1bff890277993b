import type { Mark } from './mark.ts';

const absent = -1;

/** A set of marks for millions of them: eight bytes each, and a third of that spare. */
export class MarkSet {
  #table = new Float64Array(1024).fill(absent);
  #size = 0;

  /** @returns whether the mark is new */
  add(mark: Mark): boolean {
    if (this.#size * 4 > this.#table.length * 3) this.#grow();
    const at = this.#placeOf(mark);
    if (this.#table[at] === mark) return false;
    this.#table[at] = mark;
    this.#size += 1;
    return true;
  }

  #placeOf(mark: Mark): number {
    const mask = this.#table.length - 1;
    let at = (Math.imul(mark | 0, 0x9e3779b1) ^ Math.floor(mark / 2 ** 21)) & mask;
    while (this.#table[at] !== absent && this.#table[at] !== mark) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const former = this.#table;
    this.#table = new Float64Array(former.length * 2).fill(absent);
    for (const mark of former) if (mark !== absent) this.#table[this.#placeOf(mark)] = mark;
  }
}
