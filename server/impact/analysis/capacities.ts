import { SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { PASSES_HARD } from '../projection/rules.ts';
import { DEGRADED, DOWN } from '../states.ts';
import { eachCycle } from './cycles.ts';
import type { Scratch } from './scratch.ts';
import type { Seed } from './seeds.ts';

/** Capacities of the DEGRADED CIs into `scratch.capacity` (impact.md, "Capacity"), providers first. */
export function measureCapacities(
  projection: Projection,
  scratch: Scratch,
  degraded: Uint32Array,
  seeds: ReadonlyMap<number, Seed>,
): void {
  const capacities = new Capacities(projection, scratch, seeds);
  eachCycle(projection, scratch, degraded, (members) => capacities.settle(members));
}

/** A CI's capacity on the final states. */
export function capacityOf(scratch: Scratch, ci: number): number {
  const state = scratch.state[ci];
  if (state === DEGRADED) return scratch.capacity[ci]!;
  return state === DOWN ? 0 : 1;
}

class Capacities {
  readonly #projection: Projection;
  readonly #scratch: Scratch;
  readonly #seeds: ReadonlyMap<number, Seed>;

  constructor(projection: Projection, scratch: Scratch, seeds: ReadonlyMap<number, Seed>) {
    this.#projection = projection;
    this.#scratch = scratch;
    this.#seeds = seeds;
  }

  /** Settles one cycle, or one CI alone, whose providers outside it are settled. */
  settle(members: readonly number[]): void {
    const { floor, capacity } = this.#scratch;
    for (const ci of members) {
      floor[ci] = this.#outside(ci);
      capacity[ci] = floor[ci]!;
    }
    if (members.length > 1) this.#passOn(members, floor);
    for (const ci of members) capacity[ci] = Math.min(capacity[ci]!, this.#groups(ci, true));
    if (members.length > 1) this.#passOn(members, capacity);
  }

  /** The least of the base, the HARD providers outside the cycle and the groups wholly outside it. */
  #outside(ci: number): number {
    const { relationships, wiring } = this.#projection;
    const { cycle } = this.#scratch;
    const seed = this.#seeds.get(ci);
    let least = seed?.state === DEGRADED ? seed.capacity : 1;
    for (let row = relationships.start[ci]!; row < relationships.start[ci + 1]!; row++) {
      if (wiring.rule[row] !== PASSES_HARD) continue;
      const provider = relationships.to[row]!;
      if (cycle[provider] !== cycle[ci]) least = Math.min(least, capacityOf(this.#scratch, provider));
    }
    return Math.min(least, this.#groups(ci, false));
  }

  /** The least that the CI's groups with (or wholly without) members in its cycle give. */
  #groups(ci: number, inCycle: boolean): number {
    const { groups } = this.#projection.wiring;
    const { cycle, floor } = this.#scratch;
    let least = 1;
    for (let group = groups.start[ci]!; group < groups.start[ci + 1]!; group++) {
      let sum = 0;
      let within = false;
      for (let at = groups.memberStart[group]!; at < groups.memberStart[group + 1]!; at++) {
        const member = groups.member[at]!;
        const same = cycle[member] === cycle[ci];
        within ||= same;
        sum += groups.memberWeight[at]! * (same ? floor[member]! : capacityOf(this.#scratch, member));
      }
      if (within !== inCycle) continue;
      const share = (groups.kind[group]! & SHARED) !== 0 ? groups.total[group]! : groups.needed[group]!;
      least = Math.min(least, sum / share);
    }
    return least;
  }

  /** Inside a cycle a CI has no more than its HARD providers: the smallest values spread first. */
  #passOn(members: readonly number[], values: Float64Array): void {
    const { start, from, code } = this.#projection.wiring.dependents;
    const { cycle } = this.#scratch;
    const settled = new Set<number>();
    const order = [...members].sort((one, other) => values[one]! - values[other]!);
    for (const least of order) {
      const open = settled.has(least) ? [] : [least];
      settled.add(least);
      for (let ci = open.pop(); ci !== undefined; ci = open.pop())
        for (let row = start[ci]!; row < start[ci + 1]!; row++) {
          const dependent = from[row]!;
          if ((code[row]! & 3) !== PASSES_HARD || cycle[dependent] !== cycle[ci] || settled.has(dependent))
            continue;
          values[dependent] = values[least]!;
          settled.add(dependent);
          open.push(dependent);
        }
    }
  }
}
