import { readJournalBetween } from '../../graph/read/journal.ts';
import { builder } from '../builder.ts';
import { requireWithinHistory } from '../ci/withinHistory.ts';
import { Connection, type Edge, type Page } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import type { Reader } from '../reader.ts';
import { changesOf, type GraphChange } from './changes.ts';
import { GraphChangeConnectionType } from './changeType.ts';
import { ciChanges } from './ciChanges.ts';
import { ownChanges } from './ownChanges.ts';
import { RevisionType } from './revisionType.ts';

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
        return ciChanges(context.at(context.pin), {
          ...{ id: of, from: number - 1, to: number, kinds: null, first: size, after },
          own: ownChanges,
        });
      const position: Position = after == null ? [-1, -1, -1] : positionOf(after);
      return new Connection({
        after,
        read: () => readChanges(context.at(context.pin), number, size, position),
        count: async () => {
          let total = 0;
          for await (const entry of readJournalBetween(context.database, number - 1, number))
            total += changesOf(entry, number).length;
          return total;
        },
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
  reader: Reader,
  revision: number,
  size: number,
  after: Position,
): Promise<Page<GraphChange>> {
  const edges: Edge<GraphChange>[] = [];
  for (const page of await reader.journalIndex.load(revision)) {
    if (page < after[0]) continue;
    const entries = await reader.journalPages.load({ revision, page });
    for (const [at, entry] of entries.entries())
      for (const [part, node] of changesOf(entry, revision).entries()) {
        if (!isAfter([page, at, part], after)) continue;
        if (edges.length === size) return { edges, hasNextPage: true };
        edges.push({ cursor: encodeCursor('changes', [page, at, part]), node });
      }
  }
  return { edges, hasNextPage: false };
}

function isAfter(one: Position, other: Position): boolean {
  if (one[0] !== other[0]) return one[0] > other[0];
  if (one[1] !== other[1]) return one[1] > other[1];
  return one[2] > other[2];
}
