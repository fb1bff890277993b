import type { DifferenceSummary } from '../../impact/difference/differenceSummary.ts';
import { builder } from '../builder.ts';
import { AsOfInput, pinOf } from '../ci/asOf.ts';
import { ImpactAnalysisType } from '../impact/analysisType.ts';
import { TargetInput } from '../impact/impactQuery.ts';
import { ledTo } from '../impact/ledTo.ts';
import { Connection } from '../paging/connection.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { targetOf } from '../whatIf/planInput.ts';
import {
  type DifferenceBetween,
  DifferenceConnectionType,
  DifferenceCountsType,
  DifferenceKindEnum,
} from './differenceType.ts';
import { Explanations } from './explanations.ts';

interface Compared {
  readonly summary: DifferenceSummary;
  readonly from: number;
  readonly to: number;
}

const ImpactDiffType = builder.objectRef<Compared>('ImpactDiff').implement({
  description: 'What the same question hits at two moments.',
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'The revision of `before`.' }),
    to: t.exposeInt('to', { description: 'The revision of `after`.' }),
    before: t.field({
      type: ImpactAnalysisType,
      nullable: true,
      description: 'Null where nothing that is acted on was there.',
      resolve: ({ summary }) => summary.before,
    }),
    after: t.field({ type: ImpactAnalysisType, nullable: true, resolve: ({ summary }) => summary.after }),
    counts: t.field({ type: DifferenceCountsType, resolve: ({ summary }) => summary.counts }),
    differences: t.field({
      type: DifferenceConnectionType,
      description: 'What is new or worse first, the worst state before others; then what is better or gone.',
      args: { kinds: t.arg({ type: [DifferenceKindEnum] }), ...pageArguments },
      complexity: pageComplexity,
      resolve: ({ summary, from, to }, { kinds, first, after }, context) => {
        const page = context.engine.differencePage(summary, { kinds, first: pageSize(first, 50), after });
        return new Connection<DifferenceBetween>({
          after,
          read: async () => {
            const { edges, pageInfo } = await page;
            const differences = edges.map(({ node }) => node);
            const explanations = new Explanations(context, differences, from, to);
            return {
              hasNextPage: pageInfo.hasNextPage,
              edges: edges.map(({ cursor, node }) => ({
                cursor,
                node: { difference: node, from, to, explanations },
              })),
            };
          },
          count: async () => (await page).totalCount,
        });
      },
    }),
  }),
});

builder.queryField('impactDiff', (t) =>
  t.field({
    type: ImpactDiffType,
    nullable: true,
    description:
      'What an outage (or another action) would have hit at one moment and hits at another, and through which changes of the graph. `to` absent is the present.',
    args: {
      targets: t.arg({ type: [TargetInput], required: true }),
      from: t.arg({ type: AsOfInput, required: true }),
      to: t.arg({ type: AsOfInput }),
    },
    resolve: async (_root, args, context) => {
      const [from, to] = await Promise.all([
        pinOf(context, args.from, 'from'),
        pinOf(context, args.to, 'to'),
      ]);
      const targets = args.targets.map((target) => targetOf(target, 'question'));
      const [before, after] = await Promise.all([ledTo(context, targets, from), ledTo(context, targets, to)]);
      return {
        summary: await context.engine.difference({ before, after }, from, to, context.sight),
        from,
        to,
      };
    },
  }),
);
