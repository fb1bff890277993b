import type { Coverage } from '../../impact/answer/answer.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { seenOf } from '../ci/existing.ts';
import { lastSeenAt } from '../ci/lastSeenAt.ts';
import type { GraphqlContext } from '../context.ts';
import { coverageSentence } from './coverageSentence.ts';
import type { At } from './impactedCiType.ts';

/** Coverage with how many CIs are acted on. */
type CoverageAt = At<Coverage> & { readonly actedOn: number };

export const ImpactCoverageType = builder.objectRef<CoverageAt>('ImpactCoverage').implement({
  description:
    'Whether anything is recorded that depends on what is acted on. Where nothing is, that nothing is hit does not mean that nothing is affected.',
  fields: (t) => ({
    direct: t.exposeInt('direct', {
      description:
        'CIs that rely on an acted-on one at first hand and are not acted on themselves, whatever becomes of them.',
    }),
    without: t.field({
      type: [CiInterface],
      description:
        'Acted-on CIs on which nothing is recorded to depend; the first 20 that the viewer may see.',
      resolve: ({ without, pin }, _args, context) => seenOf(context, without, pin),
    }),
    withoutCount: t.exposeInt('withoutCount', { description: 'How many those are; never cut.' }),
    because: t.string({
      nullable: true,
      description:
        'One sentence where there are such: “No dependants recorded, last scan 40 days ago.”; null where there are none.',
      resolve: async (coverage, _args, context) =>
        coverageSentence(
          {
            without: coverage.withoutCount,
            actedOn: coverage.actedOn,
            seen: await lastScans(coverage, context),
          },
          Date.now(),
        ),
    }),
  }),
});

function lastScans({ without, pin }: CoverageAt, context: GraphqlContext): Promise<(number | null)[]> {
  const reader = context.at(pin);
  return Promise.all(without.map(async (id) => lastSeenAt(reader, await reader.evidence.load(id))));
}
