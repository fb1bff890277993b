import { defineStatement, type Runner } from '../../graph/statement.ts';

interface Row {
  readonly handle: string;
  readonly teams: readonly string[];
  readonly roles: readonly string[];
}
const approvers = defineStatement<{ owners: readonly string[] }, Row>('change/approvers');

/** Who can speak for whom. */
export interface Directory {
  /** Handles of those who speak for an owner: the person of that handle, and the members of that team. */
  membersOf(owner: string): readonly string[];
  /** Handles of all change managers; of the administrators, who stand in for them, where there are none. */
  readonly managers: readonly string[];
}

/** Reads who speaks for some owners now. */
export async function readDirectory(runner: Runner, owners: readonly string[]): Promise<Directory> {
  const rows = await approvers.run(runner, { owners });
  const withRole = (role: string) =>
    rows.filter(({ roles }) => roles.includes(role)).map(({ handle }) => handle);
  const managers = withRole('CHANGE_MANAGER');
  return {
    membersOf: (owner) =>
      rows
        .filter(({ handle, teams }) => handle === owner || teams.includes(owner))
        .map(({ handle }) => handle),
    managers: managers.length > 0 ? managers : withRole('ADMIN'),
  };
}
