import { countPending, type PendingRow, readPendingPage } from '../../graph/read/pending.ts';
import type { Claim } from '../../reconcile/evidence/evidence.ts';
import { readableSubject } from '../../reconcile/evidence/subject.ts';
import { builder } from '../builder.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';

const PendingRelationshipType = builder.objectRef<PendingRow>('PendingRelationship').implement({
  description:
    'What a source says of a CI that nobody has told of yet. It becomes a relationship when that appears.',
  fields: (t) => ({
    id: t.exposeID('id'),
    type: t.exposeString('type'),
    source: t.exposeString('source'),
    scope: t.exposeString('scope'),
    from: t.string({
      description: "A key of the source, another source's key behind that one's name, or an identifier.",
      resolve: ({ subject }) => readableSubject(subject),
    }),
    to: t.string({
      // Written by ourselves from a checked claim.
      resolve: ({ claim }) => readableSubject((JSON.parse(claim) as Claim).to),
    }),
    awaits: t.string({
      description: 'Which of the two is not known.',
      resolve: ({ awaitsReadable }) => awaitsReadable,
    }),
    seenAt: t.expose('seenAt', { type: 'DateTime' }),
  }),
});

const PendingRelationshipConnectionType = connectionType('PendingRelationship', PendingRelationshipType);

builder.queryField('pendingRelationships', (t) =>
  t.field({
    type: PendingRelationshipConnectionType,
    nullable: true,
    description: 'What waits for a CI to appear, by source and by what it waits for.',
    args: { source: t.arg.string(), ...pageArguments },
    complexity: pageComplexity,
    resolve: (_root, { source, first, after }, { database, sight }) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : positionOf(after);
      return new Connection<PendingRow>({
        after,
        read: async () =>
          pageOf(
            // It belongs to no CI yet, so whoever sees some CIs only sees none of it.
            sight ? [] : await readPendingPage(database, source ?? null, size, position),
            size,
            (row) => encodeCursor('pendingRelationships', [row.source, row.awaitsReadable, row.id]),
            (row) => row,
          ),
        count: async () => (sight ? 0 : countPending(database, source ?? null)),
      });
    },
  }),
);

function positionOf(after: string) {
  const [source, awaitsReadable, id] = decodeCursor('pendingRelationships', after, [
    'string',
    'string',
    'string',
  ]);
  return { source: String(source), awaitsReadable: String(awaitsReadable), id: String(id) };
}
