import type { OracleEstate, OracleGroup } from './estate.ts';
import type { OracleState, OracleTarget } from './records.ts';

const order: OracleState[] = ['UNAFFECTED', 'AT_RISK', 'DEGRADED', 'DOWN'];
export type States = Map<string, OracleState>;

function worse(one: OracleState, other: OracleState): OracleState {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

export const actionState: Record<OracleTarget['action'], OracleState> = {
  OUTAGE: 'DOWN',
  RESTART: 'DOWN',
  DECOMMISSION: 'DOWN',
  DEGRADE: 'DEGRADED',
  PATCH: 'AT_RISK',
};

/** U, H and W of a group, and U less the heaviest member still up. */
export function figures(group: OracleGroup, states: States) {
  const weight = (which: OracleState[]) =>
    group.members
      .filter((member) => which.includes(states.get(member.key)!))
      .reduce((sum, member) => sum + member.weight, 0);
  const stillUp = group.members.filter((member) => states.get(member.key) !== 'DOWN');
  const up = weight(['UNAFFECTED', 'AT_RISK', 'DEGRADED']);
  return {
    up,
    healthy: weight(['UNAFFECTED', 'AT_RISK']),
    well: weight(['UNAFFECTED']),
    someDegraded: group.members.some((member) => states.get(member.key) === 'DEGRADED'),
    afterHeaviest: up - Math.max(0, ...stillUp.map((member) => member.weight)),
  };
}

/** The table of impact.md, row by row. */
export function groupGives(group: OracleGroup, states: States): OracleState {
  const { k, total, mode } = group;
  const { up, healthy, well, someDegraded, afterHeaviest } = figures(group, states);
  if (up < k) return 'DOWN';
  if ((up < total || someDegraded) && mode === 'SHARED') return 'DEGRADED';
  if (healthy < k && mode === 'STANDBY') return 'DEGRADED';
  if (up < total && afterHeaviest < k && mode === 'STANDBY') return 'AT_RISK';
  if (well < k) return 'AT_RISK';
  return 'UNAFFECTED';
}

/** Starts from the acted-on CIs and applies every rule until nothing changes. */
export function findStates(estate: OracleEstate, targets: OracleTarget[]): States {
  const states: States = new Map(estate.keys.map((key) => [key, 'UNAFFECTED']));
  for (const target of targets)
    states.set(target.id, worse(states.get(target.id)!, actionState[target.action]));
  for (let changed = true; changed; ) {
    changed = false;
    const take = (key: string, state: OracleState) => {
      const result = worse(states.get(key)!, state);
      if (result !== states.get(key)) changed = true;
      states.set(key, result);
    };
    for (const link of estate.links) {
      if (link.group !== null) continue;
      const provider = states.get(link.to)!;
      if (link.strength === 'HARD') take(link.from, provider);
      if (link.strength === 'SOFT' && provider === 'DOWN') take(link.from, 'DEGRADED');
    }
    for (const group of estate.groups) take(group.at, groupGives(group, states));
  }
  return states;
}

/** Whether some group at the CI lost a member, still holds, and would not after one more loss. */
export function lostRedundancy(estate: OracleEstate, states: States, key: string): boolean {
  return estate.groups.some((group) => {
    const { up, afterHeaviest } = figures(group, states);
    return group.at === key && up < group.total && up >= group.k && afterHeaviest < group.k;
  });
}
