import { BadInput, NotFound } from '../../model/errors.ts';
import { builder } from '../builder.ts';
import { AttributeProvenanceType } from '../ci/ciType.ts';
import { type AttributeProvenance, provenanceOf } from '../ci/provenance.ts';

const mostPreviewed = 50;

const MergePreviewType = builder
  .objectRef<{ readonly provenance: readonly AttributeProvenance[] }>('MergePreview')
  .implement({
    description: 'What a merge would make of some CIs.',
    fields: (t) => ({
      provenance: t.field({
        type: [AttributeProvenanceType],
        description: 'What each source would say of each attribute; the winner first.',
        resolve: ({ provenance }) => [...provenance],
      }),
    }),
  });

builder.queryField('mergePreview', (t) =>
  t.field({
    type: MergePreviewType,
    nullable: true,
    description: 'What mergeCis would make of the same CIs, without doing it.',
    args: { keep: t.arg.id({ required: true }), merge: t.arg.idList({ required: true }) },
    resolve: async (_root, { keep, merge }, context) => {
      if (merge.length > mostPreviewed)
        throw new BadInput(`Merge at most ${mostPreviewed} CIs at once.`, 'merge');
      if (merge.includes(keep)) throw new BadInput('A CI cannot be merged into itself.', 'merge');
      const ids = [...new Set([keep, ...merge])];
      const reader = context.at(context.pin);
      for (const [at, ci] of (await reader.cis(ids)).entries())
        if (!ci)
          throw new NotFound(
            `There is no CI with the id ${ids[at]?.slice(0, 100)}.`,
            at === 0 ? 'keep' : 'merge',
          );
      const rows = await Promise.all(ids.map((id) => reader.statements.load(id)));
      return { provenance: provenanceOf(rows.flat(), await reader.precedence()) };
    },
  }),
);
