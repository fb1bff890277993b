import { findCapacities } from './capacities.ts';
import { findChains } from './chains.ts';
import { readEstate } from './estate.ts';
import type { CiRecord, OracleAnswer, OracleTarget, RelationRecord } from './records.ts';
import { findStates, lostRedundancy } from './states.ts';

/**
 * What impact.md says of an estate, read plainly and slowly and sharing no code with the engine.
 * @param targets by key; they take part in impact
 * @returns the impacted CIs by key, the acted-on ones among them
 */
export function oracle(
  cis: CiRecord[],
  relations: RelationRecord[],
  targets: OracleTarget[],
): Map<string, OracleAnswer> {
  const estate = readEstate(cis, relations);
  const states = findStates(estate, targets);
  const capacities = findCapacities(estate, states, targets);
  const chains = findChains(estate, states, targets);
  const durations = targets
    .filter((target) => target.action === 'RESTART' && target.durationMinutes !== undefined)
    .map((target) => target.durationMinutes!);
  const durationMinutes = durations.length > 0 ? Math.max(...durations) : null;
  const answers = new Map<string, OracleAnswer>();
  for (const key of estate.keys) {
    if (states.get(key) === 'UNAFFECTED') continue;
    const chain = chains.get(key)!;
    answers.set(key, {
      state: states.get(key)!,
      capacity: capacities.get(key)!,
      redundancyLost: lostRedundancy(estate, states, key),
      distance: chain.keys.length - 1,
      durationMinutes,
      chain: chain.keys,
      via: chain.via?.slice(1) ?? null,
    });
  }
  return answers;
}
