import { idHash } from './idHash.ts';
import type { SharedMemory } from './sharedMemory.ts';
import type { Texts } from './texts.ts';

/** The CIs' ids by number, and the way back. Only ever more of them: a revision's `count` tells which are its own. */
export interface Ids {
  /** Places in the texts. */
  readonly at: Uint32Array;
  /** The ids' hashes (idHash.ts), for the digest and the way back. */
  readonly hashHigh: Uint32Array;
  readonly hashLow: Uint32Array;
  /** A table with open addressing: a CI's number and one, from the place on that its hash tells; 0 where there is none. */
  readonly slots: Uint32Array;
}

/** The CI of this id, which may be of a newer revision; undefined where there is none. */
export function findId(ids: Ids, texts: Texts, id: string): number | undefined {
  const [high, low] = idHash(id);
  const mask = ids.slots.length - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const ci = ids.slots[slot]! - 1;
    if (ci < 0) return undefined;
    // Numbers that came after these columns were laid aside are beyond them, and equal nothing.
    if (ids.hashLow[ci] === low && ids.hashHigh[ci] === high && texts.read(ids.at[ci]!) === id) return ci;
  }
}

const least = 1024;

/** Gives each id a number that it keeps for as long as the process lives. */
export class IdBook {
  readonly #memory: SharedMemory;
  readonly #texts: Texts;
  #length = 0;
  #ids: Ids;
  /** Where each CI's name was written last: earlier revisions that are written anew bear it again. */
  #names = new Uint32Array(0);

  constructor(memory: SharedMemory, texts: Texts, known?: { readonly ids: Ids; readonly length: number }) {
    this.#memory = memory;
    this.#texts = texts;
    this.#ids = known?.ids ?? {
      at: memory.words(0),
      hashHigh: memory.words(0),
      hashLow: memory.words(0),
      slots: memory.words(2),
    };
    this.#length = known?.length ?? 0;
  }

  get length(): number {
    return this.#length;
  }

  /** As they are now: other columns take their place when these are full. */
  get ids(): Ids {
    return this.#ids;
  }

  /** The id's number, given to it now where it has none. */
  number(id: string): number {
    const known = findId(this.#ids, this.#texts, id);
    if (known !== undefined) return known;
    const ci = this.#length;
    if (ci === this.#ids.at.length) this.#grow();
    const { at, hashHigh, hashLow, slots } = this.#ids;
    at[ci] = this.#texts.write(id);
    [hashHigh[ci], hashLow[ci]] = idHash(id);
    this.#length++;
    enter(slots, hashLow[ci]!, ci);
    return ci;
  }

  /** A name's place for a CI; written only where it is not the one that the CI bore last. */
  name(ci: number, name: string): number {
    if (ci >= this.#names.length) {
      const longer = new Uint32Array(this.#ids.at.length);
      longer.set(this.#names);
      this.#names = longer;
    }
    const last = this.#names[ci]!;
    if (last !== 0 && this.#texts.read(last) === name) return last;
    const place = this.#texts.write(name);
    this.#names[ci] = place;
    return place;
  }

  /** What is replaced stays as it is for the revisions that were given it. */
  #grow(): void {
    const length = Math.max(least, this.#length * 2);
    const slots = this.#memory.words(2 ** Math.ceil(Math.log2(length * 2)));
    const { at, hashHigh, hashLow } = this.#ids;
    for (let ci = 0; ci < this.#length; ci++) enter(slots, hashLow[ci]!, ci);
    const longer = (values: Uint32Array) => this.#memory.longer(values, length);
    this.#ids = { at: longer(at), hashHigh: longer(hashHigh), hashLow: longer(hashLow), slots };
  }
}

function enter(slots: Uint32Array, low: number, ci: number): void {
  const mask = slots.length - 1;
  let slot = low & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = ci + 1;
}
