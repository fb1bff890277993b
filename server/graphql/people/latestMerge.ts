import { type MergeRow, readLatestMerges } from '../../graph/read/merges.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { seenOf } from '../ci/existing.ts';
import type { GraphqlContext } from '../context.ts';

interface LatestMerge extends MergeRow {
  readonly pin: number;
}

const CiMergeType = builder.objectRef<LatestMerge>('CiMerge').implement({
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    by: t.exposeString('by'),
    reason: t.exposeString('reason'),
    merged: t.field({
      type: [CiInterface],
      description: 'The CIs that lead to this one since.',
      resolve: ({ merged, pin }, _args, context) => seenOf(context, merged, pin),
    }),
  }),
});

builder.interfaceField(CiInterface, 'latestMerge', (t) =>
  t.field({
    type: CiMergeType,
    nullable: true,
    description: 'The merge that splitCi would undo, as it is now.',
    resolve: async (ci, _args, context) => {
      // Who merged what is kept as it is now; the past knows nothing of it.
      const row = ci.pin < context.pin ? undefined : await latestMergeOf(context, ci.id, ci.pin);
      return row ? { ...row, pin: ci.pin } : null;
    },
  }),
);

function latestMergeOf(context: GraphqlContext, id: string, pin: number): Promise<MergeRow | undefined> {
  const reader = context.at(pin);
  return reader
    .variant<MergeRow | undefined>('latest merge', async (ids) => {
      const found = new Map((await readLatestMerges(reader.database, ids)).map((row) => [row.id, row]));
      return ids.map((each) => found.get(each));
    })
    .load(id);
}
