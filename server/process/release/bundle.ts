import type { Runner } from '../../graph/statement.ts';
import { overStates } from '../../model/change/changeState.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import { openReleaseStates } from '../../model/release/releaseState.ts';
import type { Change } from '../change/change.ts';
import { readChanges } from '../change/changeStore.ts';
import { changeIdsOf, type Release } from './release.ts';
import { lockChangesOf, releasesOfChanges } from './releaseStore.ts';

/** More is no release any more that people could follow. */
const mostChanges = 100;

/** A change that an input names, and where it does. */
export interface NamedChange {
  readonly id: string;
  readonly place: string;
}

/**
 * Makes sure that changes can go out with a release, and keeps others from bundling them meanwhile.
 * @param release the id of the release that bundles them
 * @param kept ids of changes that are in it already, and may be over by now
 * @throws BadInput, NotFound, Conflict with the place that named the change
 */
export async function requireFree(
  transaction: Runner,
  named: readonly NamedChange[],
  release: string,
  kept: readonly string[] = [],
): Promise<void> {
  const ids = named.map(({ id }) => id);
  if (ids.length > mostChanges)
    throw new BadInput(`A release bundles up to ${mostChanges} changes.`, named[mostChanges]!.place);
  await lockChangesOf(transaction, ids);
  const found = new Map((await readChanges(transaction, ids)).map((change) => [change.id, change]));
  const holders = await releasesOfChanges(transaction, ids, openReleaseStates);
  for (const [at, { id, place }] of named.entries()) {
    if (ids.indexOf(id) !== at) throw new BadInput('The change is named twice.', place);
    const change = found.get(id);
    if (!change) throw new NotFound(`There is no change with the id ${id.slice(0, 100)}.`, place);
    if (overStates.includes(change.state) && !kept.includes(id))
      throw new Conflict(`${change.number} is ${change.state}.`, place);
    const holder = holders.find((other) => other.id !== release && changeIdsOf(other).includes(id));
    if (holder) throw new Conflict(`${change.number} goes out with ${holder.number} already.`, place);
  }
}

/** The changes of a release in its order, as nobody else can alter them until the transaction ends. */
export async function lockedChanges(transaction: Runner, release: Release): Promise<Change[]> {
  const ids = changeIdsOf(release);
  await lockChangesOf(transaction, ids);
  return inOrder(ids, await readChanges(transaction, ids));
}

/** Changes in the order of their ids. */
export function inOrder(ids: readonly string[], changes: readonly Change[]): Change[] {
  const found = new Map(changes.map((change) => [change.id, change]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
