import { SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { NOTED_RULE, PASSES_HARD } from '../projection/rules.ts';
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

  /** Whether a group was met with a member in the CI's own cycle. */
  #metOwn = false;

  constructor(projection: Projection, scratch: Scratch, seeds: ReadonlyMap<number, Seed>) {
    this.#projection = projection;
    this.#scratch = scratch;
    this.#seeds = seeds;
  }

  /** Settles one cycle, or one CI alone, whose providers outside it are settled. */
  settle(members: Uint32Array): void {
    const { floor, capacity } = this.#scratch;
    this.#metOwn = false;
    for (const ci of members) {
      const outside = this.#groups(ci, this.#outside(ci), false);
      floor[ci] = outside;
      capacity[ci] = outside;
    }
    // A CI alone is in a cycle with a member only where it is a member of its own group.
    if (members.length === 1 && !this.#metOwn) return;
    if (members.length > 1) this.#passOn(members, floor);
    for (const ci of members) capacity[ci] = this.#groups(ci, capacity[ci]!, true);
    if (members.length > 1) this.#passOn(members, capacity);
  }

  /** The least of the base and the HARD providers outside the cycle. */
  #outside(ci: number): number {
    const { relationships, wiring } = this.#projection;
    const { cycle } = this.#scratch;
    const seed = this.#seeds.get(ci);
    const own = cycle[ci]!;
    const end = relationships.start[ci + 1]!;
    let least = seed?.state === DEGRADED ? seed.capacity : 1;
    for (let row = relationships.start[ci]!; row < end; row++) {
      if (wiring.rule[row] !== PASSES_HARD) continue;
      const provider = relationships.to[row]!;
      if (cycle[provider] === own) continue;
      const capacity = capacityOf(this.#scratch, provider);
      if (capacity < least) least = capacity;
    }
    return least;
  }

  /** The least of a value and what the CI's groups with (or wholly without) members in its cycle give. */
  #groups(ci: number, value: number, inCycle: boolean): number {
    const { groups } = this.#projection.wiring;
    const { cycle, floor } = this.#scratch;
    const own = cycle[ci]!;
    const last = groups.start[ci + 1]!;
    let least = value;
    for (let group = groups.start[ci]!; group < last; group++) {
      const end = groups.memberStart[group + 1]!;
      let sum = 0;
      let within = false;
      for (let at = groups.memberStart[group]!; at < end; at++) {
        const member = groups.member[at]!;
        const same = cycle[member] === own;
        if (same) within = true;
        sum += groups.memberWeight[at]! * (same ? floor[member]! : capacityOf(this.#scratch, member));
      }
      if (within) this.#metOwn = true;
      if (within !== inCycle) continue;
      const share = (groups.kind[group]! & SHARED) !== 0 ? groups.total[group]! : groups.needed[group]!;
      least = Math.min(least, sum / share);
    }
    return least;
  }

  /** Inside a cycle a CI has no more than its HARD providers: the smallest values spread first. */
  #passOn(members: Uint32Array, values: Float64Array): void {
    const { start, from, note } = this.#projection.wiring.dependents;
    const { cycle } = this.#scratch;
    const settled = new Set<number>();
    const order = members.slice().sort((one, other) => values[one]! - values[other]!);
    for (const least of order) {
      const open = settled.has(least) ? [] : [least];
      settled.add(least);
      for (let ci = open.pop(); ci !== undefined; ci = open.pop())
        for (let row = start[ci]!; row < start[ci + 1]!; row++) {
          const dependent = from[row]!;
          if (
            (note[row]! & NOTED_RULE) !== PASSES_HARD ||
            cycle[dependent] !== cycle[ci] ||
            settled.has(dependent)
          )
            continue;
          values[dependent] = values[least]!;
          settled.add(dependent);
          open.push(dependent);
        }
    }
  }
}
