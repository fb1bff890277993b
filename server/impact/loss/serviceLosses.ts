import { criticalities } from '../../model/ciClass.ts';
import { Lists } from './lists.ts';

/** Services of one criticality, from none (0) to the highest, have a counter of their own. */
export const levels = criticalities.length + 1;

/** Services looked at between two moments at which the thread may turn to something else. */
const slice = 1_000;

/** The services that each CI's lone loss takes down, and how many of each criticality. */
export class ServiceLosses {
  readonly services: Lists;
  #counts: Uint32Array;

  constructor(cis: number) {
    this.services = new Lists(cis);
    this.#counts = new Uint32Array(cis * levels);
  }

  /** Makes place for more CIs. */
  fit(cis: number): void {
    this.services.fit(cis);
    if (cis * levels <= this.#counts.length) return;
    const counts = new Uint32Array(Math.ceil(cis * 1.25) * levels);
    counts.set(this.#counts);
    this.#counts = counts;
  }

  /** How many services it takes down. */
  total(cause: number): number {
    return this.services.length[cause]!;
  }

  /** How many of them have this criticality (0 for none). */
  count(cause: number, level: number): number {
    return this.#counts[cause * levels + level]!;
  }

  add(cause: number, service: number, level: number): void {
    this.services.add(cause, service);
    this.#counts[cause * levels + level]!++;
  }

  remove(cause: number, service: number, level: number): void {
    this.services.remove(cause, service);
    this.#counts[cause * levels + level]!--;
  }

  /**
   * Fills the empty lists.
   * @param counts how many services each cause will have
   * @param setOf the causes of a service
   * @param levelOf its criticality
   */
  *gather(
    services: readonly number[],
    counts: Uint32Array,
    setOf: (service: number) => Uint32Array,
    levelOf: (service: number) => number,
  ): Generator<void> {
    const lists = this.services;
    lists.layOut(counts);
    const next = lists.start.slice(0, counts.length);
    const { values } = lists;
    for (const [at, service] of services.entries()) {
      if (at % slice === slice - 1) yield;
      for (const cause of setOf(service)) values[next[cause]!++] = service;
    }
    // One cause after the other: the counters of all of them are too many to stay near.
    for (let cause = 0; cause < counts.length; cause++) {
      if (cause % (slice * 10) === 0) yield;
      lists.length[cause] = counts[cause]!;
      const end = next[cause]!;
      for (let at = lists.start[cause]!; at < end; at++)
        this.#counts[cause * levels + levelOf(values[at]!)]!++;
    }
  }

  /** A service's criticality changed. */
  regrade(cause: number, from: number, to: number): void {
    this.#counts[cause * levels + from]!--;
    this.#counts[cause * levels + to]!++;
  }
}
