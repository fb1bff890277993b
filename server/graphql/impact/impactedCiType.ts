import type {
  AnalysisPage,
  ChainStepAnswer,
  GroupAnswer,
  ImpactedCiAnswer,
} from '../../impact/answer/answer.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import { GroupModeEnum } from '../enums.ts';
import { RelationshipType } from '../relationship/relationshipType.ts';
import { ImpactStateEnum, VerdictEnum } from './impactEnums.ts';

/** Something of an analysis, with the revision that it was made at. */
export type At<Answer> = Answer & { readonly pin: number };

/** The field `owner` of what may be hidden. */
export const whomToAsk = {
  nullable: true,
  description: 'Whom to ask, where the viewer may not see it.',
  resolve: ({ owner }: { readonly owner?: string | null }) => owner ?? null,
} as const;

const GroupMemberType = builder.objectRef<At<GroupAnswer['members'][number]>>('GroupMember').implement({
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: ({ ciId, pin }, _args, context) => ciOrNull(context, ciId, pin),
    }),
    owner: t.string(whomToAsk),
    weight: t.exposeInt('weight'),
    state: t.expose('state', { type: ImpactStateEnum }),
  }),
});

const GroupOutcomeType = builder.objectRef<At<GroupAnswer>>('GroupOutcome').implement({
  description: 'A redundancy group and what is left of it.',
  fields: (t) => ({
    group: t.exposeString('group'),
    mode: t.expose('mode', { type: GroupModeEnum }),
    implied: t.exposeBoolean('implied'),
    needed: t.exposeInt('needed', { description: 'The weight that must stay up.' }),
    total: t.exposeInt('total', { description: 'The weight of all members.' }),
    up: t.exposeInt('up', { description: 'The weight of those that are not DOWN.' }),
    members: t.field({
      type: [GroupMemberType],
      resolve: ({ members, pin }) => members.map((member) => ({ ...member, pin })),
    }),
  }),
});

const ChainStepType = builder.objectRef<At<ChainStepAnswer>>('ChainStep').implement({
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: ({ ciId, pin }, _args, context) => ciOrNull(context, ciId, pin),
    }),
    owner: t.string(whomToAsk),
    via: t.field({
      type: RelationshipType,
      nullable: true,
      description:
        'The relationship to the step before; null at the acted-on CI, and where the viewer may not see one of the two.',
      resolve: ({ via, pin }) => via && { ...via, pin },
    }),
    state: t.expose('state', { type: ImpactStateEnum }),
  }),
});

export const ImpactWayType = builder
  .objectRef<{ readonly chain: readonly At<ChainStepAnswer>[] }>('ImpactWay')
  .implement({
    description: 'One of the ways in which an impact reaches a CI.',
    fields: (t) => ({
      chain: t.field({
        type: [ChainStepType],
        description: 'From an acted-on CI to the one asked for; every step fired.',
        resolve: ({ chain }) => [...chain],
      }),
    }),
  });

export const ImpactedCiType = builder.objectRef<At<ImpactedCiAnswer>>('ImpactedCi').implement({
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      description: 'Null where the viewer may not see it; then `owner` says whom to ask.',
      resolve: ({ ciId, pin }, _args, context) => ciOrNull(context, ciId, pin),
    }),
    owner: t.exposeString('owner', { nullable: true }),
    state: t.expose('state', { type: ImpactStateEnum }),
    capacity: t.exposeFloat('capacity'),
    redundancyLost: t.exposeBoolean('redundancyLost'),
    durationMinutes: t.exposeInt('durationMinutes', { nullable: true }),
    distance: t.exposeInt('distance', {
      nullable: true,
      description: 'Length of the chain; null when UNAFFECTED.',
    }),
    verdict: t.expose('verdict', { type: VerdictEnum, nullable: true }),
    because: t.exposeString('because', {
      description: 'One sentence: the rule that fired, with its figures.',
    }),
    group: t.field({
      type: GroupOutcomeType,
      nullable: true,
      description: 'The redundancy group that decided, where one did.',
      resolve: ({ group, pin }) => group && { ...group, pin },
    }),
    chain: t.field({
      type: [ChainStepType],
      description: 'From an acted-on CI to this one; every step fired.',
      resolve: ({ chain, pin }) => chain.map((step) => ({ ...step, pin })),
    }),
  }),
});

const ImpactedCiEdgeType = builder
  .objectRef<At<{ cursor: string; node: ImpactedCiAnswer }>>('ImpactedCiEdge')
  .implement({
    fields: (t) => ({
      cursor: t.exposeString('cursor'),
      node: t.field({ type: ImpactedCiType, resolve: ({ node, pin }) => ({ ...node, pin }) }),
    }),
  });

/** A page as the engine answers it, whose counts come with it. */
export const ImpactedCiConnectionType = builder
  .objectRef<At<AnalysisPage>>('ImpactedCiConnection')
  .implement({
    fields: (t) => ({
      edges: t.field({
        type: [ImpactedCiEdgeType],
        resolve: ({ edges, pin }) => edges.map((edge) => ({ ...edge, pin })),
      }),
      pageInfo: t.field({ type: builder.pageInfoRef(), resolve: ({ pageInfo }) => pageInfo }),
      totalCount: t.exposeInt('totalCount'),
      cut: t.exposeInt('cut', { description: 'How many were left out by depth.' }),
    }),
  });
