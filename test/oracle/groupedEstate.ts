import { Random } from './random.ts';
import type { Estate } from './randomEstate.ts';
import type { CiRecord, RelationRecord } from './records.ts';

/**
 * A small estate in tiers, where nearly everything stands on several things of the tiers below of which some must be up,
 * and now and then on one alone: what fails together but not alone. The same seed gives the same estate.
 */
export function groupedEstate(seed: number): Estate {
  const random = new Random(seed ^ 0x3c6ef372);
  const cis: CiRecord[] = [];
  const relations: RelationRecord[] = [];
  for (let number = random.whole(4, 8); number > 0; number--)
    cis.push({ key: `device-${number}`, class: 'Server', name: `device ${number}` });
  for (let number = 1, tiers = random.whole(4, 12); number <= tiers; number++) {
    const key = `tier-${number}`;
    const below = cis.map((ci) => ci.key);
    const members = Array.from({ length: random.whole(2, 4) }, () => random.one(below));
    for (const to of members)
      relations.push({ type: 'DEPENDS_ON', from: key, to, group: 'pool', weight: random.one([1, 1, 1, 2]) });
    if (random.chance(0.1))
      relations.push({ type: 'RUNS_ON', from: key, to: random.one(below), strength: 'HARD' });
    cis.push({
      key,
      class: random.one(['Service', 'Service', 'Database']),
      name: `tier ${number}`,
      redundancy: [
        { group: 'pool', minUp: random.one([1, 1, 1, 2]), mode: random.one(['SHARED', 'STANDBY'] as const) },
      ],
    });
  }
  return { cis, relations };
}
