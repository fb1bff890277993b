import { partialSort } from '../answer/partialSort.ts';
import { compareNames, idOf } from '../projection/cis.ts';
import type { LossIndex } from './lossIndex.ts';

/** Of thousands, so few are found in one pass; sorting them would look at each name a dozen times. */
const fewest = 16;

/** Names services in their order: the most critical first, then by name, then by id. */
export class ServiceNames {
  readonly #index: LossIndex;
  readonly #compare: (one: number, other: number) => number;
  /** The first few of each CI that was asked for: the worst CIs are looked at most, and have thousands. */
  readonly #first = new Map<number, Uint32Array>();

  /** @param index it shall not change meanwhile */
  constructor(index: LossIndex) {
    const { cis } = index.projection;
    this.#index = index;
    this.#compare = (one, other) =>
      cis.criticality[other]! - cis.criticality[one]! || compareNames(cis, one, other);
  }

  /** The first service that a CI's lone loss takes down; there is one. */
  firstOf(cause: number): number {
    return this.#few(cause)[0]!;
  }

  /**
   * Ids of the services that go down with a CI.
   * @param most how many; all when left out
   * @param withItself whether the CI counts where it is a service
   */
  of(ci: number, most: number | null | undefined, withItself: boolean): string[] {
    const itself = withItself && this.#index.isService(ci) ? [ci] : [];
    const services = this.#index.losses.services.of(ci);
    const wanted = Math.min(most ?? Number.POSITIVE_INFINITY, services.length + itself.length);
    const order = wanted <= fewest ? this.#few(ci) : services;
    const sorted = Uint32Array.from([...itself, ...order]);
    partialSort(sorted, 0, sorted.length, 0, wanted, this.#compare);
    return Array.from(sorted.subarray(0, wanted), (service) => idOf(this.#index.projection.cis, service));
  }

  /**
   * The same for a caller who may not see all: those that they may see, and what is not among these.
   * @param hides whether they may not see a CI
   */
  seenOf(
    ci: number,
    most: number | null | undefined,
    withItself: boolean,
    hides: (ci: number) => boolean,
  ): { services: string[]; hidden: number[] } {
    const { cis } = this.#index.projection;
    const itself = withItself && this.#index.isService(ci) ? [ci] : [];
    const all = [...itself, ...this.#index.losses.services.of(ci)];
    const shown = Uint32Array.from(all.filter((service) => !hides(service)));
    const wanted = Math.min(most ?? shown.length, shown.length);
    partialSort(shown, 0, shown.length, 0, wanted, this.#compare);
    return {
      services: Array.from(shown.subarray(0, wanted), (service) => idOf(cis, service)),
      hidden: all.filter(hides),
    };
  }

  #few(ci: number): Uint32Array {
    let few = this.#first.get(ci);
    if (few === undefined) {
      few = chosen(this.#index.losses.services.of(ci), fewest, this.#compare);
      this.#first.set(ci, few);
    }
    return few;
  }
}

/** The first few, kept in order while all are looked at once. */
function chosen(
  services: Uint32Array,
  wanted: number,
  compare: (one: number, other: number) => number,
): Uint32Array {
  const kept: number[] = [];
  for (const service of services) {
    if (kept.length === wanted && compare(service, kept[wanted - 1]!) > 0) continue;
    if (kept.length === wanted) kept.pop();
    let at = kept.length;
    while (at > 0 && compare(service, kept[at - 1]!) < 0) at--;
    kept.splice(at, 0, service);
  }
  return Uint32Array.from(kept);
}
