const least = 1024;

/** A typed array that grows by doubling, for rows that arrive one by one. */
export class Column<Kind extends Uint8Array | Uint16Array | Uint32Array | Float64Array> {
  #values: Kind;
  #length = 0;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#values = make(least);
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const former = this.#values;
      this.#values = grown(former, Math.max(least, this.#length * 2), this.#make);
      free(former);
    }
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

  /** Gives the memory back at once; what `values` gave is empty then. */
  drop(): void {
    free(this.#values);
    this.#values = this.#make(0);
    this.#length = 0;
  }
}

/** A collector would come to it late: to it a buffer of 30 MB is a small object. */
function free({ buffer }: Uint8Array | Uint16Array | Uint32Array | Float64Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
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
