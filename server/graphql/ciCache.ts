import type { Ci } from './ci/ci.ts';

/** Revisions whose CIs are kept, and how many CIs of each. */
const maxPins = 3;
const maxCis = 50_000;
const maxCounts = 500;

/**
 * CIs that were read lately and lists that were counted, by revision. What was published never changes, so nothing
 * has to be made invalid; what grows too old is dropped.
 */
export class CiCache {
  readonly #pins = new Map<number, Map<string, Ci>>();
  readonly #counts = new Map<string, Promise<number>>();

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

  /** How many a list holds, counted once for each revision and list. */
  count(pin: number, list: string, count: () => Promise<number>): Promise<number> {
    const key = `${pin} ${list}`;
    const known = this.#counts.get(key);
    if (known) return known;
    const counting = count();
    if (this.#counts.size >= maxCounts) this.#counts.delete(this.#counts.keys().next().value!);
    this.#counts.set(key, counting);
    // A count that failed is tried again by whoever asks next.
    counting.catch(() => this.#counts.delete(key));
    return counting;
  }
}
