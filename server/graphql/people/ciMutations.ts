import { randomBytes } from 'node:crypto';
import { BadInput } from '../../model/errors.ts';
import { peopleScopes, peopleSource } from '../../model/people.ts';
import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import { type Sight, sees } from '../../model/sight.ts';
import { ciIdFor } from '../../reconcile/evidence/subject.ts';
import { addWord, checkedLine } from '../../reconcile/people/peoplesWord.ts';
import type { CiLine } from '../../reconcile/scan/scanLine.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { keptId } from '../ci/keptCi.ts';
import { GroupModeEnum } from '../enums.ts';
import { carryOut, checkedAttributes, checkedReason, editedCi } from './edit.ts';

const RedundancyInput = builder.inputType('RedundancyInput', {
  fields: (t) => ({
    group: t.string({ required: true }),
    minUp: t.string({
      required: true,
      description: 'Total weight, or a percentage of it, that must stay up.',
    }),
    mode: t.field({ type: GroupModeEnum, defaultValue: 'STANDBY' }),
  }),
});

const CiInput = builder.inputType('CiInput', {
  fields: (t) => ({
    class: t.string({ required: true }),
    name: t.string({ required: true }),
    attributes: t.field({ type: 'JSON' }),
    redundancy: t.field({ type: [RedundancyInput] }),
  }),
});

const declarations = (
  input: readonly (typeof RedundancyInput.$inferInput)[] | null | undefined,
): RedundancyDeclaration[] | undefined =>
  input?.map(({ group, minUp, mode }) => ({ group, minUp, mode: mode ?? 'STANDBY' }));

/** @throws BadInput where a limited caller would record a CI and never see it */
function requireInSight(
  sight: Sight | undefined,
  { class: className, attributes }: typeof CiInput.$inferInput,
) {
  const owner = checkedAttributes(attributes, 'input.attributes')?.owner;
  if (sees(sight, { class: className, owner: typeof owner === 'string' ? owner : null })) return;
  throw new BadInput('You would not see this CI: name an owner whose CIs you see.', 'input.attributes.owner');
}

builder.mutationField('createCi', (t) =>
  t.field({
    type: CiInterface,
    nullable: true,
    args: { input: t.arg({ type: CiInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const id = ciIdFor(peopleSource, randomBytes(16).toString('hex'));
      const line = checkedLine<CiLine>(
        {
          record: 'ci',
          key: id,
          class: input.class,
          name: input.name,
          attributes: checkedAttributes(input.attributes, 'input.attributes'),
          redundancy: declarations(input.redundancy),
        },
        'input',
      );
      const edited = await carryOut(context, {
        field: 'createCi',
        input,
        id,
        about: [],
        cause: `recorded ${input.name}`,
        say: async () => {
          requireInSight(context.sight, input);
          return [line];
        },
      });
      return editedCi(context, edited);
    },
  }),
);

builder.mutationField('describeCi', (t) =>
  t.field({
    type: CiInterface,
    nullable: true,
    description:
      "Sets what a person says of a CI; absent attributes stay, null takes the person's word back.",
    args: {
      id: t.arg.id({ required: true }),
      attributes: t.arg({ type: 'JSON' }),
      name: t.arg.string(),
      redundancy: t.arg({ type: [RedundancyInput] }),
    },
    resolve: async (_root, args, context) => {
      const word = {
        name: args.name,
        attributes: checkedAttributes(args.attributes, 'attributes'),
        redundancy: declarations(args.redundancy),
      };
      const id = await keptId(context, args.id);
      const edited = await carryOut(context, {
        field: 'describeCi',
        input: args,
        id,
        about: [{ id, place: 'id' }],
        cause: 'described by hand',
        say: (transaction) => addWord(transaction, peopleScopes.edits, id, word),
      });
      return editedCi(context, edited);
    },
  }),
);

builder.mutationField('retireCi', (t) =>
  t.field({
    type: CiInterface,
    nullable: true,
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => {
      const reason = checkedReason(args.reason);
      const id = await keptId(context, args.id);
      const edited = await carryOut(context, {
        field: 'retireCi',
        input: args,
        id,
        about: [{ id, place: 'id' }],
        cause: `retired: ${reason}`,
        say: (transaction) =>
          addWord(transaction, peopleScopes.edits, id, { attributes: { lifecycle: 'RETIRED' } }),
      });
      return editedCi(context, edited);
    },
  }),
);
