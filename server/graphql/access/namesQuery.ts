import { requireReader } from '../../access/policy.ts';
import { type Named, readNames } from '../../graph/read/names.ts';
import { BadInput } from '../../model/errors.ts';
import { builder } from '../builder.ts';

const NamedType = builder.objectRef<Named>('Named').implement({
  description: 'What a handle stands for: a person, a program or a team.',
  fields: (t) => ({ handle: t.exposeString('handle'), name: t.exposeString('name') }),
});

const most = 500;

builder.queryField('names', (t) =>
  t.field({
    type: [NamedType],
    nullable: true,
    description: 'The names of handles; what nobody has, or has any more, is left out.',
    args: { handles: t.arg.stringList({ required: true }) },
    resolve: (_root, { handles }, { caller, database }) => {
      requireReader(caller);
      if (handles.length > most)
        throw new BadInput(`At most ${most} handles fit in one question.`, 'handles');
      return readNames(database, handles);
    },
  }),
);
