import { type Criticality, criticalities } from '../../model/ciClass.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { capacityOf } from '../analysis/capacities.ts';
import { serviceClasses } from '../analysis/freshness.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { compareNames, criticalityOf, ownerOf } from '../projection/cis.ts';
import { AT_RISK, DEGRADED, type ImpactState, stateName } from '../states.ts';
import { FirstFew } from './firstFew.ts';
import { Ordered } from './ordered.ts';
import type { HitCi } from './outline.ts';

/** Some services: how many there are, and the first of them in the order of the whole. */
export interface SomeServices {
  readonly count: number;
  readonly first: readonly HitCi[];
}

/** Those in one state that are equally critical. */
export interface ServicePart extends SomeServices {
  readonly state: ImpactState;
  readonly criticality: Criticality | null;
}

/** Those of one owner. */
export interface OwnedServices extends SomeServices {
  readonly owner: string;
}

/**
 * The impacted CIs of the family service, in sums and first names: the worst and most critical first, then by name and
 * id. An outage of a disk array hits thousands of them, and decisions name a few.
 */
export interface HitServices {
  readonly count: number;
  /** All of them, in their order. */
  readonly parts: readonly ServicePart[];
  /** Those that go down or degrade and have an owner; who owns the worst comes first. */
  readonly owned: readonly OwnedServices[];
  /** Those that have less than all of their capacity, so many that figures are looked up for them. */
  readonly lessened: readonly HitCi[];
  /** Those that degrade without losing capacity. */
  readonly whole: SomeServices;
}

/** How many are named of each part. */
export const mostNamed = 5;
/** How many are told of those that lose capacity. */
export const mostLessened = 500;

/** From the working arrays in which the analysis lies. @param hit one of them as it is told */
export function hitServices(analysis: Analysis, scratch: Scratch, hit: (ci: number) => HitCi): HitServices {
  const { cis, names } = analysis.projection;
  const services = servicesOf(analysis);
  const rank = rankIn(analysis, scratch);
  const compare = (one: number, other: number) => rank(one) - rank(other) || compareNames(cis, one, other);
  const some = new FewBy(compare);
  const owned = new FewBy(compare);
  const whole = new FirstFew(mostNamed, compare);
  const lessened = new Uint32Array(services.length);
  let lessenedCount = 0;
  for (const ci of services) {
    const state = scratch.state[ci]!;
    some.of(rank(ci)).take(ci);
    if (state === AT_RISK) continue;
    if (cis.owner[ci] !== 0) owned.of(cis.owner[ci]!).take(ci);
    if (capacityOf(scratch, ci) < 1) lessened[lessenedCount++] = ci;
    else if (state === DEGRADED) whole.take(ci);
  }
  const told = ({ count, first }: FirstFew): SomeServices => ({ count, first: first.map(hit) });
  return {
    count: services.length,
    parts: some.inOrder().map((part) => ({
      ...told(part),
      state: stateName(scratch.state[part.first[0]!]!),
      criticality: criticalityOf(cis, part.first[0]!),
    })),
    // One that has no owner is not among them.
    owned: owned.inOrder().map((part) => ({ ...told(part), owner: ownerOf(cis, names, part.first[0]!)! })),
    lessened: Array.from(
      ordered(analysis, scratch, lessened.subarray(0, lessenedCount)).slice(0, mostLessened),
      hit,
    ),
    whole: told(whole),
  };
}

/** The impacted services, in no order. */
export function servicesOf({ projection: { cis, names }, reached }: Analysis): Uint32Array {
  const isService = serviceClasses(names);
  return reached.cis.filter((ci) => isService[cis.class[ci]!]);
}

/** CIs with the worst first, then the most critical, then by name and id. */
export function ordered(analysis: Analysis, scratch: Scratch, some: Uint32Array): Ordered {
  return new Ordered(analysis.projection.cis, some, rankIn(analysis, scratch), ranks);
}

/** How many kinds of criticality there are, none among them. */
const weights = criticalities.length + 1;
const ranks = 4 * weights;
const rankIn =
  ({ projection: { cis } }: Analysis, scratch: Scratch) =>
  (ci: number) =>
    (3 - scratch.state[ci]!) * weights + weights - 1 - cis.criticality[ci]!;

/** The first few of the CIs of each kind. */
class FewBy {
  readonly #compare: (one: number, other: number) => number;
  readonly #parts = new Map<number, FirstFew>();

  constructor(compare: (one: number, other: number) => number) {
    this.#compare = compare;
  }

  of(kind: number): FirstFew {
    const known = this.#parts.get(kind);
    if (known) return known;
    const part = new FirstFew(mostNamed, this.#compare);
    this.#parts.set(kind, part);
    return part;
  }

  /** The one that has the first of all comes first. */
  inOrder(): FirstFew[] {
    return [...this.#parts.values()].sort((one, other) => this.#compare(one.first[0]!, other.first[0]!));
  }
}
