import type { ChangeCost } from '../../model/change/cost.ts';
import { builder } from '../builder.ts';
import { ChangeRef } from './conflictType.ts';

export const ChangeCostType = builder.objectRef<ChangeCost>('ChangeCost').implement({
  description: 'What a change states that it costs, in the currency of the installation.',
  fields: (t) => ({
    oneOff: t.exposeFloat('oneOff', { nullable: true }),
    perMonth: t.exposeFloat('perMonth', {
      nullable: true,
      description:
        'On top every month from then on, below zero where it saves; without what retired CIs no longer cost.',
    }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

builder.objectField(ChangeRef, 'cost', (t) =>
  t.field({
    type: ChangeCostType,
    nullable: true,
    description: 'Null where none is stated, which is not the same as none.',
    resolve: ({ cost }) => cost,
  }),
);

export const ChangeCostInput = builder.inputType('ChangeCostInput', {
  description: 'As a whole: what it leaves out is not stated. Needs an amount; 0 says that it costs nothing.',
  fields: (t) => ({
    oneOff: t.float({ description: 'From 0 on.' }),
    perMonth: t.float({
      description:
        'On top every month from then on, below zero where it saves; without what retired CIs no longer cost.',
    }),
    note: t.string(),
  }),
});
