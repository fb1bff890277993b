import { actingFor } from '../../graph/read/acting.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';

interface Row {
  readonly handle: string;
  readonly roles: readonly string[];
}
const board = defineStatement<Record<string, never>, Row>('change/board');

/** Who can speak for whom. */
export interface Directory {
  /**
   * Handles of those who speak for an owner: the person of that handle, the members of that team, and who stands in for
   * them. Whom an author of the change made a member or deputy does not count: nobody chooses their own approvers.
   */
  membersOf(owner: string, authors: readonly string[]): readonly string[];
  /** Handles of all change managers; of the administrators, who stand in for them, where there are none. */
  readonly managers: readonly string[];
}

/** Reads who speaks for some owners now. */
export async function readDirectory(runner: Runner, owners: readonly string[]): Promise<Directory> {
  const [acting, rows] = await Promise.all([actingFor(runner, owners), board.run(runner, {})]);
  const withRole = (role: string) =>
    rows.filter(({ roles }) => roles.includes(role)).map(({ handle }) => handle);
  const managers = withRole('CHANGE_MANAGER');
  return {
    membersOf: (owner, authors) =>
      (acting.get(owner) ?? [])
        .filter(({ grantedBy }) => grantedBy === null || !authors.includes(grantedBy))
        .map(({ handle }) => handle),
    managers: managers.length > 0 ? managers : withRole('ADMIN'),
  };
}
