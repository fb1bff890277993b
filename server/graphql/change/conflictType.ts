import type { Change } from '../../process/change/change.ts';
import type { ChangeConflict } from '../../process/change/conflicts.ts';
import { builder } from '../builder.ts';
import { type Ci, ciOf } from '../ci/ci.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import type { GraphqlContext } from '../context.ts';
import { veiled } from './veiled.ts';

/** Stands here because the two types name each other. */
export const ChangeRef = builder.objectRef<Change>('Change');

export const ChangeConflictType = builder
  .objectRef<ChangeConflict & { readonly pin: number }>('ChangeConflict')
  .implement({
    description:
      'Two changes whose windows overlap and that together do more than each alone, or touch the same CIs.',
    fields: (t) => ({
      with: t.field({ type: ChangeRef, resolve: (conflict) => conflict.with }),
      overlap: t.field({
        type: [CiInterface],
        resolve: ({ overlap, pin }, _args, context) => cisOf(context, overlap, pin),
      }),
      fatalTogether: t.field({
        type: [CiInterface],
        description: 'What goes down with both and with neither alone; of many the most critical.',
        resolve: ({ fatalTogether, revision, pin }, _args, context) => {
          // The engine tells them, so they are not read once more.
          const reader = context.at(revision);
          for (const { ciId: id, ...ci } of fatalTogether) reader.keep(ciOf({ ...ci, id }, revision));
          const ids = fatalTogether.map(({ ciId }) => ciId);
          return cisOf(context, ids, pin);
        },
      }),
      because: t.string({ resolve: ({ because }, _args, context) => veiled(context, because) }),
    }),
  });

async function cisOf(context: GraphqlContext, ids: readonly string[], pin: number): Promise<Ci[]> {
  const found = await Promise.all(ids.map((id) => ciOrNull(context, id, pin)));
  return found.filter((ci) => ci !== null);
}
