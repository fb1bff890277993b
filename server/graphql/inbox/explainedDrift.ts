import { countExplainedDrift, readExplainedDrift } from '../../graph/read/explainedDrift.ts';
import type { InboxEntry } from '../../graph/read/inbox.ts';
import { builder } from '../builder.ts';
import { ChangeRef } from '../change/conflictType.ts';
import type { GraphqlContext } from '../context.ts';
import { Connection } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import type { InboxItem } from './inboxItem.ts';
import { InboxConnectionType } from './inboxItemType.ts';
import { readEntries } from './readInboxItems.ts';

type Position = Pick<InboxEntry, 'order' | 'subject'>;

builder.objectField(ChangeRef, 'explainedDrift', (t) =>
  t.field({
    type: InboxConnectionType,
    description:
      'What the graph did that this change explains: by its window and what it is on, or because a person put it down to it. Of each attribute and relationship the latest; the riskiest first.',
    args: pageArguments,
    complexity: pageComplexity,
    resolve: ({ id }, { first, after }, context) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : positionOf(after);
      return new Connection<InboxItem>({
        after,
        read: async () => {
          const found = await entriesOf(context, size, position).load(id);
          return {
            hasNextPage: found.length > size,
            edges: found.slice(0, size).map(({ entry: { order, subject }, item }) => ({
              cursor: encodeCursor('explainedDrift', [order, subject]),
              node: item,
            })),
          };
        },
        count: () => countsOf(context).load(id),
      });
    },
  }),
);

/** One page of each of several changes: the pages of all that come up at once are read together. */
const entriesOf = (context: GraphqlContext, first: number, after: Position | undefined) =>
  context.at(context.pin).variant(`explained drift ${JSON.stringify([first, after])}`, async (ids) => {
    const { database, pin, sight = null } = context;
    const rows = await readExplainedDrift(database, { ids, pin, sight }, first, after);
    const found = Map.groupBy(await readEntries(database, rows), ({ entry }) => entry);
    const byChange = Map.groupBy(rows, ({ id }) => id);
    return ids.map((id) => (byChange.get(id) ?? []).flatMap((row) => found.get(row) ?? []));
  });

const countsOf = (context: GraphqlContext) =>
  context.at(context.pin).variant('explained drift count', async (ids) => {
    const { database, pin, sight = null } = context;
    const rows = await countExplainedDrift(database, { ids, pin, sight });
    const totals = new Map(rows.map(({ id, total }) => [id, total]));
    return ids.map((id) => totals.get(id) ?? 0);
  });

function positionOf(after: string): Position {
  const [order, subject] = decodeCursor('explainedDrift', after, ['number', 'string']);
  return { order: Number(order), subject: String(subject) };
}
