import type { GroupMemberRow } from '../../graph/read/groupMembers.ts';
import { type GroupMode, impliedGroupPrefix, type RedundancyDeclaration } from '../../model/redundancy.ts';
import { type Statement, wholeStatement } from '../../reconcile/evidence/evidence.ts';
import type { Reader } from '../reader.ts';
import type { Ci } from './ci.ts';
import type { Claimant } from './claimant.ts';

export interface RedundancyGroup {
  /** Whose group it is. */
  readonly ci: Ci;
  readonly group: string;
  readonly minUp: string;
  readonly mode: GroupMode;
  readonly implied: boolean;
  readonly members: readonly Ci[];
}

/**
 * A CI's redundancy groups, those declared or named by relationships first, then the implied ones (impact.md,
 * "Alternatives"). Members that are PLANNED or RETIRED do not count.
 */
export async function redundancyOf(reader: Reader, ci: Ci): Promise<RedundancyGroup[]> {
  const [properties, rows] = await Promise.all([
    reader.properties.load(ci.id),
    reader.groupMembers.load(ci.id),
  ]);
  const members = new Map<string, Ci>();
  for (const member of await reader.cis([...new Set(rows.map((row) => row.member))]))
    if (member && member.status !== 'PLANNED' && member.status !== 'RETIRED') members.set(member.id, member);
  const groups = membersByGroup(rows.filter((row) => members.has(row.member)));
  const declarations = declarationsOf(properties.redundancy);
  for (const group of declarations.keys()) if (!groups.has(group)) groups.set(group, new Set());
  return [...groups]
    .map(([group, ids]) => ({
      ci,
      group,
      implied: group.startsWith(impliedGroupPrefix),
      minUp: String(declarations.get(group)?.minUp ?? 1),
      mode: declarations.get(group)?.mode ?? ('STANDBY' as const),
      members: [...ids].sort().map((id) => members.get(id)!),
    }))
    .filter((group) => !group.implied || group.members.length > 1)
    .sort((one, other) => Number(one.implied) - Number(other.implied) || compare(one.group, other.group));
}

/** Whose declaration of a group holds; null where nobody declares it. */
export async function declaredBy(reader: Reader, ci: Ci, group: string): Promise<Claimant | null> {
  const [said, precedence] = await Promise.all([reader.statements.load(ci.id), reader.precedence()]);
  const rows = [...said].sort(precedence.orderOf(ci.class, 'redundancy'));
  const row = rows.find(({ statement }) =>
    // Written by ourselves from checked records, so the shape is known.
    wholeStatement(JSON.parse(statement) as Statement).redundancy.some((each) => each.group === group),
  );
  return row ?? null;
}

function membersByGroup(rows: readonly GroupMemberRow[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { group, type, member } of rows) {
    const name = group ?? `${impliedGroupPrefix}${type}`;
    groups.set(name, (groups.get(name) ?? new Set()).add(member));
  }
  return groups;
}

/** Of two declarations of one group the last holds. */
function declarationsOf(stored: unknown): Map<string, RedundancyDeclaration> {
  // Written by ourselves, from records that were checked when they came in.
  const list = typeof stored === 'string' ? (JSON.parse(stored) as RedundancyDeclaration[]) : [];
  return new Map(list.map((declaration) => [declaration.group, declaration]));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
