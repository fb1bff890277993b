import { type Groups, SHARED } from '../projection/groups.ts';
import { AT_RISK, DEGRADED, DOWN, UNAFFECTED } from '../states.ts';

/**
 * What a group gives its CI (impact.md, "States"), on states that lie in no working arrays.
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
  const needed = groups.needed[group]!;
  const up = groups.total[group]! - weights[DOWN]!;
  const healthy = up - weights[DEGRADED]!;
  if (up < needed) return DOWN;
  if ((groups.kind[group]! & SHARED) !== 0) {
    if (healthy < groups.total[group]!) return DEGRADED;
  } else {
    if (healthy < needed) return DEGRADED;
    if (up < groups.total[group]! && up - heaviestUp < needed) return AT_RISK;
  }
  return healthy - weights[AT_RISK]! < needed ? AT_RISK : UNAFFECTED;
}
