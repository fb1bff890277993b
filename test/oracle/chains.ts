import type { Link, OracleEstate } from './estate.ts';
import type { OracleTarget } from './records.ts';
import { groupGives, type States } from './states.ts';

export interface Chain {
  keys: string[];
  via: string | null;
}

/** Whether a relationship fires: on the final states it gives its CI the state that the CI has. */
function fires(estate: OracleEstate, states: States, link: Link): boolean {
  const state = states.get(link.from)!;
  const cause = states.get(link.to)!;
  if (state === 'UNAFFECTED') return false;
  if (link.group !== null) {
    const group = estate.groups.find((one) => one.at === link.from && one.name === link.group)!;
    if (groupGives(group, states) !== state) return false;
    if (state === 'DOWN') return cause === 'DOWN';
    if (state === 'DEGRADED') return cause === 'DOWN' || cause === 'DEGRADED';
    return cause !== 'UNAFFECTED';
  }
  if (link.strength === 'HARD') return cause === state;
  return link.strength === 'SOFT' && cause === 'DOWN' && state === 'DEGRADED';
}

/** The chain of every impacted CI, one length after the other; among equally short ones the first by its keys. */
export function findChains(
  estate: OracleEstate,
  states: States,
  targets: OracleTarget[],
): Map<string, Chain> {
  const fired = estate.links.filter((link) => fires(estate, states, link));
  const chains = new Map<string, Chain>(targets.map(({ id }) => [id, { keys: [id], via: null }]));
  for (let length = 1; ; length++) {
    const longer = new Map<string, Chain>();
    for (const link of fired) {
      const before = chains.get(link.to);
      if (chains.has(link.from) || before?.keys.length !== length) continue;
      const chain = { keys: [...before.keys, link.from], via: stepName(link) };
      const former = longer.get(link.from);
      if (!former || comesFirst(chain, former)) longer.set(link.from, chain);
    }
    if (longer.size === 0) return chains;
    for (const [key, chain] of longer) chains.set(key, chain);
  }
}

/** HARD before SOFT before group, then by type name. */
function stepName(link: Link): string {
  const kind = link.group !== null ? '3' : link.strength === 'HARD' ? '1' : '2';
  return kind + link.type;
}

function comesFirst(one: Chain, other: Chain): boolean {
  const difference = one.keys.findIndex((key, position) => key !== other.keys[position]);
  if (difference >= 0) return one.keys[difference]! < other.keys[difference]!;
  return one.via! < other.via!;
}
