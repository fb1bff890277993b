import type { Groups } from '../projection/groups.ts';
import { SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import type { Reverse } from '../projection/reverse.ts';
import {
  NOTED_MEMBER_SHIFT,
  NOTED_RULE,
  PASSES_GROUP,
  PASSES_HARD,
  PASSES_SOFT,
} from '../projection/rules.ts';
import { AT_RISK, DEGRADED, DOWN } from '../states.ts';
import { groupState, heaviestUp } from './groupState.ts';
import { ON_THE_EDGE, type Reached, type Scratch, TOUCHED } from './scratch.ts';
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
  spread.settleGroups();
  return {
    cis: scratch.queue.slice(0, all),
    down,
    degraded: degraded - down,
    atRisk: all - degraded,
    groups: scratch.touched.slice(0, spread.touchedGroups),
  };
}

class Spread {
  readonly #groups: Groups;
  readonly #dependents: Reverse;
  readonly #scratch: Scratch;
  /** CIs from `queue` on whose dependents have been looked at, and those in it. */
  #head = 0;
  #tail = 0;
  #pendingDegraded = 0;
  #pendingAtRisk = 0;
  touchedGroups = 0;

  constructor(projection: Projection, scratch: Scratch) {
    this.#groups = projection.wiring.groups;
    this.#dependents = projection.wiring.dependents;
    this.#scratch = scratch;
  }

  /** Gives a CI a state if it is worse than what it has, and sees that its turn comes. */
  worsen(ci: number, state: number): void {
    const scratch = this.#scratch;
    if (scratch.state[ci]! >= state) return;
    scratch.state[ci] = state;
    if (state === DOWN) scratch.queue[this.#tail++] = ci;
    else if (state === DEGRADED) scratch.pendingDegraded[this.#pendingDegraded++] = ci;
    else scratch.pendingAtRisk[this.#pendingAtRisk++] = ci;
  }

  down(): number {
    const { queue, groupDown, state } = this.#scratch;
    const { start, from, note } = this.#dependents;
    const { needed, total, owner, memberGroup, memberWeight } = this.#groups;
    while (this.#head < this.#tail) {
      const ci = queue[this.#head++]!;
      const end = start[ci + 1]!;
      for (let row = start[ci]!; row < end; row++) {
        const rule = note[row]! & NOTED_RULE;
        if (rule === PASSES_HARD) {
          // What `worsen` does, without the call: this is where the time goes.
          const dependent = from[row]!;
          if (state[dependent] === DOWN) continue;
          state[dependent] = DOWN;
          queue[this.#tail++] = dependent;
        } else if (rule === PASSES_SOFT) this.worsen(from[row]!, DEGRADED);
        else if (rule === PASSES_GROUP) {
          const member = note[row]! >>> NOTED_MEMBER_SHIFT;
          const group = memberGroup[member]!;
          this.#touch(group);
          groupDown[group]! += memberWeight[member]!;
          if (total[group]! - groupDown[group]! < needed[group]!) this.worsen(owner[group]!, DOWN);
        }
      }
    }
    return this.#tail;
  }

  /** What groups that lost members give once it is known which are DOWN. */
  judgeLosses(): void {
    const scratch = this.#scratch;
    const groups = this.#groups;
    for (let position = 0; position < this.touchedGroups; position++) {
      const group = scratch.touched[position]!;
      const up = groups.total[group]! - scratch.groupDown[group]!;
      if (up < groups.needed[group]!) continue;
      const owner = groups.owner[group]!;
      if (up - heaviestUp(groups, scratch, group) < groups.needed[group]!) {
        scratch.groupMark[group]! |= ON_THE_EDGE;
        scratch.redundancyLost[owner] = 1;
      }
      if ((groups.kind[group]! & SHARED) !== 0) this.worsen(owner, DEGRADED);
      else if ((scratch.groupMark[group]! & ON_THE_EDGE) !== 0) this.worsen(owner, AT_RISK);
    }
  }

  degraded(): number {
    const { queue, groupDown, groupDegraded, pendingDegraded, state, unsettled } = this.#scratch;
    const { start, from, note } = this.#dependents;
    const { needed, total, owner, kind, memberGroup, memberWeight } = this.#groups;
    // `pendingDegraded` grows while it is walked; a CI in it that went DOWN has had its turn.
    for (let next = 0; next < this.#pendingDegraded; next++) {
      const ci = pendingDegraded[next]!;
      if (state[ci] !== DEGRADED) continue;
      queue[this.#tail++] = ci;
      const end = start[ci + 1]!;
      for (let row = start[ci]!; row < end; row++) {
        const rule = note[row]! & NOTED_RULE;
        if (rule === PASSES_HARD) {
          unsettled[from[row]!]!++;
          this.worsen(from[row]!, DEGRADED);
        } else if (rule === PASSES_GROUP) {
          const member = note[row]! >>> NOTED_MEMBER_SHIFT;
          const group = memberGroup[member]!;
          this.#touch(group);
          groupDegraded[group]! += memberWeight[member]!;
          unsettled[owner[group]!]!++;
          const healthy = total[group]! - groupDown[group]! - groupDegraded[group]!;
          if ((kind[group]! & SHARED) !== 0 || healthy < needed[group]!) this.worsen(owner[group]!, DEGRADED);
        }
      }
    }
    return this.#tail;
  }

  atRisk(): number {
    const { queue, groupDown, groupDegraded, groupAtRisk, pendingAtRisk, state } = this.#scratch;
    const { start, from, note } = this.#dependents;
    const { needed, total, owner, memberGroup, memberWeight } = this.#groups;
    for (let next = 0; next < this.#pendingAtRisk; next++) {
      const ci = pendingAtRisk[next]!;
      if (state[ci] !== AT_RISK) continue;
      queue[this.#tail++] = ci;
      const end = start[ci + 1]!;
      for (let row = start[ci]!; row < end; row++) {
        const rule = note[row]! & NOTED_RULE;
        if (rule === PASSES_HARD) this.worsen(from[row]!, AT_RISK);
        else if (rule === PASSES_GROUP) {
          const member = note[row]! >>> NOTED_MEMBER_SHIFT;
          const group = memberGroup[member]!;
          this.#touch(group);
          groupAtRisk[group]! += memberWeight[member]!;
          const well = total[group]! - groupDown[group]! - groupDegraded[group]! - groupAtRisk[group]!;
          if (well < needed[group]!) this.worsen(owner[group]!, AT_RISK);
        }
      }
    }
    return this.#tail;
  }

  /** What each group gives its CI, now that all states are final. */
  settleGroups(): void {
    const scratch = this.#scratch;
    for (let position = 0; position < this.touchedGroups; position++) {
      const group = scratch.touched[position]!;
      scratch.groupState[group] = groupState(this.#groups, scratch, group);
    }
  }

  #touch(group: number): void {
    const scratch = this.#scratch;
    if (scratch.groupMark[group] !== 0) return;
    scratch.groupMark[group] = TOUCHED;
    scratch.touched[this.touchedGroups++] = group;
  }
}
