import type { CiRecord, RelationRecord } from './records.ts';

/** The table of impact.md: default strengths, and which types' relationships are alternatives. */
const defaults: Record<string, 'HARD' | 'SOFT' | 'NONE'> = {
  DEPENDS_ON: 'HARD',
  USES: 'SOFT',
  RUNS_ON: 'HARD',
  HOSTED_ON: 'HARD',
  HAS_MEMBER: 'HARD',
  HAS_PART: 'HARD',
  CONNECTED_TO: 'HARD',
  POWERED_BY: 'HARD',
  LOCATED_IN: 'HARD',
  STORED_ON: 'HARD',
  PROTECTED_BY: 'HARD',
  SUPPLIED_BY: 'SOFT',
  BACKED_UP_BY: 'NONE',
  MANAGED_BY: 'NONE',
  MONITORED_BY: 'NONE',
  OWNED_BY: 'NONE',
  DOCUMENTED_BY: 'NONE',
  SUCCEEDS: 'NONE',
};
const alternatives = ['CONNECTED_TO', 'POWERED_BY'];

export interface Link {
  type: string;
  from: string;
  to: string;
  strength: 'HARD' | 'SOFT' | 'NONE';
  /** The group it is in, implied ones under `~` and their type. */
  group: string | null;
  weight: number;
}

export interface OracleGroup {
  at: string;
  name: string;
  mode: 'SHARED' | 'STANDBY';
  k: number;
  total: number;
  /** In order of their keys. */
  members: { key: string; weight: number }[];
}

export interface OracleEstate {
  keys: string[];
  links: Link[];
  groups: OracleGroup[];
}

/** Reads the records: who takes part, which relationships there are, which groups they form. */
export function readEstate(cis: CiRecord[], relations: RelationRecord[]): OracleEstate {
  const active = cis.filter((ci) => !['PLANNED', 'RETIRED'].includes(ci.attributes?.lifecycle ?? 'ACTIVE'));
  const keys = active.map((ci) => ci.key);
  const lastLines = new Map<string, RelationRecord>();
  for (const relation of relations)
    lastLines.set(`${relation.type} ${relation.from} ${relation.to}`, relation);
  const present = [...lastLines.values()].filter(
    (relation) => keys.includes(relation.from) && keys.includes(relation.to),
  );
  const loose = (relation: RelationRecord) =>
    alternatives.includes(relation.type) && !relation.group && !relation.strength;
  const links = present.map((relation): Link => {
    const company = present.filter(
      (other) => loose(other) && other.from === relation.from && other.type === relation.type,
    );
    const implied = loose(relation) && company.length >= 2 ? `~${relation.type}` : null;
    return {
      type: relation.type,
      from: relation.from,
      to: relation.to,
      strength: relation.strength ?? defaults[relation.type]!,
      group: relation.group ?? implied,
      weight: relation.weight ?? 1,
    };
  });
  return { keys, links, groups: active.flatMap((ci) => groupsOf(ci, links)) };
}

function groupsOf(ci: CiRecord, links: Link[]): OracleGroup[] {
  const own = links.filter((link) => link.from === ci.key && link.group !== null);
  const names = [...new Set(own.map((link) => link.group!))];
  return names.map((name) => {
    const weights = new Map<string, number>();
    for (const link of own)
      if (link.group === name) weights.set(link.to, Math.max(weights.get(link.to) ?? 0, link.weight));
    const members = [...weights.keys()].sort().map((key) => ({ key, weight: weights.get(key)! }));
    const total = members.reduce((sum, member) => sum + member.weight, 0);
    const declared = (ci.redundancy ?? []).filter((one) => one.group === name && !name.startsWith('~')).pop();
    const minUp = declared?.minUp ?? 1;
    const wanted =
      typeof minUp === 'string' && minUp.endsWith('%')
        ? Math.ceil((Number.parseInt(minUp, 10) * total) / 100)
        : Number(minUp);
    return {
      at: ci.key,
      name,
      mode: declared?.mode ?? 'STANDBY',
      k: Math.min(wanted, total),
      total,
      members,
    };
  });
}
