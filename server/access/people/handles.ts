import { defineStatement, type Runner } from '../../graph/statement.ts';
import { BadInput } from '../../model/errors.ts';

const known = defineStatement<
  { handles: readonly string[] },
  { handle: string; principalId: string | null; teamId: string | null }
>('people/knownHandles');

/** How many members a team may have, and teams a principal. */
const most = 500;

/**
 * Handles once each, all of them principals' or all of them teams'.
 * @param place of the list; the position of what is wrong is added to it
 * @throws BadInput
 */
export async function checkKnown(
  transaction: Runner,
  kind: 'principal' | 'team',
  handles: readonly string[],
  place: string,
): Promise<string[]> {
  if (handles.length > most) throw new BadInput(`At most ${most} fit here.`, place);
  const rows = await known.run(transaction, { handles });
  const found = new Map(rows.map((row) => [row.handle, kind === 'team' ? row.teamId : row.principalId]));
  for (const [index, handle] of handles.entries())
    if (found.get(handle) == null)
      throw new BadInput(`There is no ${kind} with the handle ${handle.slice(0, 100)}.`, `${place}.${index}`);
  return [...new Set(handles)];
}

/** Whose a handle is; where it is both a principal’s and a team’s, the principal is the team’s own account. */
export async function whose(
  transaction: Runner,
  handle: string,
): Promise<{ readonly principalId: string | null; readonly teamId: string | null }> {
  const [row] = await known.run(transaction, { handles: [handle] });
  return { principalId: row?.principalId ?? null, teamId: row?.teamId ?? null };
}
