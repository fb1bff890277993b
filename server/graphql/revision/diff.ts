import { readJournalBetween } from '../../graph/read/journal.ts';
import { builder } from '../builder.ts';
import { AsOfInput, pinOf } from '../ci/asOf.ts';
import { requireWithinHistory } from '../ci/withinHistory.ts';
import type { GraphqlContext } from '../context.ts';
import { Connection } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { changeKinds, type GraphChange } from './changes.ts';
import { ChangeKindEnum, GraphChangeConnectionType } from './changeType.ts';
import { ciChanges } from './ciChanges.ts';
import { JournalFold } from './foldJournal.ts';
import { ownDifferences } from './ownChanges.ts';
import { seenChanges } from './seenChanges.ts';

builder.queryField('diff', (t) =>
  t.field({
    type: GraphChangeConnectionType,
    nullable: true,
    description: 'What differs between two states of the graph; `to` absent is the present.',
    args: {
      from: t.arg({ type: AsOfInput, required: true }),
      to: t.arg({ type: AsOfInput }),
      kinds: t.arg({ type: [ChangeKindEnum] }),
      of: t.arg.id({ description: 'Only what differs of this CI and of its relationships.' }),
      ...pageArguments,
    },
    complexity: pageComplexity,
    resolve: async (_root, { from, to, kinds, of, first, after }, context) => {
      const size = pageSize(first, 50);
      const [start, end] = await Promise.all([pinOf(context, from, 'from'), pinOf(context, to, 'to')]);
      // Of a state that is kept alone nobody knows how it became the next.
      await requireWithinHistory(context, start, 'from');
      await requireWithinHistory(context, end, 'to');
      if (of != null)
        return ciChanges(context, {
          ...{ id: of, from: start, to: end, kinds: kinds ?? null, first: size, after },
          own: ownDifferences,
        });
      const kept = kinds ?? changeKinds;
      return differencesBetween(context, { from: start, to: end }, { kinds: kept, size, after });
    },
  }),
);

/** A page of what differs between two revisions. */
export function differencesBetween(
  context: GraphqlContext,
  { from, to }: { readonly from: number; readonly to: number },
  {
    kinds,
    size,
    after,
  }: {
    readonly kinds: readonly GraphChange['kind'][];
    readonly size: number;
    readonly after: string | null | undefined;
  },
): Connection<GraphChange> {
  const last = after == null ? '' : String(decodeCursor('diff', after, ['string'])[0]);
  let all: Promise<Keyed[]> | undefined;
  const changes = () => {
    all ??= differences(context, from, to).then((list) =>
      list.filter(({ change }) => kinds.includes(change.kind)),
    );
    return all;
  };
  return new Connection({
    after,
    read: async () => {
      const rest = (await changes()).filter(({ key }) => key > last);
      return {
        hasNextPage: rest.length > size,
        edges: rest
          .slice(0, size)
          .map(({ key, change }) => ({ cursor: encodeCursor('diff', [key]), node: change })),
      };
    },
    count: async () => (await changes()).length,
  });
}

interface Keyed {
  readonly key: string;
  readonly change: GraphChange;
}

/** Changes in order of CI, kind, attribute or relationship; the key says each one's place. */
async function differences(context: GraphqlContext, from: number, to: number): Promise<Keyed[]> {
  const fold = new JournalFold();
  if (from !== to)
    for await (const entry of readJournalBetween(context.database, Math.min(from, to), Math.max(from, to)))
      fold.add(entry);
  const changes = fold.changes(from, to);
  return changes
    .filter(await seenChanges(context, changes))
    .map((change) => ({ key: keyOf(change), change: { ...change, earlier: Math.min(from, to) } }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

function keyOf({ ciId, kind, attribute, relationship }: GraphChange): string {
  const what = relationship ? `${relationship.type} ${relationship.to}` : (attribute ?? '');
  return `${ciId} ${changeKinds.indexOf(kind)} ${what}`;
}
