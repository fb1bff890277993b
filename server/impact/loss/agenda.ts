/** CIs whose turn is to come, the lowest stratum first; each waits once. */
export class Agenda {
  readonly #level: Uint32Array;
  readonly #waiting = new Set<number>();
  readonly #byLevel: number[][] = [];
  #lowest = 0;

  /** @param level by CI */
  constructor(level: Uint32Array) {
    this.#level = level;
  }

  add(ci: number): void {
    if (this.#waiting.has(ci)) return;
    this.#waiting.add(ci);
    const level = this.#level[ci]!;
    this.#byLevel[level] ??= [];
    this.#byLevel[level].push(ci);
    this.#lowest = Math.min(this.#lowest, level);
  }

  /** The next one, or undefined when none waits. */
  next(): number | undefined {
    if (this.#waiting.size === 0) return undefined;
    let ci = this.#byLevel[this.#lowest]?.pop();
    while (ci === undefined) ci = this.#byLevel[++this.#lowest]?.pop();
    this.#waiting.delete(ci);
    return ci;
  }
}
