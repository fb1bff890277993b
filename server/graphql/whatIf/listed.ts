import { Connection } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';

/**
 * A page of a list that is known as a whole and is the same for the same question: its cursors are places in it.
 * @throws BadInput at `after` when the cursor is of another kind of list
 */
export function listed<Item>(
  kind: string,
  items: readonly Item[],
  size: number,
  after: string | null | undefined,
): Connection<Item> {
  const begin = after == null ? 0 : Number(decodeCursor(kind, after, ['number'])[0]) + 1;
  return new Connection({
    after,
    read: async () => ({
      hasNextPage: begin + size < items.length,
      edges: items
        .slice(begin, begin + size)
        .map((node, at) => ({ cursor: encodeCursor(kind, [begin + at]), node })),
    }),
    count: async () => items.length,
  });
}
