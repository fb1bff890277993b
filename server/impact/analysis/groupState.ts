import { type Groups, SHARED, UNEVEN } from '../projection/groups.ts';
import { AT_RISK, DEGRADED, DOWN, UNAFFECTED } from '../states.ts';
import { LOST_AT_RISK, LOST_DEGRADED, LOST_DOWN, LOST_WIDTH, ON_THE_EDGE, type Scratch } from './scratch.ts';

/** What a group gives its CI on the counters as they stand. */
export function groupState(groups: Groups, scratch: Scratch, group: number): number {
  const { loss } = scratch;
  const lost = LOST_WIDTH * group;
  return stateOfGroup(
    groups,
    group,
    loss[lost + LOST_DOWN]!,
    loss[lost + LOST_DEGRADED]!,
    loss[lost + LOST_AT_RISK]!,
    loss[lost + ON_THE_EDGE] === 1,
  );
}

/**
 * What a group gives its CI: the table of impact.md, "States".
 * @param down, degraded, atRisk the weight of its members in each state
 * @param onTheEdge whether it lost a member, still has enough, and would not after the loss of the heaviest that is up
 */
export function stateOfGroup(
  groups: Groups,
  group: number,
  down: number,
  degraded: number,
  atRisk: number,
  onTheEdge: boolean,
): number {
  const needed = groups.needed[group]!;
  const up = groups.total[group]! - down;
  if (up < needed) return DOWN;
  const healthy = up - degraded;
  if ((groups.kind[group]! & SHARED) !== 0) {
    if (down > 0 || degraded > 0) return DEGRADED;
  } else {
    if (healthy < needed) return DEGRADED;
    if (onTheEdge) return AT_RISK;
  }
  return healthy - atRisk < needed ? AT_RISK : UNAFFECTED;
}

/** Whether some member of the group is not UNAFFECTED. */
export function hasLost({ loss }: Scratch, group: number): boolean {
  const lost = LOST_WIDTH * group;
  return loss[lost + LOST_DOWN]! + loss[lost + LOST_DEGRADED]! + loss[lost + LOST_AT_RISK]! > 0;
}

/** The weight of the members that are not DOWN. */
export function weightUp(groups: Groups, { loss }: Scratch, group: number): number {
  return groups.total[group]! - loss[LOST_WIDTH * group + LOST_DOWN]!;
}

/** The weight of the heaviest member that is not DOWN; 0 when none is left. */
export function heaviestUp(groups: Groups, scratch: Scratch, group: number): number {
  if ((groups.kind[group]! & UNEVEN) === 0)
    return weightUp(groups, scratch, group) > 0 ? groups.room[2 * group + 1]! : 0;
  let heaviest = 0;
  const end = groups.memberStart[group + 1]!;
  for (let position = groups.memberStart[group]!; position < end; position++)
    if (scratch.state[groups.member[position]!] !== DOWN)
      heaviest = Math.max(heaviest, groups.memberWeight[position]!);
  return heaviest;
}
