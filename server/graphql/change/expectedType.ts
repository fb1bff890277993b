import { type ExpectedChange, namedInExpected } from '../../model/change/expected.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { keptCi } from '../ci/keptCi.ts';
import { ChangeKindEnum } from '../revision/changeType.ts';
import { ChangeRef } from './conflictType.ts';

export const ExpectedChangeType = builder.objectRef<ExpectedChange>('ExpectedChange').implement({
  description: 'What a change is to make of the graph.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKindEnum }),
    ci: t.field({
      type: CiInterface,
      nullable: true,
      description: 'The CI that changes; of a relationship, the dependent. Null for one that is to come.',
      resolve: async (expected, _args, context) => {
        const [id] = namedInExpected(expected);
        return id === undefined ? null : ((await keptCi(context, id, context.pin)) ?? null);
      },
    }),
    class: t.string({
      nullable: true,
      description: 'Of the CI that is to come.',
      resolve: (expected) => (expected.kind === 'CREATED' ? expected.class : null),
    }),
    name: t.string({
      nullable: true,
      description: 'Of the CI that is to come.',
      resolve: (expected) => (expected.kind === 'CREATED' ? expected.name : null),
    }),
    attribute: t.string({
      nullable: true,
      resolve: (expected) => (expected.kind === 'CHANGED' ? expected.attribute : null),
    }),
    anyValue: t.boolean({
      description: 'Whichever value comes is as planned.',
      resolve: (expected) => expected.kind === 'CHANGED' && expected.value === undefined,
    }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      resolve: (expected) => (expected.kind === 'CHANGED' ? (expected.value ?? null) : null),
    }),
    type: t.string({
      nullable: true,
      description: "The relationship's type.",
      resolve: (expected) => ('type' in expected ? expected.type : null),
    }),
    to: t.field({
      type: CiInterface,
      nullable: true,
      description: 'The other end of the relationship.',
      resolve: async (expected, _args, context) =>
        'to' in expected ? ((await keptCi(context, expected.to, context.pin)) ?? null) : null,
    }),
  }),
});

builder.objectField(ChangeRef, 'expected', (t) =>
  t.field({
    type: [ExpectedChangeType],
    description: 'What it is to make of the graph, as declared.',
    resolve: ({ expected }) => [...expected],
  }),
);

export const ExpectedChangeInput = builder.inputType('ExpectedChangeInput', {
  description:
    'CREATED: class and name of a CI that comes. RETIRED: ciId. CHANGED: ciId, attribute and value; without a value any is as planned. RELATED, UNRELATED: ciId, type and to.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, required: true }),
    ciId: t.id(),
    class: t.string(),
    name: t.string(),
    attribute: t.string(),
    value: t.field({ type: 'JSON' }),
    type: t.string(),
    to: t.id(),
  }),
});
