import type { Sight } from '../../model/sight.ts';
import type { Interner } from '../projection/interner.ts';
import type { Projection } from '../projection/projection.ts';

/**
 * Which CIs of a projection a limited caller may not see. By class number and owner number it is looked up in two
 * tables, so that deciding on a CI costs no text; what has no place in them is hidden.
 */
export class Veil {
  /** What it was made from. */
  readonly sight: Sight;
  readonly #classes: Uint8Array;
  readonly #owners: Uint8Array;
  readonly #class: Uint16Array;
  readonly #owner: Uint32Array;

  constructor(sight: Sight, { cis, names }: Projection) {
    this.sight = sight;
    this.#classes = marked(names.classes, sight.classes);
    this.#owners = marked(names.owners, sight.owners);
    this.#class = cis.class;
    this.#owner = cis.owner;
  }

  hides(ci: number): boolean {
    return this.#classes[this.#class[ci]!] !== 1 && this.#owners[this.#owner[ci]!] !== 1;
  }

  /** How many of some CIs are hidden. */
  count(cis: Uint32Array): number {
    const [classes, owners, classOf, ownerOf] = [this.#classes, this.#owners, this.#class, this.#owner];
    let seen = 0;
    for (let at = 0; at < cis.length; at++) {
      const ci = cis[at]!;
      seen += classes[classOf[ci]!]! | owners[ownerOf[ci]!]!;
    }
    return cis.length - seen;
  }
}

/** A table with 1 at the numbers of some texts. Number 0, of what has none, stays 0. */
function marked(interner: Interner, texts: readonly string[]): Uint8Array {
  const table = new Uint8Array(interner.size);
  for (const text of texts) table[interner.find(text)] = 1;
  table[0] = 0;
  return table;
}
