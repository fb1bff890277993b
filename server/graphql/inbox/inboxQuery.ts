import { countInbox, type InboxEntry, readInboxPage } from '../../graph/read/inbox.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { Connection, type Page } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { type InboxItem, inboxKinds } from './inboxItem.ts';
import { InboxItemType, InboxKindEnum } from './inboxItemType.ts';
import { readInboxItems } from './readInboxItems.ts';

const InboxConnectionType = connectionType('Inbox', InboxItemType);

builder.queryField('inbox', (t) =>
  t.field({
    type: InboxConnectionType,
    nullable: true,
    description: 'What people should look at, the riskiest first.',
    args: { kinds: t.arg({ type: [InboxKindEnum] }), ...pageArguments },
    complexity: pageComplexity,
    resolve: (_root, { kinds = null, first, after }, context) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : positionOf(after);
      const { database, pin } = context;
      return new Connection<InboxItem>({
        after,
        read: async () =>
          asItems(context, await readInboxPage(database, { kinds, pin, first: size }, position), size),
        count: () => countInbox(database, kinds, pin),
      });
    },
  }),
);

function positionOf(after: string) {
  const [rank, at, subject] = decodeCursor('inbox', after, ['number', 'number', 'string']);
  return { rank: Number(rank), at: Number(at), subject: String(subject) };
}

async function asItems(
  { database }: GraphqlContext,
  rows: readonly InboxEntry[],
  size: number,
): Promise<Page<InboxItem>> {
  const shown = rows.slice(0, size);
  const found = new Map<string, Map<string, InboxItem>>();
  for (const kind of inboxKinds) {
    const subjects = shown.filter((row) => row.kind === kind).map(({ subject }) => subject);
    if (subjects.length > 0) found.set(kind, await readInboxItems(database, kind, subjects));
  }
  return {
    hasNextPage: rows.length > size,
    edges: shown.flatMap(({ kind, rank, subject, at }) => {
      const node = found.get(kind)?.get(subject);
      return node ? [{ cursor: encodeCursor('inbox', [rank, at, subject]), node }] : [];
    }),
  };
}
