import type { OracleEstate, OracleGroup } from './estate.ts';
import type { OracleTarget } from './records.ts';
import type { States } from './states.ts';

type Values = Map<string, number>;

/**
 * The greatest capacities that satisfy the equations of impact.md: everything starts at 1 and is lowered until the
 * equations hold.
 */
export function findCapacities(estate: OracleEstate, states: States, targets: OracleTarget[]): Values {
  const degraded = estate.keys.filter((key) => states.get(key) === 'DEGRADED');
  const inOneCycle = cycles(estate, degraded);
  const capacity: Values = new Map(estate.keys.map((key) => [key, states.get(key) === 'DOWN' ? 0 : 1]));
  const floor: Values = new Map(degraded.map((key) => [key, 1]));
  const base = (key: string) =>
    Math.min(
      1,
      ...targets
        .filter((target) => target.id === key && target.action === 'DEGRADE')
        .map((target) => target.capacity ?? 0.5),
    );
  const hardProviders = (key: string) =>
    estate.links
      .filter((link) => link.from === key && link.group === null && link.strength === 'HARD')
      .map((link) => link.to);
  const groups = (key: string) => estate.groups.filter((group) => group.at === key);
  const gives = (key: string, group: OracleGroup) => {
    const sum = group.members.reduce(
      (total, member) =>
        total +
        member.weight * (inOneCycle(key, member.key) ? floor.get(member.key)! : capacity.get(member.key)!),
      0,
    );
    return group.mode === 'SHARED' ? sum / group.total : Math.min(1, sum / group.k);
  };
  for (let changed = true; changed; ) {
    changed = false;
    const set = (values: Values, key: string, value: number) => {
      if (values.get(key) !== value) changed = true;
      values.set(key, value);
    };
    for (const key of degraded) {
      const providers = hardProviders(key);
      const apart = groups(key).filter(
        (group) => !group.members.some((member) => inOneCycle(key, member.key)),
      );
      set(
        floor,
        key,
        Math.min(
          base(key),
          ...providers.map((to) => (inOneCycle(key, to) ? floor.get(to)! : capacity.get(to)!)),
          ...apart.map((group) => gives(key, group)),
        ),
      );
      set(
        capacity,
        key,
        Math.min(
          base(key),
          ...providers.map((to) => capacity.get(to)!),
          ...groups(key).map((group) => gives(key, group)),
        ),
      );
    }
  }
  return capacity;
}

/** Whether each of two CIs reaches the other through DEGRADED CIs over HARD and grouped relationships. */
function cycles(estate: OracleEstate, degraded: string[]): (one: string, other: string) => boolean {
  const reaches = new Map<string, Set<string>>();
  for (const key of degraded) {
    const found = new Set<string>();
    const open = [key];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const link of estate.links)
        if (
          link.from === at &&
          (link.group !== null || link.strength === 'HARD') &&
          degraded.includes(link.to) &&
          !found.has(link.to)
        ) {
          found.add(link.to);
          open.push(link.to);
        }
    reaches.set(key, found);
  }
  return (one, other) => Boolean(reaches.get(one)?.has(other) && reaches.get(other)?.has(one));
}
