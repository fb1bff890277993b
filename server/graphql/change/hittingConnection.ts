import { BadInput, NotFound } from '../../model/errors.ts';
import type { Change } from '../../process/change/change.ts';
import type { ChangeRule } from '../../process/change/changeStore.ts';
import { changesHitting } from '../../process/change/changesHitting.ts';
import { keptCi } from '../ci/keptCi.ts';
import type { GraphqlContext } from '../context.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { encodeCursor } from '../paging/cursor.ts';

interface Asked {
  readonly rule: ChangeRule;
  /** The id of a CI. */
  readonly hits: string;
  readonly size: number;
  /** A serial number. */
  readonly before: number;
  readonly after: string | null | undefined;
}

/**
 * The changes of a period that hit a CI, page by page.
 * @throws BadInput without a period; NotFound where the caller may see no such CI; LimitExceeded
 */
export async function hittingConnection(context: GraphqlContext, asked: Asked): Promise<Connection<Change>> {
  const { rule, hits, size, before, after } = asked;
  if (rule.span === null) throw new BadInput('Say of which period.', 'period');
  const ci = await keptCi(context, hits, context.pin);
  if (!ci) throw new NotFound('There is no CI with this id.', 'hits');
  const { engine, database } = context;
  const assessing = { engine, read: database.read.bind(database) };
  let found: Promise<Change[]> | undefined;
  const all = () => {
    found ??= changesHitting(assessing, rule, ci.id);
    return found;
  };
  return new Connection<Change>({
    after,
    read: async () =>
      pageOf(
        (await all()).filter(({ serial }) => serial < before),
        size,
        ({ serial }) => encodeCursor('changes', [serial]),
        (change) => change,
      ),
    count: async () => (await all()).length,
  });
}
