import type { Principal } from '../../model/principal.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

export interface TeamRow {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
}
export interface MemberRow extends Principal {
  readonly teamId: string;
}

const page = defineStatement<{ text: string | null; after: string | null; limit: unknown }, TeamRow>(
  'people/teamPage',
);
const count = defineStatement<{ text: string | null }, { total: number }>('people/teamCount');
const byHandle = defineStatement<{ handles: readonly string[] }, TeamRow>('people/teams');
const members = defineStatement<{ teamIds: readonly string[] }, MemberRow>('people/members');

/** Teams by handle: one more than `first` where there are further ones. */
export const readTeamPage = (
  database: Database,
  text: string | null,
  first: number,
  after: string | undefined,
): Promise<TeamRow[]> =>
  ask(database, page, {
    text: text?.toLowerCase() ?? null,
    after: after ?? null,
    limit: integer(first + 1),
  });

/** How many teams there are with a text in their name or handle. */
export async function countTeams(database: Database, text: string | null): Promise<number> {
  const [row] = await ask(database, count, { text: text?.toLowerCase() ?? null });
  return row?.total ?? 0;
}

/** A team by its handle. */
export async function readTeam(database: Database, handle: string): Promise<TeamRow | undefined> {
  const [row] = await ask(database, byHandle, { handles: [handle] });
  return row;
}

/** The members of teams, by their names. */
export const readMembers = (database: Database, teamIds: readonly string[]): Promise<MemberRow[]> =>
  ask(database, members, { teamIds });
