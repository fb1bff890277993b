import type { Ci } from './ci/ci.ts';

/** Revisions whose CIs are kept, and how many CIs of each. */
const maxPins = 3;
const maxCis = 50_000;

/**
 * CIs that were read lately, by revision. A CI at a published revision never changes, so nothing has to be made
 * invalid; what grows too old is dropped.
 */
export class CiCache {
  readonly #pins = new Map<number, Map<string, Ci>>();

  get(pin: number, id: string): Ci | undefined {
    return this.#pins.get(pin)?.get(id);
  }

  set(ci: Ci): void {
    let cis = this.#pins.get(ci.pin);
    if (!cis) {
      cis = new Map();
      this.#pins.set(ci.pin, cis);
      if (this.#pins.size > maxPins) this.#pins.delete(Math.min(...this.#pins.keys()));
    }
    if (cis.size >= maxCis) cis.delete(cis.keys().next().value!);
    cis.set(ci.id, ci);
  }
}
