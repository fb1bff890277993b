import { ciClasses } from '../../model/classes/registry.ts';
import { relationshipTypes } from '../../model/relationships/registry.ts';
import { type EndRule, fitsEnd, type RelationshipType } from '../../model/relationshipType.ts';
import { builder } from '../builder.ts';
import { StrengthEnum } from '../enums.ts';

const endDescription =
  'The classes that may stand at this end; null: any. Others are taken with a warning, never refused.';

/** The names of the classes that a rule lets stand at an end; null for all. */
const classesAt = (rule: EndRule): string[] | null =>
  rule === 'any'
    ? null
    : ciClasses()
        .filter((each) => fitsEnd(rule, each))
        .map(({ name }) => name);

const RelationshipTypeDeclarationType = builder
  .objectRef<RelationshipType>('RelationshipTypeDeclaration')
  .implement({
    description: 'It points from the dependent to what it needs.',
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.exposeString('label', { description: 'Reads between the two ends: "runs on".' }),
      inverseLabel: t.exposeString('inverseLabel', {
        description: 'The same from the other end: "runs".',
      }),
      strength: t.expose('strength', {
        type: StrengthEnum,
        description: 'What holds where nothing is said.',
      }),
      alternatives: t.exposeBoolean('alternatives', {
        description: 'Two or more without group and explicit strength stand in for each other.',
      }),
      from: t.stringList({
        nullable: true,
        description: endDescription,
        resolve: ({ from }) => classesAt(from),
      }),
      to: t.stringList({
        nullable: true,
        description: endDescription,
        resolve: ({ to }) => classesAt(to),
      }),
    }),
  });

builder.queryField('relationshipTypes', (t) =>
  t.field({
    type: [RelationshipTypeDeclarationType],
    description: 'The relationship types.',
    resolve: () => [...relationshipTypes],
  }),
);
