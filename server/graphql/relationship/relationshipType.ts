import { relationshipId } from '../../model/relationshipId.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ClaimantType } from '../ci/claimant.ts';
import { existing } from '../ci/existing.ts';
import { lastSeenAt, lastSeenThen } from '../ci/lastSeenAt.ts';
import type { GraphqlContext } from '../context.ts';
import { ConfidenceEnum, StrengthEnum } from '../enums.ts';
import { connectionType } from '../paging/connectionType.ts';
import { type RelationshipAt, sightingsOf, strengthOf } from './relationship.ts';

const rowOf = async (relationship: RelationshipAt, context: GraphqlContext) =>
  relationship.row ?? (await context.at(relationship.pin).relationships.load(relationship));

export const RelationshipType = builder.objectRef<RelationshipAt>('Relationship').implement({
  description: 'It points from the dependent to what it needs.',
  fields: (t) => ({
    id: t.id({ resolve: ({ type, from, to }) => relationshipId(type, from, to) }),
    type: t.exposeString('type'),
    from: t.field({
      type: CiInterface,
      resolve: ({ from, pin }, _args, context) => existing(context, from, pin),
    }),
    to: t.field({ type: CiInterface, resolve: ({ to, pin }, _args, context) => existing(context, to, pin) }),
    strength: t.field({
      type: StrengthEnum,
      resolve: async (relationship, _args, context) =>
        strengthOf(relationship.type, (await rowOf(relationship, context))?.strength),
    }),
    statedStrength: t.field({
      type: StrengthEnum,
      nullable: true,
      description: "What is said explicitly; null: the type's own holds, and alternatives apply.",
      resolve: async (relationship, _args, context) => (await rowOf(relationship, context))?.strength ?? null,
    }),
    group: t.string({
      nullable: true,
      resolve: async (relationship, _args, context) => (await rowOf(relationship, context))?.group ?? null,
    }),
    weight: t.int({
      resolve: async (relationship, _args, context) => (await rowOf(relationship, context))?.weight ?? 1,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      resolve: async (relationship, _args, context) =>
        (await rowOf(relationship, context))?.confidence ?? 'OBSERVED',
    }),
    sources: t.stringList({
      resolve: async (relationship, _args, context) => {
        const row = await rowOf(relationship, context);
        return row ? [...new Set(sightingsOf(row).map(({ source }) => source))].sort() : [];
      },
    }),
    claimants: t.field({
      type: [ClaimantType],
      description: 'Who claims it.',
      resolve: async (relationship, _args, context) => {
        const row = await rowOf(relationship, context);
        return row ? sightingsOf(row) : [];
      },
    }),
    lastSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: async (relationship, _args, context) => {
        const row = await rowOf(relationship, context);
        if (!row) return null;
        const seen = relationship.pin < context.pin ? lastSeenThen : lastSeenAt;
        return seen(context.at(relationship.pin), sightingsOf(row));
      },
    }),
  }),
});

export const RelationshipConnectionType = connectionType('Relationship', RelationshipType);
