import { countInbox, readInboxPage } from '../../graph/read/inbox.ts';
import { builder } from '../builder.ts';
import { Connection } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import type { InboxItem } from './inboxItem.ts';
import { InboxConnectionType, InboxKindEnum } from './inboxItemType.ts';
import { InboxRuleInput } from './inboxRule.ts';
import { readEntries } from './readInboxItems.ts';

builder.queryField('inbox', (t) =>
  t.field({
    type: InboxConnectionType,
    nullable: true,
    description: 'What people should look at, the riskiest first.',
    args: {
      kinds: t.arg({ type: [InboxKindEnum] }),
      rule: t.arg({ type: InboxRuleInput }),
      ...pageArguments,
    },
    complexity: pageComplexity,
    resolve: (_root, { kinds, rule: more, first, after }, { database, pin, sight }) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : positionOf(after);
      const rule = { ...more, kinds: kinds ?? more?.kinds, sight };
      return new Connection<InboxItem>({
        after,
        read: async () => {
          const rows = await readInboxPage(database, { rule, pin, first: size }, position);
          const found = await readEntries(database, rows.slice(0, size));
          return {
            hasNextPage: rows.length > size,
            edges: found.map(({ entry: { order, subject }, item }) => ({
              cursor: encodeCursor('inbox', [order, subject]),
              node: item,
            })),
          };
        },
        count: async () => (await countInbox(database, rule, pin)).reduce((sum, { count }) => sum + count, 0),
      });
    },
  }),
);

function positionOf(after: string) {
  const [order, subject] = decodeCursor('inbox', after, ['number', 'string']);
  return { order: Number(order), subject: String(subject) };
}
