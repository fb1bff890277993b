import { type Groups, SHARED, UNEVEN } from '../projection/groups.ts';
import { AT_RISK, DEGRADED, DOWN, UNAFFECTED } from '../states.ts';
import { ON_THE_EDGE, type Scratch } from './scratch.ts';

/** What a group gives its CI: the table of impact.md, "States", on the counters as they stand. */
export function groupState(groups: Groups, scratch: Scratch, group: number): number {
  const needed = groups.needed[group]!;
  const total = groups.total[group]!;
  const up = total - scratch.groupDown[group]!;
  if (up < needed) return DOWN;
  const degraded = scratch.groupDegraded[group]!;
  const healthy = up - degraded;
  if ((groups.kind[group]! & SHARED) !== 0) {
    if (up < total || degraded > 0) return DEGRADED;
  } else {
    if (healthy < needed) return DEGRADED;
    if ((scratch.groupMark[group]! & ON_THE_EDGE) !== 0) return AT_RISK;
  }
  return healthy - scratch.groupAtRisk[group]! < needed ? AT_RISK : UNAFFECTED;
}

/** The weight of the heaviest member that is not DOWN; 0 when none is left. */
export function heaviestUp(groups: Groups, scratch: Scratch, group: number): number {
  if ((groups.kind[group]! & UNEVEN) === 0)
    return scratch.groupDown[group]! < groups.total[group]! ? groups.heaviest[group]! : 0;
  let heaviest = 0;
  const end = groups.memberStart[group + 1]!;
  for (let position = groups.memberStart[group]!; position < end; position++)
    if (scratch.state[groups.member[position]!] !== DOWN)
      heaviest = Math.max(heaviest, groups.memberWeight[position]!);
  return heaviest;
}
