import type { RevisionRow } from '../../graph/read/revisions.ts';
import { countCiRevisions, readCiRevisions, readNextCiRevisions } from '../../graph/read/revisions.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import type { Reader } from '../reader.ts';

/** One committed step of the whole graph. */
export const RevisionType = builder.objectRef<RevisionRow>('Revision').implement({
  description:
    'One committed step of the whole graph. Numbers grow in commit order; a reader sees whole revisions only.',
  fields: (t) => ({
    number: t.exposeInt('number'),
    at: t.expose('at', { type: 'DateTime' }),
    actor: t.string({ resolve: ({ actor }) => actor ?? 'system' }),
    cause: t.exposeString('cause', { nullable: true }),
  }),
});

const RevisionConnectionType = connectionType('Revision', RevisionType);

builder.interfaceField(CiInterface, 'history', (t) =>
  t.field({
    type: RevisionConnectionType,
    description: 'The revisions in which it or one of its relationships changed; the latest first.',
    args: pageArguments,
    complexity: pageComplexity,
    resolve: (ci, { first, after }, context) => {
      const size = pageSize(first, 50);
      const reader = context.at(ci.pin);
      const before = after == null ? undefined : Number(decodeCursor('history', after, ['number'])[0]);
      return new Connection({
        after,
        read: async () => {
          const numbers = await historiesOf(reader, before, size).load(ci.id);
          const page = pageOf(
            numbers,
            size,
            (number) => encodeCursor('history', [number]),
            (number) => number,
          );
          const rows = await reader.revisions.loadMany(page.edges.map((edge) => edge.node));
          return {
            hasNextPage: page.hasNextPage,
            // Numbers that are no published revision (an estate that was written by hand) are left out.
            edges: page.edges.flatMap(({ cursor }, at) => {
              const node = rows[at];
              if (node instanceof Error) throw node;
              return node ? [{ cursor, node }] : [];
            }),
          };
        },
        count: () => countsOf(reader).load(ci.id),
      });
    },
  }),
);

builder.interfaceField(CiInterface, 'nextChange', (t) =>
  t.field({
    type: RevisionType,
    nullable: true,
    description:
      'Of a CI that is read as of an earlier revision: the next one in which it or one of its relationships changed.',
    resolve: async (ci, _args, context) => {
      if (ci.pin >= context.pin) return null;
      const number = await nextOf(context.at(ci.pin), context.pin).load(ci.id);
      return number === null ? null : ((await context.at(ci.pin).revisions.load(number)) ?? null);
    },
  }),
);

function nextOf(reader: Reader, published: number) {
  return reader.variant(`next change ${published}`, async (ids) => {
    const rows = await readNextCiRevisions(reader.database, ids, reader.pin, published, reader.sight);
    const found = new Map(rows.map((row) => [row.id, row.number]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function historiesOf(reader: Reader, before: number | undefined, size: number) {
  return reader.variant(`history ${before} ${size}`, async (ids) => {
    const rows = await readCiRevisions(reader.database, ids, reader.pin, before, size + 1, reader.sight);
    const found = new Map(rows.map((row) => [row.id, row.numbers]));
    return ids.map((id) => found.get(id) ?? []);
  });
}

function countsOf(reader: Reader) {
  return reader.variant('history count', async (ids) => {
    const rows = await countCiRevisions(reader.database, ids, reader.pin, reader.sight);
    const found = new Map(rows.map((row) => [row.id, row.total]));
    return ids.map((id) => found.get(id) ?? 0);
  });
}

builder.queryField('revision', (t) =>
  t.int({
    description: 'The number of the last published revision.',
    resolve: (_root, _args, context) => context.pin,
  }),
);
