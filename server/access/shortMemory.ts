interface Entry<Value> {
  readonly value: Value;
  readonly until: number;
}

/** Remembers values for a short time and up to a number of them; the oldest go first. */
export class ShortMemory<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #life: number;
  readonly #limit: number;
  #forgotten = 0;

  /** @param life how long a value is remembered, in ms */
  constructor(life: number, limit: number) {
    this.#life = life;
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > Date.now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /**
   * Looks a value up and remembers it, unless something was forgotten meanwhile: what was read may be just that.
   */
  async keep<Found extends Value | undefined>(key: string, look: () => Promise<Found>): Promise<Found> {
    const before = this.#forgotten;
    const value = await look();
    if (value !== undefined && this.#forgotten === before) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: Date.now() + this.#life });
    if (this.#entries.size > this.#limit) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
  }

  /** Forgets all values for which the test holds. */
  forget(test: (value: Value) => boolean): void {
    this.#forgotten += 1;
    for (const [key, entry] of this.#entries) if (test(entry.value)) this.#entries.delete(key);
  }
}
