import { BadInput } from '../../model/errors.ts';
import type { GraphqlContext } from '../context.ts';

/**
 * Refuses what was before the oldest revision that is kept: of it a wrong answer could be given, and no right one.
 * @throws BadInput with the oldest revision and its moment
 */
export async function requireWithinHistory(
  context: GraphqlContext,
  revision: number,
  place: string,
): Promise<void> {
  const oldest = await context.at(context.pin).horizon();
  if (revision >= oldest.revision) return;
  const oldestAt = oldest.at === null ? null : new Date(oldest.at).toISOString();
  const since = oldestAt === null ? '' : `, of ${oldestAt}`;
  throw new BadInput(
    `History is kept from revision ${oldest.revision}${since}, on; what was before is no longer known.`,
    place,
    { oldestRevision: oldest.revision, oldestAt },
  );
}
