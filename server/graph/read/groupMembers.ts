import { relationshipTypes } from '../../model/relationships/registry.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

export interface GroupMemberRow {
  readonly id: string;
  readonly type: string;
  /** Null: one of the type's alternatives. */
  readonly group: string | null;
  readonly member: string;
}

const members = defineStatement<
  { ids: readonly string[]; pin: unknown; alternatives: readonly string[] },
  GroupMemberRow
>('read/groupMembers');

const alternatives = relationshipTypes.filter((type) => type.alternatives).map((type) => type.name);

/** The relationships that form groups at CIs, named or implied, at a revision. */
export function readGroupMembers(
  database: Database,
  ids: readonly string[],
  pin: number,
): Promise<GroupMemberRow[]> {
  return ask(database, members, { ids, pin: integer(pin), alternatives });
}
