/** Gives each distinct text a small number, from 1 on; 0 stands for none. Only ever grows. */
export class Interner {
  readonly #texts: string[] = [''];
  readonly #numbers = new Map<string, number>();

  /** One that has given these texts their numbers, in this order. */
  static of(texts: readonly string[]): Interner {
    const interner = new Interner();
    for (const text of texts) interner.number(text);
    return interner;
  }

  /** The text's number, given to it now where it has none yet. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#texts.push(text);
    this.#numbers.set(text, number);
    return number;
  }

  /** The number of a text that may have none: 0 then. */
  find(text: string): number {
    return this.#numbers.get(text) ?? 0;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** All texts in the order of their numbers, from 1 or a later one on. */
  texts(from = 1): readonly string[] {
    return this.#texts.slice(from);
  }

  /** One more than the largest number given. */
  get size(): number {
    return this.#texts.length;
  }
}
