import {
  type Accuracy,
  type Hit,
  hitSources,
  hitStates,
  type Proposal,
  precisionOf,
  type Review,
  recallOf,
  type TypeAccuracy,
} from '../../model/change/review.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { keptCi } from '../ci/keptCi.ts';
import type { Named } from '../ci/requireSeen.ts';
import { StrengthEnum } from '../enums.ts';
import { strengthOf } from '../relationship/relationship.ts';
import { ChangeRef } from './conflictType.ts';

const HitStateEnum = builder.enumType('HitState', { values: hitStates });
const HitSourceEnum = builder.enumType('HitSource', { values: hitSources });

const HitInput = builder.inputType('HitInput', {
  fields: (t) => ({
    ciId: t.id({ required: true }),
    state: t.field({ type: HitStateEnum, required: true }),
  }),
});

export const ReviewInput = builder.inputType('ReviewInput', {
  description:
    'How a change went. Without `hits` nothing is said of what it hit; an empty list says: nothing.',
  fields: (t) => ({
    success: t.boolean({ required: true }),
    lessons: t.string(),
    looked: t.idList({ description: 'The CIs that were looked at; absent: all that was predicted.' }),
    hits: t.field({ type: [HitInput] }),
  }),
});

/** The CIs that a review names. */
export const hitIn = ({ hits }: typeof ReviewInput.$inferInput): Named[] =>
  (hits ?? []).map(({ ciId }, at) => ({ id: ciId, place: `review.hits.${at}.ciId` }));

const HitType = builder.objectRef<Hit>('Hit').implement({
  description: 'A CI that a change really took down or degraded.',
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: async ({ ciId }, _args, context) => (await keptCi(context, ciId, context.pin)) ?? null,
    }),
    state: t.expose('state', { type: HitStateEnum }),
    saidBy: t.expose('saidBy', { type: HitSourceEnum }),
  }),
});

const TypeAccuracyType = builder.objectRef<TypeAccuracy>('TypeAccuracy').implement({
  description: 'How often relationships of one type carried a prediction that came true.',
  fields: (t) => ({
    type: t.exposeString('type'),
    predicted: t.exposeInt('predicted'),
    both: t.exposeInt('both'),
    missed: t.exposeInt('missed', {
      description: 'Hit without a prediction, where one of this type is proposed.',
    }),
    precision: t.float({ nullable: true, resolve: (each) => precisionOf(each) }),
    recall: t.float({
      nullable: true,
      resolve: ({ both, missed }) => recallOf({ hit: both + missed, both }),
    }),
  }),
});

const AccuracyType = builder.objectRef<Accuracy>('PredictionAccuracy').implement({
  description:
    'The blast radius on the graph at the start beside what was hit; what was acted on counts in neither.',
  fields: (t) => ({
    predicted: t.exposeInt('predicted', { description: 'CIs that were to go down or degrade.' }),
    judged: t.exposeInt('judged', {
      description: 'Those of them that were held against what happened.',
    }),
    hit: t.exposeInt('hit'),
    both: t.exposeInt('both', { description: 'Judged and hit.' }),
    precision: t.float({
      nullable: true,
      description: 'Share of the judged that were hit; null where nothing was predicted.',
      resolve: ({ judged, both }) => precisionOf({ predicted: judged, both }),
    }),
    recall: t.float({
      nullable: true,
      description: 'Share of the hit that were predicted; null where nothing was hit.',
      resolve: (accuracy) => recallOf(accuracy),
    }),
    byType: t.field({ type: [TypeAccuracyType], resolve: ({ byType }) => [...byType] }),
  }),
});

const ProposalType = builder.objectRef<Proposal>('RelationshipProposal').implement({
  description: 'A relationship that would have told of something that was hit.',
  fields: (t) => ({
    type: t.exposeString('type'),
    from: t.field({
      type: CiInterface,
      nullable: true,
      resolve: async ({ from }, _args, context) => (await keptCi(context, from, context.pin)) ?? null,
    }),
    to: t.field({
      type: CiInterface,
      nullable: true,
      resolve: async ({ to }, _args, context) => (await keptCi(context, to, context.pin)) ?? null,
    }),
    strength: t.expose('strength', { type: StrengthEnum }),
    isThere: t.exposeBoolean('isThere', {
      description: 'It was there at the review, and carried too little.',
    }),
    isTaken: t.boolean({
      description: 'It is there by now, and carries as much.',
      resolve: async ({ type, from, to, strength }, _args, context) => {
        const row = await context.at(context.pin).relationships.load({ type, from, to });
        return row !== undefined && strengthOf(type, row.strength) === strength;
      },
    }),
  }),
});

const ReviewType = builder.objectRef<Review>('ChangeReview').implement({
  fields: (t) => ({
    by: t.exposeString('by'),
    at: t.expose('at', { type: 'DateTime' }),
    success: t.exposeBoolean('success', { nullable: true, description: 'Null: nobody has said.' }),
    lessons: t.exposeString('lessons', { nullable: true }),
    hits: t.field({
      type: [HitType],
      nullable: true,
      description: 'Null: nobody has said what was hit.',
      resolve: ({ hits }) => hits && [...hits],
    }),
    accuracy: t.field({
      type: AccuracyType,
      nullable: true,
      description: 'Null where it is not known what was hit, or no more what was predicted.',
      resolve: ({ accuracy }) => accuracy,
    }),
    proposals: t.field({ type: [ProposalType], resolve: ({ proposals }) => [...proposals] }),
  }),
});

builder.objectField(ChangeRef, 'review', (t) =>
  t.field({ type: ReviewType, nullable: true, resolve: ({ review }) => review }),
);
