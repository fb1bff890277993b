import { readNeighbourhood } from '../../graph/read/neighbourhood.ts';
import { readRelationshipsBetween } from '../../graph/read/relationships.ts';
import { BadInput, NotFound } from '../../model/errors.ts';
import { builder } from '../builder.ts';
import { AsOfInput, pinOf } from '../ci/asOf.ts';
import type { Ci } from '../ci/ci.ts';
import { CiInterface } from '../ci/ciType.ts';
import { keptIds } from '../ci/keptCi.ts';
import type { GraphqlContext } from '../context.ts';
import { DirectionEnum } from '../enums.ts';
import { directionOf } from './ciRelationships.ts';
import { type RelationshipAt, relationshipAt } from './relationship.ts';
import { RelationshipType } from './relationshipType.ts';

interface Topology {
  readonly pin: number;
  readonly cis: readonly Ci[];
  readonly truncated: boolean;
  readonly total: number;
}

const maxDepth = 10;
const maxLimit = 1_500;
/** Relationships that a drawing may hold, as the complexity of a request counts them. */
const complexityOf = (limit: number | null | undefined) => ({
  field: 1,
  multiplier: Math.min(limit ?? 500, maxLimit),
});

const TopologyType = builder.objectRef<Topology>('Topology').implement({
  fields: (t) => ({
    cis: t.field({ type: [CiInterface], resolve: ({ cis }) => [...cis] }),
    relationships: t.field({
      type: [RelationshipType],
      description: 'All relationships among those CIs.',
      resolve: relationshipsOf,
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether CIs within the depth were left out by the limit.',
    }),
    total: t.exposeInt('total', { description: 'How many CIs are within the depth.' }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: TopologyType,
    nullable: true,
    description: 'Relationships and CIs around some CIs, for drawing.',
    args: {
      ids: t.arg.idList({ required: true }),
      direction: t.arg({ type: DirectionEnum, defaultValue: 'BOTH' }),
      depth: t.arg.int({ defaultValue: 1 }),
      limit: t.arg.int({ defaultValue: 500 }),
      asOf: t.arg({ type: AsOfInput }),
    },
    complexity: (args) => complexityOf(args.limit),
    resolve: async (_root, { ids: asked, direction, depth, limit, asOf }, context) => {
      const steps = within(depth ?? 1, 0, maxDepth, 'depth');
      const most = within(limit ?? 500, 1, maxLimit, 'limit');
      if (asked.length > maxLimit) throw new BadInput(`At most ${maxLimit} CIs can be drawn around.`, 'ids');
      const pin = await pinOf(context, asOf);
      const reader = context.at(pin);
      const ids = await keptIds(context, asked, pin);
      for (const [at, ci] of (await reader.cis(ids)).entries())
        if (!ci) throw new NotFound(`There is no CI with the id ${ids[at]?.slice(0, 100)}.`, `ids.${at}`);
      const found = await readNeighbourhood(context.database, ids, {
        ...directionOf(direction),
        depth: steps,
        limit: most,
        pin,
        sight: context.sight,
      });
      const cis = (await reader.cis(found.ids)).filter((ci) => ci !== undefined);
      return { pin, cis, total: found.total, truncated: found.total > cis.length };
    },
  }),
);

async function relationshipsOf({ cis, pin }: Topology, _args: object, context: GraphqlContext) {
  const rows = await readRelationshipsBetween(
    context.database,
    cis.map((ci) => ci.id),
    pin,
  );
  return rows.map((row): RelationshipAt => relationshipAt(row, pin));
}

function within(value: number, least: number, most: number, place: string): number {
  if (value >= least && value <= most) return value;
  throw new BadInput(`\`${place}\` must be a whole number from ${least} to ${most}, not ${value}.`, place);
}
