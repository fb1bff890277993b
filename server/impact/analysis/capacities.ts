import { type Groups, SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import type { Reverse } from '../projection/reverse.ts';
import { NOTED_MEMBER_SHIFT, NOTED_RULE, PASSES_GROUP, PASSES_HARD } from '../projection/rules.ts';
import { DEGRADED, DOWN } from '../states.ts';
import { eachCycle, SETTLED } from './cycles.ts';
import type { Scratch } from './scratch.ts';
import type { Seed } from './seeds.ts';

/**
 * Capacities of the DEGRADED CIs into `scratch.capacity` (impact.md, "Capacity"), providers first: a CI is settled once
 * all its DEGRADED providers are, and hands its capacity on to what depends on it. What is left then stands in a cycle
 * or depends on one.
 */
export function measureCapacities(
  projection: Projection,
  scratch: Scratch,
  degraded: Uint32Array,
  seeds: ReadonlyMap<number, Seed>,
): void {
  const { capacity, unsettled, visit, walk } = scratch;
  for (const ci of degraded) capacity[ci] = 1;
  for (const [ci, seed] of seeds) if (seed.state === DEGRADED) capacity[ci] = seed.capacity;
  let tail = 0;
  for (const ci of degraded) if (unsettled[ci] === 0) walk[tail++] = ci;
  for (let head = 0; head < tail; head++) {
    const ci = walk[head]!;
    capacity[ci] = withGroups(projection, scratch, ci, capacity[ci]!);
    // It is settled: the search for cycles has nothing to find there.
    visit[ci] = SETTLED;
    tail = handOn(projection, scratch, ci, tail);
  }
  if (tail === degraded.length) return;
  const capacities = new Capacities(projection, scratch, seeds);
  eachCycle(projection, scratch, degraded, (members) => capacities.settle(members));
  for (const ci of degraded) if (visit[ci] !== SETTLED) forget(projection, scratch, ci);
}

/** The least of a value and what the CI's groups give, all members of which are settled. */
function withGroups({ wiring }: Projection, scratch: Scratch, ci: number, value: number): number {
  const { start, kind, total, needed } = wiring.groups;
  const { groupDown, groupDegraded, groupGiven, groupMark } = scratch;
  const last = start[ci + 1]!;
  let least = value;
  for (let group = start[ci]!; group < last; group++) {
    if (groupMark[group] === 0) continue;
    const sum = total[group]! - groupDown[group]! - groupDegraded[group]! + groupGiven[group]!;
    const given = sum / ((kind[group]! & SHARED) !== 0 ? total[group]! : needed[group]!);
    if (given < least) least = given;
  }
  return least;
}

/** Hands a settled capacity on. @returns the end of `walk` with the CIs that nothing keeps any more */
function handOn({ wiring }: Projection, scratch: Scratch, ci: number, end: number): number {
  const { start, from, note } = wiring.dependents;
  const { owner, memberGroup, memberWeight } = wiring.groups;
  const { capacity, groupGiven, state, unsettled, walk } = scratch;
  const own = capacity[ci]!;
  const last = start[ci + 1]!;
  let tail = end;
  for (let row = start[ci]!; row < last; row++) {
    const rule = note[row]! & NOTED_RULE;
    let dependent = from[row]!;
    if (rule === PASSES_HARD) {
      if (state[dependent] === DEGRADED && own < capacity[dependent]!) capacity[dependent] = own;
    } else if (rule === PASSES_GROUP) {
      const member = note[row]! >>> NOTED_MEMBER_SHIFT;
      const group = memberGroup[member]!;
      groupGiven[group]! += memberWeight[member]! * own;
      dependent = owner[group]!;
    } else continue;
    if (--unsettled[dependent]! === 0 && state[dependent] === DEGRADED) walk[tail++] = dependent;
  }
  return tail;
}

/** Takes back what a CI that was settled with its cycle has kept waiting. */
function forget({ wiring }: Projection, { unsettled }: Scratch, ci: number): void {
  const { start, from, note } = wiring.dependents;
  for (let row = start[ci]!; row < start[ci + 1]!; row++) {
    const rule = note[row]! & NOTED_RULE;
    if (rule === PASSES_HARD || rule === PASSES_GROUP) unsettled[from[row]!]!--;
  }
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
    const { start, from, note } = this.#dependents;
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
