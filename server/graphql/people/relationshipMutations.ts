import { NotFound } from '../../model/errors.ts';
import { relationshipEnds, relationshipId } from '../../model/relationshipId.ts';
import { declare, refuse } from '../../reconcile/peoplesRelation.ts';
import { checkedLine } from '../../reconcile/peoplesWord.ts';
import type { RelationLine } from '../../reconcile/scanLine.ts';
import { builder } from '../builder.ts';
import { StrengthEnum } from '../enums.ts';
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
      const record = { record: 'relation', ...input, confidence: 'DECLARED' };
      const line = checkedLine<RelationLine>(record, 'input');
      const { type, from, to } = input;
      const { revision } = await carryOut(context, {
        field: 'relate',
        input,
        id: relationshipId(type, from, to),
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
      const ends = relationshipEnds(args.id);
      if (!ends) throw new NotFound('There is no relationship with this id.', 'id');
      await carryOut(context, {
        field: 'unrelate',
        input: args,
        id: args.id,
        cause: `unrelated: ${reason}`,
        say: (transaction) => refuse(transaction, ends),
      });
      return true;
    },
  }),
);
