import { NotFound } from '../../model/errors.ts';
import { relationshipEnds, relationshipId } from '../../model/relationshipId.ts';
import { declare, type RelationshipEnds, refuse, withdraw } from '../../reconcile/people/peoplesRelation.ts';
import { checkedLine } from '../../reconcile/people/peoplesWord.ts';
import type { RelationLine } from '../../reconcile/scan/scanLine.ts';
import { builder } from '../builder.ts';
import { keptId } from '../ci/keptCi.ts';
import type { Named } from '../ci/requireSeen.ts';
import type { GraphqlContext } from '../context.ts';
import { StrengthEnum } from '../enums.ts';
import { relationshipAt } from '../relationship/relationship.ts';
import { RelationshipType } from '../relationship/relationshipType.ts';
import { carryOut, checkedReason } from './edit.ts';

const RelationshipInput = builder.inputType('RelationshipInput', {
  description: 'It points from the dependent to what it needs.',
  fields: (t) => ({
    type: t.string({ required: true }),
    from: t.id({ required: true }),
    to: t.id({ required: true }),
    strength: t.field({ type: StrengthEnum }),
    group: t.string(),
    weight: t.int({ defaultValue: 1 }),
  }),
});

builder.mutationField('relate', (t) =>
  t.field({
    type: RelationshipType,
    nullable: true,
    args: { input: t.arg({ type: RelationshipInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const [from, to] = await keptEnds(context, input);
      const record = { record: 'relation', ...input, from, to, confidence: 'DECLARED' };
      const line = checkedLine<RelationLine>(record, 'input');
      const { type } = input;
      const { revision } = await carryOut(context, {
        field: 'relate',
        input,
        id: relationshipId(type, from, to),
        about: [
          { id: from, place: 'input.from' },
          { id: to, place: 'input.to' },
        ],
        cause: `related by hand: ${type}`,
        say: (transaction) => declare(transaction, line),
      });
      return { type, from, to, pin: revision };
    },
  }),
);

builder.mutationField('unrelate', (t) =>
  t.boolean({
    nullable: true,
    description:
      'Takes back what people said of it; where others claim it, too, it is refused, which lasts until it is related again.',
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => {
      const reason = checkedReason(args.reason);
      const ends = checkedEnds(args.id);
      await carryOut(context, {
        field: 'unrelate',
        input: args,
        id: args.id,
        about: bothEnds(ends),
        cause: `unrelated: ${reason}`,
        say: (transaction) => refuse(transaction, ends),
      });
      return true;
    },
  }),
);

builder.mutationField('withdrawRelationship', (t) =>
  t.field({
    type: RelationshipType,
    nullable: true,
    description:
      'Takes back what people said of a relationship, declared or refused: what others claim holds again. Null where nobody claims it.',
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => {
      const reason = checkedReason(args.reason);
      const ends = checkedEnds(args.id);
      const { revision } = await carryOut(context, {
        field: 'withdrawRelationship',
        input: args,
        id: args.id,
        about: bothEnds(ends),
        cause: `taken back: ${reason}`,
        say: (transaction) => withdraw(transaction, ends),
      });
      const row = await context.at(revision).relationships.load(ends);
      return row ? relationshipAt(row, revision) : null;
    },
  }),
);

/** Both ends, merged-away CIs replaced by those that were kept. */
function keptEnds(context: GraphqlContext, { from, to }: { from: string; to: string }) {
  return Promise.all([keptId(context, from), keptId(context, to)]);
}
/** The ends of a relationship that is named by its id. */
const bothEnds = ({ from, to }: RelationshipEnds): Named[] => [from, to].map((id) => ({ id, place: 'id' }));

/** @throws NotFound */
function checkedEnds(id: string): RelationshipEnds {
  const ends = relationshipEnds(id);
  if (!ends) throw new NotFound('There is no relationship with this id.', 'id');
  return ends;
}
