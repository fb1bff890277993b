import type { Horizon } from '../../graph/read/horizon.ts';
import { BadInput } from '../../model/errors.ts';
import type { GraphqlContext } from '../context.ts';

/**
 * Refuses what happened before the revision from which on everything is kept: of it a wrong answer could be given, and
 * no right one.
 * @throws BadInput with the oldest revision and its moment
 */
export async function requireWithinHistory(
  context: GraphqlContext,
  revision: number,
  place: string,
): Promise<void> {
  const oldest = await context.at(context.pin).horizon();
  if (revision < oldest.revision) throw forgotten(oldest, place);
}

/**
 * The same for a state alone: those that changes and releases point to are kept beyond it.
 * @throws BadInput
 */
export async function requireKept(context: GraphqlContext, revision: number, place: string): Promise<void> {
  const oldest = await context.at(context.pin).horizon();
  if (revision < oldest.revision && !oldest.kept.includes(revision)) throw forgotten(oldest, place);
}

function forgotten({ revision, at }: Horizon, place: string): BadInput {
  const oldestAt = at === null ? null : new Date(at).toISOString();
  const since = oldestAt === null ? '' : `, of ${oldestAt}`;
  return new BadInput(
    `History is kept from revision ${revision}${since}, on; what was before is no longer known.`,
    place,
    { oldestRevision: revision, oldestAt },
  );
}
