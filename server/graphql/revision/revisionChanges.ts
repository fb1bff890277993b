import { readJournalBetween } from '../../graph/read/journal.ts';
import { builder } from '../builder.ts';
import { requireWithinHistory } from '../ci/withinHistory.ts';
import type { GraphqlContext } from '../context.ts';
import { Connection, type Edge, type Page } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { changesOf, type GraphChange } from './changes.ts';
import { GraphChangeConnectionType } from './changeType.ts';
import { ciChanges } from './ciChanges.ts';
import { ownChanges } from './ownChanges.ts';
import { RevisionType } from './revisionType.ts';
import { seenChanges } from './seenChanges.ts';

/** Changes of which it is looked up together whether they may be seen. */
const countedAtOnce = 5_000;

/** A change's place in a revision's journal: page, entry, attribute. */
type Position = readonly [page: number, entry: number, part: number];

builder.objectField(RevisionType, 'changes', (t) =>
  t.field({
    type: GraphChangeConnectionType,
    args: {
      ...pageArguments,
      of: t.arg.id({ description: 'Only what changed of this CI and of its relationships.' }),
    },
    complexity: pageComplexity,
    resolve: async ({ number }, { first, after, of }, context) => {
      const size = pageSize(first, 50);
      // What it changed is known by the state before it.
      await requireWithinHistory(context, number - 1, 'changes');
      if (of != null)
        return ciChanges(context, {
          ...{ id: of, from: number - 1, to: number, kinds: null, first: size, after },
          own: ownChanges,
        });
      const position: Position = after == null ? [-1, -1, -1] : positionOf(after);
      return new Connection({
        after,
        read: () => readChanges(context, number, size, position),
        count: () => countChanges(context, number),
      });
    },
  }),
);

function positionOf(after: string): Position {
  const [page, entry, part] = decodeCursor('changes', after, ['number', 'number', 'number']);
  return [Number(page), Number(entry), Number(part)];
}

/** Reads on from a place in a journal until the page is full, one journal page at a time. */
async function readChanges(
  context: GraphqlContext,
  revision: number,
  size: number,
  after: Position,
): Promise<Page<GraphChange>> {
  const reader = context.at(context.pin);
  const edges: Edge<GraphChange>[] = [];
  for (const page of await reader.journalIndex.load(revision)) {
    if (page < after[0]) continue;
    const entries = await reader.journalPages.load({ revision, page });
    const changes = entries.map((entry) => changesOf(entry, revision));
    const isSeen = await seenChanges(context, changes.flat());
    for (const [at, parts] of changes.entries())
      for (const [part, node] of parts.entries()) {
        if (!isAfter([page, at, part], after) || !isSeen(node)) continue;
        if (edges.length === size) return { edges, hasNextPage: true };
        edges.push({ cursor: encodeCursor('changes', [page, at, part]), node });
      }
  }
  return { edges, hasNextPage: false };
}

/** Counted as the journal is read, so that a large one need not fit into memory. */
async function countChanges(context: GraphqlContext, revision: number): Promise<number> {
  let total = 0;
  let waiting: GraphChange[] = [];
  const count = async () => {
    total += waiting.filter(await seenChanges(context, waiting)).length;
    waiting = [];
  };
  for await (const entry of readJournalBetween(context.database, revision - 1, revision)) {
    waiting.push(...changesOf(entry, revision));
    if (waiting.length >= countedAtOnce) await count();
  }
  await count();
  return total;
}

function isAfter(one: Position, other: Position): boolean {
  if (one[0] !== other[0]) return one[0] > other[0];
  if (one[1] !== other[1]) return one[1] > other[1];
  return one[2] > other[2];
}
