import { serviceClasses } from '../analysis/freshness.ts';
import { takesPart } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { Agenda } from './agenda.ts';
import { changedNeeds } from './changedNeeds.ts';
import { layStrata } from './layStrata.ts';
import { Lists } from './lists.ts';
import { fallingWith } from './needs.ts';
import { ServiceLosses } from './serviceLosses.ts';
import { SoleCauses } from './soleCauses.ts';
import { Strata } from './strata.ts';
import { takeBack } from './takeBack.ts';

/** Work, in CIs looked at, between two moments at which the thread may turn to something else. */
const slice = 1_000;
/** Sets of so many causes in all take 400 MB: more is no estate, but a knot. */
export const mostCauses = 100_000_000;
/** After a step that touched a larger share, all is found anew. */
const largestStep = 1 / 20;

/**
 * For each CI the CIs whose lone OUTAGE takes it DOWN (impact.md, "Single points of failure"), for each CI the services
 * that its lone loss takes down, and the groups whose members share fate. Work comes in slices: each `yield` is a
 * moment at which the thread may do something else, and until the last one the index is not to be read.
 */
export class LossIndex {
  /** Of each CI the causes, itself left out. */
  readonly sets: Lists;
  /** Of each CI with groups that fall as one, pairs of group name and cause. */
  readonly fates: Lists;
  readonly losses: ServiceLosses;
  /** Whether the estate is such a knot that the sets were given up. */
  tooLarge = false;
  readonly #mostCauses: number;
  readonly #found: SoleCauses;
  #projection: Projection;
  readonly #strata: Strata;
  /** By class number. */
  #services: readonly boolean[];

  /** @param most causes in all sets, above which it is given up */
  constructor(projection: Projection, most: number) {
    const { count } = projection.cis;
    this.#projection = projection;
    this.#mostCauses = most;
    this.sets = new Lists(count, count * 16);
    this.fates = new Lists(count);
    this.losses = new ServiceLosses(count);
    this.#found = new SoleCauses(count);
    this.#strata = new Strata(count);
    this.#services = serviceClasses(projection.names);
  }

  /** What it tells of, once the work on it is done. */
  get projection(): Projection {
    return this.#projection;
  }

  /** Whether a CI is a service that takes part. */
  isService(ci: number): boolean {
    return this.#isService(this.#projection, ci);
  }

  /** Finds everything anew. */
  *build(): Generator<void> {
    const order = yield* layStrata(this.#projection, this.#strata);
    const left = yield* this.#findAll(order);
    yield* this.#settle(left);
    yield* this.#gather();
  }

  /**
   * Takes over a later revision.
   * @param touched the CIs that were spoken of since, those among them from which a relationship came, changed or went
   * @returns false where all is to be found anew: the step is large or makes a new knot
   */
  *follow(next: Projection, touched: ReadonlySet<number>): Generator<void, boolean> {
    const former = this.#projection;
    if (this.tooLarge || touched.size > next.cis.count * largestStep + 100) return false;
    this.#fit(next);
    const before = new Map<number, Uint32Array>();
    const keep = (ci: number) => {
      if (!before.has(ci)) before.set(ci, this.sets.of(ci).slice());
    };
    for (const ci of touched) keep(ci);
    const changed = yield* changedNeeds(former, next, touched);
    const { sets } = this;
    const retreat = { next, sets, strata: this.#strata, found: this.#found, before: keep };
    const again = yield* takeBack(retreat, changed);
    if (!this.#strata.lift(next, changed)) return false;
    this.#projection = next;
    yield* this.#settle(again, keep);
    yield* this.#regather(former, before);
    return true;
  }

  /**
   * Finds the set of each CI once.
   * @param order what a CI needs comes before it, but for knots
   * @returns the CIs of knots that are to be looked at again
   */
  *#findAll(order: Uint32Array): Generator<void, Set<number>> {
    const { knot } = this.#strata;
    const again = new Set<number>();
    const done = new Uint8Array(order.length);
    for (let at = 0; at < order.length; at++) {
      if (at % slice === slice - 1) yield;
      const ci = order[at]!;
      done[ci] = 1;
      if (!this.#find(ci) || knot[ci] === 0) continue;
      for (const dependent of fallingWith(this.#projection, ci))
        if (done[dependent] === 1) again.add(dependent);
    }
    return again;
  }

  /**
   * Finds sets until nothing changes.
   * @param first those to look at to begin with
   * @param keep told of each CI before its set changes
   */
  *#settle(first: Iterable<number>, keep?: (ci: number) => void): Generator<void> {
    const agenda = new Agenda(this.#strata.level);
    for (const ci of first) agenda.add(ci);
    let turns = 0;
    for (let ci = agenda.next(); ci !== undefined; ci = agenda.next()) {
      if (++turns % slice === 0) yield;
      if (this.#find(ci, keep))
        for (const dependent of fallingWith(this.#projection, ci)) agenda.add(dependent);
    }
  }

  /** Finds one CI's set by what is known. @returns whether it has grown: meanwhile sets do nothing else */
  #find(ci: number, keep?: (ci: number) => void): boolean {
    const { sets, fates } = this;
    const found = this.#found;
    if (this.tooLarge) return false;
    found.find(this.#projection, sets, ci);
    if (found.fateCount > 0 || fates.length[ci]! > 0) fates.set(ci, found.fates, found.fateCount);
    if (found.count === sets.length[ci]) return false;
    keep?.(ci);
    sets.set(ci, found.causes, found.count);
    if (sets.used > this.#mostCauses) this.tooLarge = true;
    return true;
  }

  /** Turns the services' sets round. */
  *#gather(): Generator<void> {
    const { sets, losses } = this;
    const { cis } = this.#projection;
    const counts = new Uint32Array(cis.count);
    const services: number[] = [];
    for (let ci = 0; ci < cis.count; ci++) {
      if (!this.isService(ci)) continue;
      services.push(ci);
      if (services.length % slice === 0) yield;
      const end = sets.start[ci]! + sets.length[ci]!;
      for (let at = sets.start[ci]!; at < end; at++) counts[sets.values[at]!]!++;
    }
    const levelOf = (service: number) => cis.criticality[service]!;
    yield* losses.gather(services, counts, (service) => sets.of(service), levelOf);
  }

  /** Carries what changed in the services' sets over. */
  *#regather(former: Projection, before: ReadonlyMap<number, Uint32Array>): Generator<void> {
    const { losses } = this;
    const next = this.#projection;
    let turns = 0;
    for (const [ci, causes] of before) {
      if (++turns % slice === 0) yield;
      const was = this.#isService(former, ci);
      const is = this.#isService(next, ci);
      const [from, to] = [was ? former.cis.criticality[ci]! : 0, is ? next.cis.criticality[ci]! : 0];
      const old = new Set(was ? causes : []);
      const now = new Set(is ? this.sets.of(ci) : []);
      for (const cause of old)
        if (!now.has(cause)) losses.remove(cause, ci, from);
        else if (from !== to) losses.regrade(cause, from, to);
      for (const cause of now) if (!old.has(cause)) losses.add(cause, ci, to);
    }
  }

  #isService({ cis }: Projection, ci: number): boolean {
    return ci < cis.count && this.#services[cis.class[ci]!] === true && takesPart(cis, ci);
  }

  #fit({ cis, names }: Projection): void {
    this.#services = serviceClasses(names);
    this.sets.fit(cis.count);
    this.fates.fit(cis.count);
    this.losses.fit(cis.count);
    this.#found.fit(cis.count);
    this.#strata.fit(cis.count);
  }
}
