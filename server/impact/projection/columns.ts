/** A typed array that grows by doubling, for rows that arrive one by one. */
export class Column<Kind extends Uint8Array | Uint16Array | Uint32Array | Float64Array> {
  #values: Kind;
  #length = 0;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#values = make(1024);
  }

  push(value: number): void {
    if (this.#length === this.#values.length)
      this.#values = grown(this.#values, this.#length * 2, this.#make);
    this.#values[this.#length++] = value;
  }

  get length(): number {
    return this.#length;
  }

  /** The values so far, without copying. */
  values(): Kind {
    // A subarray of a Kind is a Kind; the declarations of the library only say so for each kind alone.
    return this.#values.subarray(0, this.#length) as Kind;
  }
}

/** A copy of at least that length with zeroes after the old values. */
export function grown<Kind extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  values: Kind,
  length: number,
  make: (length: number) => Kind,
): Kind {
  const larger = make(Math.max(length, values.length));
  larger.set(values);
  return larger;
}
