import type { Principal } from '../../model/principal.ts';
import { defineStatement, integer, type Runner } from '../statement.ts';

/** Why somebody may act for an owner, the closest first. */
const ways = ['OWNER', 'MEMBER', 'DEPUTY'] as const;

interface ActingRow extends Principal {
  readonly owner: string;
  readonly why: (typeof ways)[number];
  /** The name of the team through which, where there is one. */
  readonly team: string | null;
  /** The name of the person stood in for. */
  readonly absent: string | null;
  /** ms since 1970 */
  readonly until: number | null;
  readonly grantedBy: string | null;
}

/** A principal who may act for an owner, by the closest of their ways. */
export interface Acting extends Principal, Pick<ActingRow, 'why' | 'until'> {
  /** "member of Storage", "deputy of Anna until 5 Dec 2026 (member of Storage)". */
  readonly because: string;
  /** Who made them a member or deputy: nobody may choose the approvers of their own change. */
  readonly grantedBy: string | null;
}

const acting = defineStatement<{ owners: readonly string[]; at: unknown }, ActingRow>('people/actingFor');

/**
 * Who may act for owners, handles of principals or teams as in a CI's `owner`: the principal of that handle, a
 * team's members, and whoever stands in for either at that time. Deputies of deputies do not count, nor does
 * anybody who is disabled. One statement for all owners.
 * @param at ms since 1970
 * @returns by owner, the closest first; an owner for whom nobody may act has an empty list
 */
export async function actingFor(
  runner: Runner,
  owners: readonly string[],
  at = Date.now(),
): Promise<ReadonlyMap<string, readonly Acting[]>> {
  const unique = [...new Set(owners)];
  const rows = unique.length === 0 ? [] : await acting.run(runner, { owners: unique, at: integer(at) });
  const found = new Map<string, Map<string, Acting>>(unique.map((owner) => [owner, new Map()]));
  const closest = [...rows].sort((left, right) => ways.indexOf(left.why) - ways.indexOf(right.why));
  for (const row of closest) {
    const people = found.get(row.owner);
    if (people !== undefined && !people.has(row.id)) people.set(row.id, actingOf(row));
  }
  return new Map([...found].map(([owner, people]) => [owner, [...people.values()]]));
}

function actingOf({ owner: _owner, team, absent, ...acting }: ActingRow): Acting {
  return { ...acting, because: because({ ...acting, team, absent }) };
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** Why, as a clause that goes after a name. */
export function because({
  why,
  team,
  absent,
  until,
}: Pick<ActingRow, 'why' | 'team' | 'absent' | 'until'>): string {
  if (why === 'OWNER') return 'the owner';
  if (why === 'MEMBER') return `member of ${team}`;
  // An end at midnight is the day before's: that one is the last.
  const end = until === null ? '' : ` until ${day.format(until - 1)}`;
  return absent === null
    ? `deputy of ${team}${end}`
    : `deputy of ${absent}${end}${team === null ? '' : ` (member of ${team})`}`;
}
