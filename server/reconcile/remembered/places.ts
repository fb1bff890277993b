/** A line that is not remembered. */
export const unknownLine = -1;

/** For each line of a body, in its order, where it is remembered, or `unknownLine`: four bytes each. */
export class Places {
  #places = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(line: number): number {
    return line < this.#length ? this.#places[line]! : unknownLine;
  }

  add(place: number): void {
    this.#makeRoom(1);
    this.#places[this.#length++] = place;
  }

  /** Adds lines that stand one after the other there, too. */
  addRun(place: number, count: number): void {
    this.#makeRoom(count);
    for (let next = 0; next < count; next++) this.#places[this.#length++] = place + next;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#places.length) return;
    const former = this.#places;
    this.#places = new Int32Array(Math.max(former.length * 2, this.#length + count));
    this.#places.set(former);
  }
}
