import { type Groups, SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import type { Reverse } from '../projection/reverse.ts';
import {
  NOTED_GROUP_SHIFT,
  NOTED_RULE,
  NOTED_UNEVEN,
  PASSES_GROUP,
  PASSES_SOFT,
} from '../projection/rules.ts';
import { AT_RISK, DEGRADED, DOWN } from '../states.ts';
import { heaviestUp } from './groupState.ts';
import {
  LOST_AT_RISK,
  LOST_DEGRADED,
  LOST_DOWN,
  LOST_WIDTH,
  ON_THE_EDGE,
  type Reached,
  type Scratch,
} from './scratch.ts';
import type { Seed } from './seeds.ts';

/**
 * Finds the states (impact.md, "States"). What is DOWN follows from what is DOWN alone, what is DEGRADED from these
 * two, what is AT_RISK from all three; so three searches give the least solution, and each visits a CI once.
 */
export function propagate(
  projection: Projection,
  scratch: Scratch,
  seeds: ReadonlyMap<number, Seed>,
): Reached {
  const spread = new Spread(projection, scratch);
  for (const [ci, seed] of seeds) spread.worsen(ci, seed.state);
  const down = spread.down();
  spread.judgeLosses();
  const degraded = spread.degraded();
  const all = spread.atRisk();
  return {
    cis: scratch.queue.slice(0, all),
    down,
    degraded: degraded - down,
    atRisk: all - degraded,
    groups: scratch.touched.slice(0, spread.touched),
  };
}

/**
 * The three searches. Each is a loop over plain local variables: it runs a million times in an answer, and what it
 * reads together lies together.
 */
class Spread {
  readonly #groups: Groups;
  readonly #dependents: Reverse;
  /** The weight of each relationship, for groups whose members weigh differently. */
  readonly #weight: Uint32Array;
  readonly #scratch: Scratch;
  /** How many CIs have their final state; they stand in `queue`. */
  #settled = 0;
  #pendingDegraded = 0;
  #pendingAtRisk = 0;
  /** How many groups lost something; they stand in `touched`. */
  touched = 0;

  constructor(projection: Projection, scratch: Scratch) {
    this.#groups = projection.wiring.groups;
    this.#dependents = projection.wiring.dependents;
    this.#weight = projection.relationships.weight;
    this.#scratch = scratch;
  }

  /** Gives a CI a state if it is worse than what it has, and sees that its turn comes. */
  worsen(ci: number, state: number): void {
    const scratch = this.#scratch;
    if (scratch.state[ci]! >= state) return;
    scratch.state[ci] = state;
    if (state === DOWN) scratch.queue[this.#settled++] = ci;
    else if (state === DEGRADED) scratch.pendingDegraded[this.#pendingDegraded++] = ci;
    else scratch.pendingAtRisk[this.#pendingAtRisk++] = ci;
  }

  /** @returns how many CIs are DOWN */
  down(): number {
    const { queue, pendingDegraded, state, loss, touched: changed } = this.#scratch;
    const { start, edges, row } = this.#dependents;
    const { room } = this.#groups;
    let [tail, pending, touched] = [this.#settled, this.#pendingDegraded, this.touched];
    for (let head = 0; head < tail; head++) {
      const ci = queue[head]!;
      const end = 2 * start[ci + 1]!;
      for (let at = 2 * start[ci]!; at < end; at += 2) {
        const dependent = edges[at]!;
        const note = edges[at + 1]!;
        const rule = note & NOTED_RULE;
        if (rule === PASSES_SOFT) {
          if (state[dependent]! >= DEGRADED) continue;
          state[dependent] = DEGRADED;
          pendingDegraded[pending++] = dependent;
          continue;
        }
        if (rule === PASSES_GROUP) {
          const group = note >>> NOTED_GROUP_SHIFT;
          const weight = (note & NOTED_UNEVEN) === 0 ? room[2 * group + 1]! : this.#weight[row[at >>> 1]!]!;
          const lost = loss[LOST_WIDTH * group + LOST_DOWN]! + weight;
          if (lost === weight) changed[touched++] = group;
          loss[LOST_WIDTH * group + LOST_DOWN] = lost;
          if (lost <= room[2 * group]!) continue;
        }
        if (state[dependent] === DOWN) continue;
        state[dependent] = DOWN;
        queue[tail++] = dependent;
      }
    }
    [this.#settled, this.#pendingDegraded, this.touched] = [tail, pending, touched];
    return tail;
  }

  /** What groups that lost members give once it is known which are DOWN. */
  judgeLosses(): void {
    const scratch = this.#scratch;
    const { room, owner, kind } = this.#groups;
    for (let position = 0; position < this.touched; position++) {
      const group = scratch.touched[position]!;
      const spare = room[2 * group]! - scratch.loss[LOST_WIDTH * group + LOST_DOWN]!;
      if (spare < 0) continue;
      const dependent = owner[group]!;
      const onTheEdge = spare < heaviestUp(this.#groups, scratch, group);
      if (onTheEdge) {
        scratch.loss[LOST_WIDTH * group + ON_THE_EDGE] = 1;
        scratch.redundancyLost[dependent] = 1;
      }
      if ((kind[group]! & SHARED) !== 0) this.worsen(dependent, DEGRADED);
      else if (onTheEdge) this.worsen(dependent, AT_RISK);
    }
  }

  /** @returns how many CIs are DOWN or DEGRADED */
  degraded(): number {
    const { queue, pendingDegraded, state, loss, touched: changed } = this.#scratch;
    const { start, edges, row } = this.#dependents;
    const { room, kind } = this.#groups;
    let [tail, pending, touched] = [this.#settled, this.#pendingDegraded, this.touched];
    // `pendingDegraded` grows while it is walked; a CI in it that went DOWN has had its turn.
    for (let next = 0; next < pending; next++) {
      const ci = pendingDegraded[next]!;
      if (state[ci] !== DEGRADED) continue;
      queue[tail++] = ci;
      const end = 2 * start[ci + 1]!;
      for (let at = 2 * start[ci]!; at < end; at += 2) {
        const dependent = edges[at]!;
        const note = edges[at + 1]!;
        const rule = note & NOTED_RULE;
        if (rule === PASSES_SOFT) continue;
        if (rule === PASSES_GROUP) {
          const group = note >>> NOTED_GROUP_SHIFT;
          const weight = (note & NOTED_UNEVEN) === 0 ? room[2 * group + 1]! : this.#weight[row[at >>> 1]!]!;
          const down = loss[LOST_WIDTH * group + LOST_DOWN]!;
          const lost = loss[LOST_WIDTH * group + LOST_DEGRADED]! + weight;
          if (down === 0 && lost === weight) changed[touched++] = group;
          loss[LOST_WIDTH * group + LOST_DEGRADED] = lost;
          if (down + lost <= room[2 * group]! && (kind[group]! & SHARED) === 0) continue;
        }
        if (state[dependent]! >= DEGRADED) continue;
        state[dependent] = DEGRADED;
        pendingDegraded[pending++] = dependent;
      }
    }
    [this.#settled, this.#pendingDegraded, this.touched] = [tail, pending, touched];
    return tail;
  }

  /** @returns how many CIs have a state at all */
  atRisk(): number {
    const { queue, pendingAtRisk, state, loss, touched: changed } = this.#scratch;
    const { start, edges, row } = this.#dependents;
    const { room } = this.#groups;
    let [tail, pending, touched] = [this.#settled, this.#pendingAtRisk, this.touched];
    for (let next = 0; next < pending; next++) {
      const ci = pendingAtRisk[next]!;
      if (state[ci] !== AT_RISK) continue;
      queue[tail++] = ci;
      const end = 2 * start[ci + 1]!;
      for (let at = 2 * start[ci]!; at < end; at += 2) {
        const dependent = edges[at]!;
        const note = edges[at + 1]!;
        const rule = note & NOTED_RULE;
        if (rule === PASSES_SOFT) continue;
        if (rule === PASSES_GROUP) {
          const group = note >>> NOTED_GROUP_SHIFT;
          const weight = (note & NOTED_UNEVEN) === 0 ? room[2 * group + 1]! : this.#weight[row[at >>> 1]!]!;
          const worse = loss[LOST_WIDTH * group + LOST_DOWN]! + loss[LOST_WIDTH * group + LOST_DEGRADED]!;
          const lost = loss[LOST_WIDTH * group + LOST_AT_RISK]! + weight;
          if (worse === 0 && lost === weight) changed[touched++] = group;
          loss[LOST_WIDTH * group + LOST_AT_RISK] = lost;
          if (worse + lost <= room[2 * group]!) continue;
        }
        if (state[dependent]! >= AT_RISK) continue;
        state[dependent] = AT_RISK;
        pendingAtRisk[pending++] = dependent;
      }
    }
    [this.#settled, this.#pendingAtRisk, this.touched] = [tail, pending, touched];
    return tail;
  }
}
