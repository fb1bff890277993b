import { criticalities } from '../../model/ciClass.ts';
import { Lists } from './lists.ts';

/** Services of one criticality, from none (0) to the highest, have a counter of their own. */
export const levels = criticalities.length + 1;

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

  /** Makes each list exactly as much room as it will need. @param counts by cause */
  reserve(counts: Uint32Array): void {
    this.services.layOut(counts);
  }

  /** Adds one service to the lists of all these causes, in which it is not yet. */
  fill(causes: Uint32Array, service: number, level: number): void {
    const { values, start, length } = this.services;
    const counts = this.#counts;
    for (let at = 0; at < causes.length; at++) {
      const cause = causes[at]!;
      values[start[cause]! + length[cause]!++] = service;
      counts[cause * levels + level]!++;
    }
  }

  /** A service's criticality changed. */
  regrade(cause: number, from: number, to: number): void {
    this.#counts[cause * levels + from]!--;
    this.#counts[cause * levels + to]!++;
  }
}
