import { BadInput } from '../../model/errors.ts';
import { peopleScopes } from '../../model/people.ts';
import { addWord, stateOf, takeBack } from '../../reconcile/people/peoplesWord.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { keptId } from '../ci/keptCi.ts';
import { carryOut, checkedReason, editedCi } from './edit.ts';

/** What is not a value that a source gives: it follows from evidence, or is decided elsewhere. */
const notLockable = new Set(['class', 'status', 'redundancy', 'id']);

function checkedAttribute(attribute: string): string {
  if (notLockable.has(attribute))
    throw new BadInput(`\`${attribute}\` cannot be locked: it is no attribute's value.`, 'attribute');
  return attribute;
}

builder.mutationField('lockAttribute', (t) =>
  t.field({
    type: CiInterface,
    nullable: true,
    description:
      "A person's value wins over every source until it is unlocked. Without a value the present one is locked.",
    args: {
      ciId: t.arg.id({ required: true }),
      attribute: t.arg.string({ required: true }),
      value: t.arg({ type: 'JSON' }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, args, context) => {
      const attribute = checkedAttribute(args.attribute);
      const reason = checkedReason(args.reason);
      const id = await keptId(context, args.ciId);
      const edited = await carryOut(context, {
        field: 'lockAttribute',
        input: args,
        id,
        about: [{ id, place: 'ciId' }],
        scope: peopleScopes.locks,
        cause: `locked ${attribute}: ${reason}`,
        say: async (transaction) => {
          const { name, attributes } = await stateOf(transaction, id, 'ciId');
          const value = args.value ?? (attribute === 'name' ? name : attributes[attribute]);
          if (value === undefined || value === null)
            throw new BadInput(`The CI has no ${attribute} yet: give the value to lock.`, 'value');
          if (attribute !== 'name')
            return addWord(transaction, peopleScopes.locks, id, {
              attributes: { [attribute]: value },
            });
          if (typeof value !== 'string') throw new BadInput('A name is a text.', 'value');
          return addWord(transaction, peopleScopes.locks, id, { name: value });
        },
      });
      return editedCi(context, edited);
    },
  }),
);

builder.mutationField('unlockAttribute', (t) =>
  t.field({
    type: CiInterface,
    nullable: true,
    args: {
      ciId: t.arg.id({ required: true }),
      attribute: t.arg.string({ required: true }),
      reason: t.arg.string(),
    },
    resolve: async (_root, args, context) => {
      const attribute = checkedAttribute(args.attribute);
      const reason = args.reason == null ? '' : `: ${checkedReason(args.reason)}`;
      const id = await keptId(context, args.ciId);
      const edited = await carryOut(context, {
        field: 'unlockAttribute',
        input: args,
        id,
        about: [{ id, place: 'ciId' }],
        scope: peopleScopes.locks,
        cause: `unlocked ${attribute}${reason}`,
        say: (transaction) => takeBack(transaction, peopleScopes.locks, id, attribute),
      });
      return editedCi(context, edited);
    },
  }),
);
