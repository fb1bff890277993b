/** The first few of all numbers that it is given, in an order. */
export class FirstFew {
  readonly #most: number;
  readonly #compare: (one: number, other: number) => number;
  readonly #first: number[] = [];
  #count = 0;

  constructor(most: number, compare: (one: number, other: number) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  /** How many it was given. */
  get count(): number {
    return this.#count;
  }

  get first(): readonly number[] {
    return this.#first;
  }

  take(value: number): void {
    const first = this.#first;
    this.#count++;
    let at = first.length;
    if (at === this.#most) {
      if (this.#compare(value, first[at - 1]!) >= 0) return;
      at--;
    }
    for (; at > 0 && this.#compare(value, first[at - 1]!) < 0; at--) first[at] = first[at - 1]!;
    first[at] = value;
  }
}
