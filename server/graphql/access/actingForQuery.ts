import { type Acting, actingFor } from '../../graph/read/acting.ts';
import { BadInput } from '../../model/errors.ts';
import { builder } from '../builder.ts';
import { PrincipalType } from './principalType.ts';

const ActingType = builder.objectRef<Acting>('Acting').implement({
  description: 'Somebody who may act for an owner.',
  fields: (t) => ({
    principal: t.field({ type: PrincipalType, resolve: (acting) => acting }),
    because: t.exposeString('because', {
      description: '"member of Storage", "deputy of Anna until 5 Dec 2026".',
    }),
    until: t.expose('until', { type: 'DateTime', nullable: true }),
  }),
});

interface Owner {
  readonly owner: string;
  readonly people: readonly Acting[];
}
const OwnerActingType = builder.objectRef<Owner>('OwnerActing').implement({
  fields: (t) => ({
    owner: t.exposeString('owner'),
    people: t.field({ type: [ActingType], resolve: ({ people }) => [...people] }),
  }),
});

const most = 500;

builder.queryField('actingFor', (t) =>
  t.field({
    type: [OwnerActingType],
    nullable: true,
    description:
      'Who may act for owners, handles of people or teams: the person, a team’s members, and who stands in for either; the closest first.',
    args: {
      owners: t.arg.stringList({ required: true }),
      at: t.arg({ type: 'DateTime', description: 'Absent: now.' }),
    },
    resolve: async (_root, { owners, at }, { database }) => {
      if (owners.length > most) throw new BadInput(`At most ${most} owners fit in one question.`, 'owners');
      const found = await database.read((transaction) => actingFor(transaction, owners, at?.getTime()));
      return owners.map((owner) => ({ owner, people: found.get(owner) ?? [] }));
    },
  }),
);
