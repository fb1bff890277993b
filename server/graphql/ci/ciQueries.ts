import { type CiQuery, readCiPage } from '../../graph/read/ciPage.ts';
import { ciIdsOf } from '../../graph/read/cis.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { BadInput, NotFound } from '../../model/errors.ts';
import type { Sight } from '../../model/sight.ts';
import { builder } from '../builder.ts';
import { CiStatusEnum, CriticalityEnum } from '../enums.ts';
import { sightingsDue } from '../health/sightingsDue.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { AsOfInput, pinOf } from './asOf.ts';
import { ciOf } from './ci.ts';
import { CiConnectionType, CiInterface } from './ciType.ts';
import { keptCi } from './keptCi.ts';

const CiFilterInput = builder.inputType('CiFilter', {
  description: 'Without status: all but RETIRED.',
  fields: (t) => ({
    classes: t.stringList(),
    text: t.string(),
    source: t.string(),
    key: t.string(),
    status: t.field({ type: [CiStatusEnum] }),
    criticality: t.field({ type: [CriticalityEnum] }),
    owner: t.string(),
    lacks: t.stringList({
      description: 'Attributes, and types of relationships that begin at a CI, of which it has none.',
    }),
    unseen: t.boolean({ description: "Nobody has named it within its class's time. Of the present alone." }),
  }),
});

builder.queryField('ci', (t) =>
  t.field({
    type: CiInterface,
    nullable: true,
    description: 'By id, or by source and key.',
    args: { id: t.arg.id(), source: t.arg.string(), key: t.arg.string(), asOf: t.arg({ type: AsOfInput }) },
    resolve: async (_root, { id, source, key, asOf }, context) => {
      const bySource = typeof source === 'string' && typeof key === 'string';
      if (typeof id === 'string' ? source != null || key != null : !bySource)
        throw new BadInput('Ask for a CI by `id`, or by `source` and `key` together.', 'id');
      const pin = await pinOf(context, asOf);
      const [wanted] = typeof id === 'string' ? [id] : await ciIdsOf(context.database, source!, key!, pin);
      const ci = wanted === undefined ? undefined : await keptCi(context, wanted, pin);
      if (ci) return ci;
      const when = pin === context.pin ? '' : ` at revision ${pin}`;
      throw typeof id === 'string'
        ? new NotFound(`There is no CI with the id ${shortened(id)}${when}.`, 'id')
        : new NotFound(
            `The source ${shortened(source!)} knows no CI by the key ${shortened(key!)}${when}.`,
            'key',
          );
    },
  }),
);

builder.queryField('cis', (t) =>
  t.field({
    type: CiConnectionType,
    nullable: true,
    args: { filter: t.arg({ type: CiFilterInput }), ...pageArguments, asOf: t.arg({ type: AsOfInput }) },
    complexity: pageComplexity,
    resolve: async (_root, { filter, first, after, asOf }, context) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : positionOf(after);
      const query = queryOf(filter ?? {}, context.sight);
      const pin = await pinOf(context, asOf);
      const reader = context.at(pin);
      return new Connection({
        after,
        read: async () =>
          pageOf(
            await readCiPage(context.database, query, pin, size, position),
            size,
            (row) => encodeCursor('cis', [row.rank, row.name, row.id]),
            ({ rank: _rank, ...row }) => reader.keep(ciOf(row, pin)),
          ),
        count: () => reader.count(query),
      });
    },
  }),
);

function positionOf(after: string) {
  const [rank, name, id] = decodeCursor('cis', after, ['number', 'string', 'string']);
  return { rank: Number(rank), name: String(name), id: String(id) };
}

const everythingButRetired = ['PLANNED', 'ACTIVE', 'STALE'] as const;

function queryOf(filter: typeof CiFilterInput.$inferInput, sight: Sight | undefined): CiQuery {
  for (const [at, name] of (filter.classes ?? []).entries())
    if (!ciClass(name)) throw new BadInput(`There is no class ${shortened(name)}.`, `filter.classes.${at}`);
  if ((filter.text?.length ?? 0) > 200)
    throw new BadInput('Search for at most 200 characters.', 'filter.text');
  return {
    classes: filter.classes ?? null,
    text: filter.text ?? null,
    source: filter.source ?? null,
    key: filter.key ?? null,
    statuses: filter.status ?? everythingButRetired,
    criticalities: filter.criticality ?? null,
    owner: filter.owner ?? null,
    lacks: filter.lacks ?? null,
    unseen: filter.unseen ? sightingsDue(Date.now()) : null,
    sight: sight ?? null,
  };
}

/** What a caller sent, short enough for a message. */
const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
