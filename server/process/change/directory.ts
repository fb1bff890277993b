import { actingFor } from '../../graph/read/acting.ts';
import { readNameOf } from '../../graph/read/names.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import type { NameOf } from '../../model/nameOf.ts';

interface Row {
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly string[];
}
const board = defineStatement<Record<string, never>, Row>('change/board');

/** Who can speak for whom, and what they are called. */
export interface Directory {
  /**
   * Handles of those who speak for an owner: the person of that handle, the members of that team, and who stands in for
   * them. Whom an author of the change made a member or deputy does not count: nobody chooses their own approvers.
   */
  membersOf(owner: string, authors: readonly string[]): readonly string[];
  /** Handles of all change managers; of the administrators, who stand in for them, where there are none. */
  readonly managers: readonly string[];
  /** Of the owners, of all who can speak for them, and of the authors and approvers. */
  readonly nameOf: NameOf;
}

/** Who is asked whatever a change hits, and what those are called whom sentences name. */
export interface Board {
  readonly rows: readonly Row[];
  readonly nameOf: NameOf;
}

/** @param people handles of those whom sentences name */
export async function readBoard(runner: Runner, people: readonly string[]): Promise<Board> {
  const [rows, nameOf] = await Promise.all([board.run(runner, {}), readNameOf(runner, people)]);
  return { rows, nameOf };
}

/** Reads who speaks for some owners now. */
export async function readDirectory(
  runner: Runner,
  { rows, nameOf: named }: Board,
  owners: readonly string[],
): Promise<Directory> {
  const [acting, ownersNamed] = await Promise.all([actingFor(runner, owners), readNameOf(runner, owners)]);
  const read = new Map([...[...acting.values()].flat(), ...rows].map(({ handle, name }) => [handle, name]));
  const withRole = (role: string) =>
    rows.filter(({ roles }) => roles.includes(role)).map(({ handle }) => handle);
  const managers = withRole('CHANGE_MANAGER');
  const own = new Set(owners);
  return {
    membersOf: (owner, authors) =>
      (acting.get(owner) ?? [])
        .filter(({ grantedBy }) => grantedBy === null || !authors.includes(grantedBy))
        .map(({ handle }) => handle),
    managers: managers.length > 0 ? managers : withRole('ADMIN'),
    nameOf: (handle) => read.get(handle) ?? (own.has(handle) ? ownersNamed(handle) : named(handle)),
  };
}
