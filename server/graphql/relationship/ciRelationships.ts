import {
  countRelationships,
  type RelationshipQuery,
  readRelationshipPages,
} from '../../graph/read/relationships.ts';
import { BadInput } from '../../model/errors.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { DirectionEnum } from '../enums.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { grouped, type Reader } from '../reader.ts';
import { relationshipAt } from './relationship.ts';
import { RelationshipConnectionType } from './relationshipType.ts';

builder.interfaceField(CiInterface, 'relationships', (t) =>
  t.field({
    type: RelationshipConnectionType,
    args: {
      direction: t.arg({ type: DirectionEnum, defaultValue: 'BOTH' }),
      types: t.arg.stringList(),
      ...pageArguments,
    },
    complexity: pageComplexity,
    resolve: (ci, { direction, types, first, after }, context) => {
      const size = pageSize(first, 50);
      const reader = context.at(ci.pin);
      const query = {
        ...directionOf(direction),
        types: checkedTypes(types),
        sight: reader.sight ?? null,
      };
      const pages = pagesOf(reader, query, size, after);
      return new Connection({
        after,
        read: async () =>
          pageOf(
            await pages.load(ci.id),
            size,
            (row) => encodeCursor('relationships', [row.type, row.from, row.to]),
            (row) => relationshipAt(row, ci.pin),
          ),
        count: () => countsOf(reader, query).load(ci.id),
      });
    },
  }),
);

/** Which ends of a relationship a direction means. */
export const directionOf = (direction: 'DEPENDENCIES' | 'DEPENDENTS' | 'BOTH' | null | undefined) => ({
  outgoing: direction !== 'DEPENDENTS',
  incoming: direction !== 'DEPENDENCIES',
});

function checkedTypes(types: readonly string[] | null | undefined): readonly string[] | null {
  for (const [at, name] of (types ?? []).entries())
    if (!relationshipType(name))
      throw new BadInput(`There is no relationship type ${name.slice(0, 100)}.`, `types.${at}`);
  return types ?? null;
}

/** One statement for all CIs that are asked for the same page. */
function pagesOf(reader: Reader, query: RelationshipQuery, size: number, after: string | null | undefined) {
  const [type, from, to] =
    after == null ? [] : decodeCursor('relationships', after, ['string', 'string', 'string']);
  const position =
    type === undefined ? undefined : { type: String(type), from: String(from), to: String(to) };
  return reader.variant(`relationships ${JSON.stringify([query, size, after])}`, async (ids) =>
    grouped(ids, await readRelationshipPages(reader.database, ids, query, reader.pin, size + 1, position)),
  );
}

function countsOf(reader: Reader, query: RelationshipQuery) {
  return reader.variant(`relationship count ${JSON.stringify(query)}`, async (ids) => {
    const rows = await countRelationships(reader.database, ids, query, reader.pin);
    const found = new Map(rows.map((row) => [row.id, row.total]));
    return ids.map((id) => found.get(id) ?? 0);
  });
}
