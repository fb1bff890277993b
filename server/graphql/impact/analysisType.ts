import type { GraphQLResolveInfo } from 'graphql';
import type {
  AnalysisPage,
  AnalysisSummary,
  DataMistake,
  ImpactTarget,
  PageQuery,
} from '../../impact/answer/answer.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { BadInput, NotFound } from '../../model/errors.ts';
import { builder } from '../builder.ts';
import { ciOf } from '../ci/ci.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import { keptId } from '../ci/keptCi.ts';
import type { GraphqlContext } from '../context.ts';
import { Connection } from '../paging/connection.ts';
import { longPageArguments, pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import type { RelationshipAt } from '../relationship/relationship.ts';
import { RelationshipConnectionType } from '../relationship/relationshipType.ts';
import { selects } from '../selects.ts';
import { ImpactCoverageType } from './coverageType.ts';
import { ActionEnum, ImpactStateEnum } from './impactEnums.ts';
import {
  type At,
  ImpactedCiConnectionType,
  ImpactedCiType,
  ImpactWayType,
  whomToAsk,
} from './impactedCiType.ts';
import { ImpactSummaryType } from './summaryType.ts';

export const ImpactTargetType = builder.objectRef<At<ImpactTarget>>('ImpactTarget').implement({
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: ({ ciId, pin }, _args, context) => ciOrNull(context, ciId, pin),
    }),
    owner: t.string(whomToAsk),
    action: t.expose('action', { type: ActionEnum }),
    capacity: t.exposeFloat('capacity', { nullable: true }),
    durationMinutes: t.exposeInt('durationMinutes', { nullable: true }),
    origin: t.exposeString('origin', {
      description: 'What brought it in: the question, a change, an incident.',
    }),
  }),
});

const DataMistakeType = builder.objectRef<At<DataMistake>>('DataMistake').implement({
  description: 'A mistake in the data that the analysis came across.',
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: ({ ciId, pin }, _args, context) => ciOrNull(context, ciId, pin),
    }),
    group: t.exposeString('group'),
    message: t.exposeString('message'),
  }),
});

export const ImpactAnalysisType = builder.objectRef<AnalysisSummary>('ImpactAnalysis').implement({
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    targets: t.field({
      type: [ImpactTargetType],
      resolve: ({ targets, revision }) => targets.map((target) => ({ ...target, pin: revision })),
    }),
    summary: t.field({
      type: ImpactSummaryType,
      description: 'Counts over everything; never cut.',
      resolve: (analysis) => analysis,
    }),
    services: t.field({
      type: ImpactedCiConnectionType,
      description: 'Business and technical services among the impacted, the worst and most critical first.',
      args: longPageArguments,
      complexity: pageComplexity,
      resolve: ({ id, revision }, { first, after }, context, info) =>
        readPage(context, id, revision, {
          list: 'services',
          first: pageSize(first, 100),
          after,
          parts: partsOf(info),
        }),
    }),
    impacted: t.field({
      type: ImpactedCiConnectionType,
      args: {
        states: t.arg({ type: [ImpactStateEnum] }),
        classes: t.arg.stringList(),
        depth: t.arg.int(),
        beyond: t.arg.int({ description: 'Only what is farther than this many hops.' }),
        ...pageArguments,
      },
      complexity: pageComplexity,
      resolve: ({ id, revision }, { states, classes, depth, beyond, first, after }, context, info) => {
        const size = pageSize(first, 50);
        for (const [at, name] of (classes ?? []).entries())
          if (!ciClass(name)) throw new BadInput(`There is no class ${name.slice(0, 100)}.`, `classes.${at}`);
        if (depth != null && depth < 0) throw new BadInput('`depth` must be 0 or more.', 'depth');
        if (beyond != null && beyond < 0) throw new BadInput('`beyond` must be 0 or more.', 'beyond');
        return readPage(context, id, revision, {
          list: 'impacted',
          states,
          classes,
          depth,
          beyond,
          first: size,
          after,
          parts: partsOf(info),
        });
      },
    }),
    on: t.field({
      type: ImpactedCiType,
      nullable: true,
      description: 'The impact on one CI; its state is UNAFFECTED where it is not reached.',
      args: { id: t.arg.id({ required: true }) },
      resolve: async (analysis, { id }, context) => {
        const kept = await keptId(context, id, analysis.revision);
        const answer = await context.engine.on(analysis.id, kept);
        if (!answer) throw new NotFound(`There is no CI with the id ${id.slice(0, 100)}.`, 'id');
        return { ...answer, pin: analysis.revision };
      },
    }),
    ways: t.field({
      type: [ImpactWayType],
      description:
        'Ways in which the impact reaches a CI, each by another CI that it relies on: the shortest first, which is its chain.',
      args: { id: t.arg.id({ required: true }), first: t.arg.int({ defaultValue: 5 }) },
      complexity: ({ first }) => pageComplexity({ first: first ?? 5 }),
      resolve: async (analysis, { id, first }, context) => {
        const kept = await keptId(context, id, analysis.revision);
        const ways = await context.engine.ways(analysis.id, kept, pageSize(first, 5));
        if (!ways) throw new NotFound(`There is no CI with the id ${id.slice(0, 100)}.`, 'id');
        return ways.map((chain) => ({ chain: chain.map((step) => ({ ...step, pin: analysis.revision })) }));
      },
    }),
    coverage: t.field({
      type: ImpactCoverageType,
      description: 'Whether anything is recorded that depends on what is acted on.',
      resolve: async ({ id, targets, revision }, _args, { engine }) => ({
        ...(await engine.coverage(id)),
        actedOn: new Set(targets.map(({ ciId }) => ciId)).size,
        pin: revision,
      }),
    }),
    dangling: t.field({
      type: RelationshipConnectionType,
      description: 'Relationships of strength NONE that a decommissioning leaves dangling.',
      args: pageArguments,
      complexity: pageComplexity,
      resolve: (analysis, { first, after }, context) =>
        dangling(analysis, pageSize(first, 50), after, context),
    }),
    digest: t.string({
      description: 'It changes exactly when the answer changes.',
      resolve: ({ id }, _args, { engine }) => engine.digest(id),
    }),
    mistakes: t.field({
      type: [DataMistakeType],
      description: 'Mistakes in the data of CIs that the analysis reached; the first 100.',
      resolve: async ({ id, revision }, _args, { engine }) =>
        (await engine.mistakes(id)).map((mistake) => ({ ...mistake, pin: revision })),
    }),
  }),
});

/** A page of an analysis. What it tells of its CIs is remembered, so that they are not read from the graph. */
async function readPage(
  { engine, at }: GraphqlContext,
  analysisId: string,
  pin: number,
  query: PageQuery,
): Promise<At<AnalysisPage>> {
  const page = await engine.page(analysisId, query);
  const reader = at(pin);
  for (const { node } of page.edges)
    if (node.ci) reader.keep(ciOf({ ...node.ci, id: node.ciId, owner: node.owner }, pin));
  return { ...page, pin };
}

/** What is asked for of each CI on a page. */
const partsOf = (info: GraphQLResolveInfo) => ({
  chain: selects(info, ['edges', 'node', 'chain']),
  group: selects(info, ['edges', 'node', 'group']),
});

function dangling(
  { id, revision }: AnalysisSummary,
  size: number,
  after: string | null | undefined,
  { engine }: GraphqlContext,
): Connection<RelationshipAt> {
  const page = engine.dangling(id, size, after);
  return new Connection<RelationshipAt>({
    after,
    read: async () => {
      const { edges, pageInfo } = await page;
      return {
        hasNextPage: pageInfo.hasNextPage,
        edges: edges.map(({ cursor, relationship }) => ({
          cursor,
          node: { ...relationship, pin: revision },
        })),
      };
    },
    count: async () => (await page).totalCount,
  });
}
