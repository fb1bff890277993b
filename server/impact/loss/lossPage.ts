import { checkFirst, cursorOf, keysOf } from '../answer/cursor.ts';
import type { HiddenPart } from '../answer/hiddenPart.ts';
import type { LossPage, LossQuery } from './lossAnswer.ts';
import type { Ranking } from './ranking.ts';

type Keys = readonly (string | number)[];

/** What a list says of its entries. */
export interface Listed<Answer> {
  readonly revision: number;
  readonly ranking: Ranking;
  /** Entries that the caller may not see; they are not in the ranking. */
  readonly hidden: HiddenPart;
  /** Kinds of the keys by which it is ordered. */
  readonly shape: readonly ('string' | 'number')[];
  keys(entry: number): Keys;
  isAfter(entry: number, keys: Keys): boolean;
  describe(entry: number): Answer;
}

/**
 * A page of a ranked list.
 * @throws BadInput (`first`, `after`)
 */
export function lossPage<Answer>(list: Listed<Answer>, { first, after }: LossQuery): LossPage<Answer> {
  checkFirst(first);
  const { ranking } = list;
  const keys = after == null ? undefined : keysOf(after, list.shape);
  const begin = keys === undefined ? 0 : ranking.upTo((entry) => list.isAfter(entry, keys));
  const edges = Array.from(ranking.slice(begin, begin + first), (entry) => ({
    cursor: cursorOf(list.keys(entry)),
    node: list.describe(entry),
  }));
  return {
    revision: list.revision,
    edges,
    pageInfo: {
      hasNextPage: begin + edges.length < ranking.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: ranking.length,
    hidden: list.hidden,
  };
}
