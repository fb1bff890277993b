import type { Groups } from '../projection/groups.ts';
import { AT_RISK, DEGRADED, DOWN } from '../states.ts';
import { stateOfGroup } from './groupState.ts';

/**
 * What a group gives its CI on states that lie in no working arrays.
 * @param stateOf the code of a member's state
 */
export function groupGives(groups: Groups, group: number, stateOf: (member: number) => number): number {
  const weights = [0, 0, 0, 0];
  let heaviestUp = 0;
  for (let at = groups.memberStart[group]!; at < groups.memberStart[group + 1]!; at++) {
    const state = stateOf(groups.member[at]!);
    const weight = groups.memberWeight[at]!;
    weights[state]! += weight;
    if (state !== DOWN) heaviestUp = Math.max(heaviestUp, weight);
  }
  const down = weights[DOWN]!;
  const onTheEdge = down > 0 && groups.total[group]! - down - heaviestUp < groups.needed[group]!;
  return stateOfGroup(groups, group, down, weights[DEGRADED]!, weights[AT_RISK]!, onTheEdge);
}
