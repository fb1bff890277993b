type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Buffers that lie ready for the next revision; what is more goes back to the system. */
const mostFree = 48;
/** One that is larger than what is wanted by more than this is left for something larger. */
const mostWaste = 1.5;
const page = 4096;

/**
 * The columns of all revisions, in memory that every thread reads. A buffer that no revision lies in any more serves the
 * next one: whether a collector gets to it in time, in some thread that has nothing to do, is not relied on.
 */
export class SharedMemory {
  readonly #uses = new Map<SharedArrayBuffer, number>();
  #free: SharedArrayBuffer[] = [];

  /** Zeroes of each kind. */
  bytes(length: number): Uint8Array {
    return new Uint8Array(this.#take(length), 0, length);
  }

  halves(length: number): Uint16Array {
    return new Uint16Array(this.#take(length * 2), 0, length);
  }

  words(length: number): Uint32Array {
    return new Uint32Array(this.#take(length * 4), 0, length);
  }

  floats(length: number): Float64Array {
    return new Float64Array(this.#take(length * 8), 0, length);
  }

  /** The same values in shared memory, as short as they are. */
  copy<Kind extends Numbers>(values: Kind): Kind {
    return this.longer(values, values.length);
  }

  /** A copy of that length at least, with zeroes after the values. */
  longer<Kind extends Numbers>(values: Kind, length: number): Kind {
    const size = Math.max(length, values.length);
    const made = this.#like(values, size);
    made.set(values);
    // Of the kind of what was given: the constructor was chosen by it.
    return made as Kind;
  }

  /** Notes one more revision that lies in these buffers. */
  hold(columns: Iterable<ArrayBufferView>): void {
    for (const buffer of buffersOf(columns)) this.#uses.set(buffer, (this.#uses.get(buffer) ?? 0) + 1);
  }

  /** Notes that a revision is read by nobody any more: its buffers are written anew, unless another lies in them. */
  letGo(columns: Iterable<ArrayBufferView>): void {
    for (const buffer of buffersOf(columns)) {
      const left = (this.#uses.get(buffer) ?? 0) - 1;
      if (left > 0) this.#uses.set(buffer, left);
      else if (this.#uses.delete(buffer)) this.#free.push(buffer);
    }
    if (this.#free.length > mostFree)
      this.#free = this.#free.sort((one, other) => other.byteLength - one.byteLength).slice(0, mostFree);
  }

  /** Takes back what was made here and shown to nobody. */
  discard(...columns: Numbers[]): void {
    for (const { buffer } of columns)
      if (buffer instanceof SharedArrayBuffer && !this.#uses.has(buffer)) this.#free.push(buffer);
  }

  /** Lets go of the buffers that lie ready. @returns whether there were any */
  clear(): boolean {
    const some = this.#free.length > 0;
    this.#free = [];
    return some;
  }

  #take(bytes: number): SharedArrayBuffer {
    let best = -1;
    for (let at = 0; at < this.#free.length; at++) {
      const size = this.#free[at]!.byteLength;
      if (size < bytes || size > bytes * mostWaste + page) continue;
      if (best < 0 || size < this.#free[best]!.byteLength) best = at;
    }
    const [found] = best < 0 ? [] : this.#free.splice(best, 1);
    if (found) new Uint8Array(found, 0, bytes).fill(0);
    // A little more than wanted, so that the next revision finds room where this one lay.
    return (
      found ??
      new SharedArrayBuffer(bytes < page ? (bytes + 7) & ~7 : Math.ceil((bytes * 1.05) / page) * page)
    );
  }

  #like(values: Numbers, length: number): Numbers {
    if (values instanceof Uint8Array) return this.bytes(length);
    if (values instanceof Uint16Array) return this.halves(length);
    return values instanceof Uint32Array ? this.words(length) : this.floats(length);
  }
}

function buffersOf(columns: Iterable<ArrayBufferView>): Set<SharedArrayBuffer> {
  const buffers = new Set<SharedArrayBuffer>();
  for (const { buffer } of columns) if (buffer instanceof SharedArrayBuffer) buffers.add(buffer);
  return buffers;
}
