/** Rows that were moved leave holes; they are closed once half of a pool of at least so many numbers is holes. */
const leastToClose = 1 << 16;

/**
 * A list of numbers for each of many keys, all in one typed array. A list that grows out of its place moves to the end.
 * The fields are open, so that a pass over millions of numbers makes no object for each list.
 */
export class Lists {
  /** The list of a key stands from start[key] to start[key] + length[key]. */
  values: Uint32Array;
  start: Uint32Array;
  length: Uint32Array;
  #room: Uint32Array;
  #end = 0;
  #holes = 0;

  /** @param keys from 0 up to this many; @param expected about how many numbers in all */
  constructor(keys: number, expected = 1024) {
    this.values = new Uint32Array(Math.max(16, expected));
    this.start = new Uint32Array(keys);
    this.length = new Uint32Array(keys);
    this.#room = new Uint32Array(keys);
  }

  /** How many numbers the lists hold or have room for. */
  get used(): number {
    return this.#end - this.#holes;
  }

  /** The list itself, not a copy: good until the next change of any list. */
  of(key: number): Uint32Array {
    const start = this.start[key]!;
    return this.values.subarray(start, start + this.length[key]!);
  }

  /** Makes place for more keys. */
  fit(keys: number): void {
    if (keys <= this.start.length) return;
    const size = Math.ceil(keys * 1.25);
    this.start = longer(this.start, size);
    this.length = longer(this.length, size);
    this.#room = longer(this.#room, size);
  }

  /** Replaces a list by the first `length` of these values. */
  set(key: number, values: Uint32Array, length: number): void {
    if (length > this.#room[key]!) this.reserve(key, length);
    const start = this.start[key]!;
    const own = this.values;
    for (let at = 0; at < length; at++) own[start + at] = values[at]!;
    this.length[key] = length;
  }

  /** Adds a value that the list does not have. */
  add(key: number, value: number): void {
    const length = this.length[key]!;
    if (length === this.#room[key]!) this.reserve(key, Math.max(4, length * 2));
    this.values[this.start[key]! + length] = value;
    this.length[key] = length + 1;
  }

  /** Takes a value out; the last one comes into its place. */
  remove(key: number, value: number): void {
    const list = this.of(key);
    const at = list.indexOf(value);
    if (at < 0) return;
    list[at] = list.at(-1)!;
    this.length[key]!--;
  }

  /** Gives a list room for so many values, keeping those that it has. */
  reserve(key: number, room: number): void {
    if (this.#holes > leastToClose && this.#holes > this.#end / 2) this.#close();
    if (this.#end + room > this.values.length)
      this.values = longer(this.values, Math.max(this.values.length * 1.5, this.#end + room));
    const start = this.start[key]!;
    this.values.copyWithin(this.#end, start, start + this.length[key]!);
    this.#holes += this.#room[key]!;
    this.start[key] = this.#end;
    this.#room[key] = room;
    this.#end += room;
  }

  /** Gives empty lists the room that each will need, one after the other. */
  layOut(rooms: Uint32Array): void {
    this.#end = 0;
    for (let key = 0; key < rooms.length; key++) {
      this.start[key] = this.#end;
      this.#room[key] = rooms[key]!;
      this.#end += rooms[key]!;
    }
    this.values = new Uint32Array(this.#end);
  }

  #close(): void {
    const closed = new Uint32Array(this.values.length);
    let end = 0;
    for (let key = 0; key < this.start.length; key++) {
      closed.set(this.of(key), end);
      this.start[key] = end;
      end += this.#room[key]!;
    }
    this.values = closed;
    this.#end = end;
    this.#holes = 0;
  }
}

function longer(values: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(Math.ceil(length));
  larger.set(values);
  return larger;
}
