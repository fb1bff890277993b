import { Random } from './random.ts';
import type { CiRecord, OracleTarget, RelationRecord } from './records.ts';

const classes = [
  'Service',
  'BusinessService',
  'Application',
  'Database',
  'Cluster',
  'Server',
  'NetworkDevice',
  'PowerFeed',
  'Rack',
];
const types = [
  'DEPENDS_ON',
  'USES',
  'RUNS_ON',
  'HAS_MEMBER',
  'CONNECTED_TO',
  'POWERED_BY',
  'LOCATED_IN',
  'BACKED_UP_BY',
  'MONITORED_BY',
  'SUPPLIED_BY',
];
const groups = ['g', 'h', 'pool'];

export interface Estate {
  cis: CiRecord[];
  relations: RelationRecord[];
}

function redundancy(random: Random): NonNullable<CiRecord['redundancy']> {
  return Array.from({ length: random.one([1, 1, 2, 3]) }, () => ({
    group: random.one(groups),
    minUp: random.chance(0.3) ? `${random.whole(1, 100)}%` : random.one([1, 1, 2, 2, 3, 4, 9]),
    mode: random.one(['SHARED', 'STANDBY'] as const),
  }));
}

function ci(random: Random, key: string): CiRecord {
  const record: CiRecord = {
    key,
    class: random.one(classes),
    name: `${random.one(['Blue', 'green', 'Ärger', 'red'])} ${key}`,
  };
  if (random.chance(0.4)) record.redundancy = redundancy(random);
  if (random.chance(0.08))
    record.attributes = { lifecycle: random.one(['PLANNED', 'RETIRED', 'ACTIVE'] as const) };
  return record;
}

function relation(random: Random, keys: readonly string[]): RelationRecord {
  const from = random.one(keys);
  const others = keys.filter((key) => key !== from);
  const record: RelationRecord = { type: random.one(types), from, to: random.one(others) };
  if (random.chance(0.4)) record.group = random.one(groups);
  if (random.chance(0.25)) record.strength = random.one(['HARD', 'SOFT', 'NONE'] as const);
  if (random.chance(0.3)) record.weight = random.whole(1, 4);
  if (random.chance(0.3)) record.confidence = random.one(['DECLARED', 'OBSERVED', 'INFERRED'] as const);
  return record;
}

/**
 * A small estate with everything in it that impact.md has a rule for: cycles, several groups at a CI, implied ones,
 * percentages, thresholds above the total, groups declared twice, parallel and repeated relationships, weights, and
 * CIs that take no part. The same seed gives the same estate.
 */
export function randomEstate(seed: number): Estate {
  const random = new Random(seed);
  // Small ones find faults just as well and are read plainly in no time; some are large all the same.
  const size = random.chance(0.06) ? random.whole(29, 200) : random.whole(5, 28);
  const cis = Array.from({ length: size }, (_, position) => ci(random, `c${random.whole(0, 9)}-${position}`));
  const keys = cis.map((record) => record.key);
  const relations = Array.from({ length: Math.round(size * (1 + random.next() * 2.5)) }, () =>
    relation(random, keys),
  );
  for (const former of relations.slice(0, random.whole(0, 3)))
    relations.push({ ...relation(random, keys), type: former.type, from: former.from, to: former.to });
  return { cis, relations };
}

/** One to four acted-on CIs that take part, each with an action; some twice. */
export function randomTargets(seed: number, estate: Estate): OracleTarget[] {
  const random = new Random(seed ^ 0x5bd1e995);
  const able = estate.cis.filter(
    (record) => !['PLANNED', 'RETIRED'].includes(record.attributes?.lifecycle ?? 'ACTIVE'),
  );
  if (able.length === 0) return [];
  return Array.from({ length: random.whole(1, 4) }, () => {
    const target: OracleTarget = {
      id: random.one(able).key,
      action: random.one(['OUTAGE', 'RESTART', 'DEGRADE', 'DEGRADE', 'PATCH', 'DECOMMISSION'] as const),
    };
    if (target.action === 'DEGRADE' && random.chance(0.8)) target.capacity = random.whole(0, 20) / 20;
    if (target.action === 'RESTART' && random.chance(0.8)) target.durationMinutes = random.whole(0, 90);
    return target;
  });
}

/** The estate after some CIs and relationships came, changed and went. */
export function randomDelta(seed: number, estate: Estate): Estate {
  const random = new Random(seed ^ 0x1234567);
  const cis = estate.cis.map((record) =>
    random.chance(0.2) ? { ...ci(random, record.key), class: record.class } : record,
  );
  for (let more = random.whole(0, 3); more > 0; more--)
    cis.push(ci(random, `new${random.whole(0, 999)}-${more}`));
  const keys = [...new Set(cis.map((record) => record.key))];
  const relations = estate.relations.filter(() => random.chance(0.85));
  for (let more = random.whole(0, 8); more > 0; more--) relations.push(relation(random, keys));
  return { cis: keys.map((key) => cis.find((record) => record.key === key)!), relations };
}
