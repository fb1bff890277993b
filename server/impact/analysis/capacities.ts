import { type Groups, SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import type { Reverse } from '../projection/reverse.ts';
import { NOTED_RULE, PASSES_HARD, PASSES_SOFT } from '../projection/rules.ts';
import { DEGRADED, DOWN } from '../states.ts';
import { eachCycle, SETTLED, WAITING } from './cycles.ts';
import { LOST_DEGRADED, LOST_DOWN, LOST_WIDTH, type Reached, type Scratch } from './scratch.ts';
import type { Seed } from './seeds.ts';

/**
 * Capacities of the DEGRADED CIs into `scratch.capacity` (impact.md, "Capacity"). Only what depends on a CI that has
 * less than all of it by itself can have less; of these the providers come first: a CI is settled once all its
 * providers among them are, and hands its capacity on to what depends on it. What is left then stands in a cycle or
 * depends on one.
 */
export function measureCapacities(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  seeds: ReadonlyMap<number, Seed>,
): void {
  const { capacity, unsettled, visit, walk, path } = scratch;
  const { cis, down, degraded } = reached;
  for (let position = down; position < down + degraded; position++) capacity[cis[position]!] = 1;
  const lessened = walk.subarray(0, gatherLessened(projection, scratch, reached, seeds));
  let tail = 0;
  for (const ci of lessened) if (unsettled[ci] === 0) path[tail++] = ci;
  for (let head = 0; head < tail; head++) {
    const ci = path[head]!;
    capacity[ci] = withGroups(projection, scratch, ci, capacity[ci]!);
    // It is settled: the search for cycles has nothing to find there.
    visit[ci] = SETTLED;
    tail = handOn(projection, scratch, ci, tail);
  }
  if (tail === lessened.length) return;
  const capacities = new Capacities(projection, scratch, seeds);
  eachCycle(projection, scratch, lessened, (members) => capacities.settle(members));
  for (const ci of lessened) unsettled[ci] = 0;
}

/**
 * The DEGRADED CIs that may have less than all of their capacity, into `walk`; each counts in `unsettled` how many
 * relationships to such providers it has.
 * @returns how many there are
 */
function gatherLessened(
  { wiring }: Projection,
  scratch: Scratch,
  { groups: touched }: Reached,
  seeds: ReadonlyMap<number, Seed>,
): number {
  const { start, edges } = wiring.dependents;
  const { owner, kind, total, needed } = wiring.groups;
  const { capacity, loss, state, unsettled, visit, walk } = scratch;
  let tail = 0;
  const add = (ci: number) => {
    if (state[ci] !== DEGRADED || visit[ci] !== 0) return;
    visit[ci] = WAITING;
    walk[tail++] = ci;
  };
  for (const [ci, seed] of seeds) {
    if (seed.state !== DEGRADED || state[ci] !== DEGRADED) continue;
    capacity[ci] = seed.capacity;
    if (seed.capacity < 1) add(ci);
  }
  for (const group of touched) {
    const left = total[group]! - loss[LOST_WIDTH * group + LOST_DOWN]!;
    if (left < ((kind[group]! & SHARED) !== 0 ? total[group]! : needed[group]!)) add(owner[group]!);
  }
  for (let head = 0; head < tail; head++) {
    const end = 2 * start[walk[head]! + 1]!;
    for (let at = 2 * start[walk[head]!]!; at < end; at += 2) {
      const dependent = edges[at]!;
      if (state[dependent] !== DEGRADED || (edges[at + 1]! & NOTED_RULE) === PASSES_SOFT) continue;
      unsettled[dependent]!++;
      add(dependent);
    }
  }
  return tail;
}

/**
 * The least of a value and what the CI's groups give, all members of which are settled. Where none is DEGRADED the
 * weights are enough; else the sum is taken in order of the members' ids, so that it is the same everywhere.
 */
function withGroups({ wiring }: Projection, scratch: Scratch, ci: number, value: number): number {
  const { start, kind, total, needed, memberStart, member, memberWeight } = wiring.groups;
  const { loss, state, capacity } = scratch;
  const last = start[ci + 1]!;
  let least = value;
  for (let group = start[ci]!; group < last; group++) {
    let sum = total[group]! - loss[LOST_WIDTH * group + LOST_DOWN]!;
    if (loss[LOST_WIDTH * group + LOST_DEGRADED] !== 0) {
      sum = 0;
      const end = memberStart[group + 1]!;
      for (let at = memberStart[group]!; at < end; at++) {
        const its = state[member[at]!]!;
        if (its === DEGRADED) sum += memberWeight[at]! * capacity[member[at]!]!;
        else if (its !== DOWN) sum += memberWeight[at]!;
      }
    }
    const given = sum / ((kind[group]! & SHARED) !== 0 ? total[group]! : needed[group]!);
    if (given < least) least = given;
  }
  return least;
}

/** Hands a settled capacity on. @returns the end of `path` with the CIs that nothing keeps any more */
function handOn({ wiring }: Projection, scratch: Scratch, ci: number, end: number): number {
  const { start, edges } = wiring.dependents;
  const { capacity, state, unsettled, path } = scratch;
  const own = capacity[ci]!;
  const last = 2 * start[ci + 1]!;
  let tail = end;
  for (let at = 2 * start[ci]!; at < last; at += 2) {
    const dependent = edges[at]!;
    const rule = edges[at + 1]! & NOTED_RULE;
    if (state[dependent] !== DEGRADED || rule === PASSES_SOFT) continue;
    if (rule === PASSES_HARD && own < capacity[dependent]!) capacity[dependent] = own;
    if (--unsettled[dependent]! === 0) path[tail++] = dependent;
  }
  return tail;
}

/** A CI's capacity on the final states. */
export function capacityOf(scratch: Scratch, ci: number): number {
  const state = scratch.state[ci];
  if (state === DEGRADED) return scratch.capacity[ci]!;
  return state === DOWN ? 0 : 1;
}

class Capacities {
  readonly #scratch: Scratch;
  /** What is left of the CIs acted on by DEGRADE. */
  readonly #bases: ReadonlyMap<number, number>;
  readonly #groups: Groups;
  readonly #dependents: Reverse;
  readonly #start: Uint32Array;
  readonly #to: Uint32Array;
  readonly #rule: Uint8Array;
  /** Whether a group was met with a member in the CI's own cycle. */
  #metOwn = false;

  constructor({ relationships, wiring }: Projection, scratch: Scratch, seeds: ReadonlyMap<number, Seed>) {
    this.#scratch = scratch;
    const degraded = [...seeds].filter(([, seed]) => seed.state === DEGRADED);
    this.#bases = new Map(degraded.map(([ci, seed]) => [ci, seed.capacity]));
    this.#groups = wiring.groups;
    this.#dependents = wiring.dependents;
    this.#start = relationships.start;
    this.#to = relationships.to;
    this.#rule = wiring.rule;
  }

  /** Settles one cycle, or one CI alone, whose providers outside it are settled. */
  settle(members: Uint32Array): void {
    const { floor, capacity } = this.#scratch;
    this.#metOwn = false;
    for (const ci of members) {
      const outside = this.#withGroups(ci, this.#outside(ci), false);
      floor[ci] = outside;
      capacity[ci] = outside;
    }
    // A CI alone is in a cycle with a member only where it is a member of its own group.
    if (members.length === 1 && !this.#metOwn) return;
    if (members.length > 1) this.#passOn(members, floor);
    for (const ci of members) capacity[ci] = this.#withGroups(ci, capacity[ci]!, true);
    if (members.length > 1) this.#passOn(members, capacity);
  }

  /** The least of the base and the HARD providers outside the cycle. */
  #outside(ci: number): number {
    const { state, cycle, capacity } = this.#scratch;
    const own = cycle[ci]!;
    const end = this.#start[ci + 1]!;
    let least = this.#bases.get(ci) ?? 1;
    for (let row = this.#start[ci]!; row < end; row++) {
      if (this.#rule[row] !== PASSES_HARD) continue;
      const provider = this.#to[row]!;
      // A HARD provider of a DEGRADED CI is never DOWN, and the milder ones have all of their capacity.
      if (state[provider] === DEGRADED && cycle[provider] !== own && capacity[provider]! < least)
        least = capacity[provider]!;
    }
    return least;
  }

  /** The least of a value and what the CI's groups with (or wholly without) members in its cycle give. */
  #withGroups(ci: number, value: number, inCycle: boolean): number {
    const { start, memberStart, member, memberWeight, kind, total, needed } = this.#groups;
    const { state, cycle, floor, capacity } = this.#scratch;
    const own = cycle[ci]!;
    const last = start[ci + 1]!;
    let least = value;
    for (let group = start[ci]!; group < last; group++) {
      const end = memberStart[group + 1]!;
      let sum = 0;
      let within = false;
      for (let at = memberStart[group]!; at < end; at++) {
        const one = member[at]!;
        const its = state[one]!;
        if (its === DOWN) continue;
        if (its !== DEGRADED) sum += memberWeight[at]!;
        else if (cycle[one] !== own) sum += memberWeight[at]! * capacity[one]!;
        else {
          within = true;
          sum += memberWeight[at]! * floor[one]!;
        }
      }
      if (within) this.#metOwn = true;
      if (within !== inCycle) continue;
      const given = sum / ((kind[group]! & SHARED) !== 0 ? total[group]! : needed[group]!);
      if (given < least) least = given;
    }
    return least;
  }

  /** Inside a cycle a CI has no more than its HARD providers: the smallest values spread first. */
  #passOn(members: Uint32Array, values: Float64Array): void {
    const { start, edges } = this.#dependents;
    const { cycle } = this.#scratch;
    const settled = new Set<number>();
    const order = members.slice().sort((one, other) => values[one]! - values[other]!);
    for (const least of order) {
      const open = settled.has(least) ? [] : [least];
      settled.add(least);
      for (let ci = open.pop(); ci !== undefined; ci = open.pop())
        for (let at = 2 * start[ci]!; at < 2 * start[ci + 1]!; at += 2) {
          const dependent = edges[at]!;
          if (
            (edges[at + 1]! & NOTED_RULE) !== PASSES_HARD ||
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
