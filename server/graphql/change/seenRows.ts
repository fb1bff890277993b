import { seenOf } from '../ci/existing.ts';
import type { GraphqlContext } from '../context.ts';

/** How many rows of an effect are listed. */
const mostRows = 100;

/** The first rows, without those of CIs that the viewer may not see: what is said of these CIs is theirs to know alone. */
export async function seenRows<Row>(
  context: GraphqlContext,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  pin: number,
): Promise<Row[]> {
  const first = rows.slice(0, mostRows);
  if (context.sight === undefined) return first;
  const seen = new Set((await seenOf(context, first.map(idOf), pin)).map(({ id }) => id));
  return first.filter((row) => seen.has(idOf(row)));
}
