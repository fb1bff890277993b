const empty = -1;
/** The part of the table that may be filled. */
const fullest = 0.7;

/** Finds what begins with a hash of four words among many such, by number. */
export class HashTable {
  readonly #words: Uint32Array;
  readonly #stride: number;
  /** Bits of the fourth word that belong to the hash. */
  readonly #fourth: number;
  readonly #table: Int32Array;

  /**
   * @param words all of them, one after the other
   * @param stride words of each
   * @param fourth bits of the fourth word that belong to the hash
   */
  constructor(words: Uint32Array, stride: number, fourth = -1) {
    this.#words = words;
    this.#stride = stride;
    this.#fourth = fourth;
    let size = 1024;
    while (size * fullest < words.length / stride) size *= 2;
    this.#table = new Int32Array(size).fill(empty);
  }

  add(number: number): void {
    const mask = this.#table.length - 1;
    let slot = this.#words[number * this.#stride]! & mask;
    while (this.#table[slot] !== empty) slot = (slot + 1) & mask;
    this.#table[slot] = number;
  }

  /** @returns the first with this hash that is wanted, or undefined */
  find(hash: Uint32Array, isWanted: (number: number) => boolean): number | undefined {
    const words = this.#words;
    const mask = this.#table.length - 1;
    for (let slot = hash[0]! & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot]!;
      if (number === empty) return undefined;
      const at = number * this.#stride;
      const isSame =
        words[at] === hash[0] &&
        words[at + 1] === hash[1] &&
        words[at + 2] === hash[2] &&
        ((words[at + 3]! ^ hash[3]!) & this.#fourth) === 0;
      if (isSame && isWanted(number)) return number;
    }
  }
}
