import { LOST_DOWN, LOST_WIDTH, ON_THE_EDGE, type Scratch } from '../analysis/scratch.ts';
import type { Groups } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import {
  NOTED_GROUP_SHIFT,
  NOTED_RULE,
  NOTED_UNEVEN,
  PASSES_GROUP,
  PASSES_HARD,
} from '../projection/rules.ts';
import { DOWN } from '../states.ts';
import { type CiSet, inSome } from './ciSet.ts';

/** What goes DOWN, and what it leaves standing with a loss. */
export interface Downed {
  readonly cis: Uint32Array;
  /** Groups that lost a member to it and whose CI still stands. */
  readonly groups: Uint32Array;
  /** The whole weight that each of them has lost by then. */
  readonly lost: Float64Array;
}

/**
 * What goes DOWN with some CIs. DOWN follows from DOWN alone (impact.md, "States": SOFT and PATCH and DEGRADE never give
 * it), so nothing else has to be looked at.
 * @param scratch clean working arrays; they are left clean
 * @param begin what goes DOWN first
 * @param already what is DOWN besides; it is not told again
 */
export function spreadDown(
  projection: Projection,
  scratch: Scratch,
  begin: Iterable<number>,
  already: readonly CiSet[],
): Downed {
  const { groups, dependents } = projection.wiring;
  const { start, edges, row: rowOf } = dependents;
  const { weight } = projection.relationships;
  const { state, queue, loss, touched } = scratch;
  let tail = 0;
  let touchedGroups = 0;
  const take = (ci: number) => {
    if (state[ci] === DOWN || inSome(already, ci)) return;
    state[ci] = DOWN;
    queue[tail++] = ci;
  };
  for (const ci of begin) take(ci);
  for (let head = 0; head < tail; head++) {
    const ci = queue[head]!;
    const end = start[ci + 1]!;
    for (let row = start[ci]!; row < end; row++) {
      const note = edges[2 * row + 1]!;
      const rule = note & NOTED_RULE;
      if (rule === PASSES_HARD) take(edges[2 * row]!);
      if (rule !== PASSES_GROUP) continue;
      const group = note >>> NOTED_GROUP_SHIFT;
      const at = LOST_WIDTH * group;
      // Nothing is judged here, so the mark is free to say that a group has been met.
      if (loss[at + ON_THE_EDGE] === 0) {
        loss[at + ON_THE_EDGE] = 1;
        touched[touchedGroups++] = group;
        loss[at + LOST_DOWN] = already.length === 0 ? 0 : lostTo(groups, group, already);
      }
      loss[at + LOST_DOWN]! +=
        (note & NOTED_UNEVEN) === 0 ? groups.room[2 * group + 1]! : weight[rowOf[row]!]!;
      if (loss[at + LOST_DOWN]! > spareOf(groups, group)) take(groups.owner[group]!);
    }
  }
  const cis = queue.slice(0, tail);
  const standing = touched.slice(0, touchedGroups).filter((group) => {
    const owner = groups.owner[group]!;
    return state[owner] !== DOWN && !inSome(already, owner);
  });
  const lost = Float64Array.from(standing, (group) => loss[LOST_WIDTH * group + LOST_DOWN]!);
  for (const ci of cis) state[ci] = 0;
  for (let position = 0; position < touchedGroups; position++) {
    loss[LOST_WIDTH * touched[position]! + LOST_DOWN] = 0;
    loss[LOST_WIDTH * touched[position]! + ON_THE_EDGE] = 0;
  }
  return { cis, groups: standing, lost };
}

/** The weight that a group can lose and still hold. */
export function spareOf(groups: Groups, group: number): number {
  return groups.room[2 * group]!;
}

/** The weight of a group's members that are in one of the sets. */
export function lostTo(groups: Groups, group: number, sets: readonly CiSet[]): number {
  let lost = 0;
  const end = groups.memberStart[group + 1]!;
  for (let position = groups.memberStart[group]!; position < end; position++)
    if (inSome(sets, groups.member[position]!)) lost += groups.memberWeight[position]!;
  return lost;
}
