import { type Attribute, unitOf } from '../../model/attribute.ts';
import { type CiClass, commonAttributes, families } from '../../model/ciClass.ts';
import { builder } from '../builder.ts';

const FamilyEnum = builder.enumType('CiFamily', { values: families });

const attributeTypes = ['text', 'integer', 'number', 'boolean', 'date', 'list', 'choice'] as const;
const AttributeTypeEnum = builder.enumType('AttributeType', {
  description: '`date` is an ISO 8601 day or moment, `list` a list of texts, `choice` one of `choices`.',
  values: attributeTypes satisfies readonly Attribute['type'][],
});

interface NamedAttribute extends Attribute {
  readonly name: string;
}

const AttributeDeclarationType = builder.objectRef<NamedAttribute>('AttributeDeclaration').implement({
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its key in `attributes`.' }),
    label: t.exposeString('label'),
    type: t.expose('type', { type: AttributeTypeEnum }),
    unit: t.string({
      nullable: true,
      description: 'Of money, the currency of the installation.',
      resolve: (attribute) => unitOf(attribute) ?? null,
    }),
    money: t.boolean({ resolve: ({ money }) => money ?? false }),
    min: t.float({ nullable: true, resolve: ({ min }) => min ?? null }),
    max: t.float({ nullable: true, resolve: ({ max }) => max ?? null }),
    help: t.string({ nullable: true, resolve: ({ help }) => help ?? null }),
    choices: t.stringList({ resolve: ({ choices }) => [...(choices ?? [])] }),
    volatile: t.boolean({
      description: 'Changes by itself all the time, so that a difference is no drift.',
      resolve: ({ volatile }) => volatile ?? false,
    }),
    common: t.boolean({
      description: 'Every class has it.',
      resolve: ({ name }) => Object.hasOwn(commonAttributes, name),
    }),
  }),
});

const IdentityType = builder.objectRef<CiClass['identity']>('ClassIdentity').implement({
  fields: (t) => ({
    domain: t.exposeString('domain', {
      description: 'Within which identifiers tell one CI from another.',
    }),
    by: t.stringList({
      description: 'Kinds of identifier that say two records are one CI, the strongest first.',
      resolve: ({ by }) => [...by],
    }),
  }),
});

/** What a class declares: forms, filters and labels derive from it. */
export const CiClassType = builder.objectRef<CiClass>('CiClass').implement({
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As scans and filters name it.' }),
    label: t.exposeString('label'),
    plural: t.exposeString('plural'),
    family: t.expose('family', { type: FamilyEnum }),
    icon: t.exposeString('icon', { description: 'Name of a Tabler icon.' }),
    summary: t.exposeString('summary'),
    identity: t.expose('identity', { type: IdentityType }),
    staleAfterDays: t.exposeFloat('staleAfterDays'),
    attributes: t.field({
      type: [AttributeDeclarationType],
      resolve: ({ attributes }) =>
        Object.entries(attributes).map(([name, attribute]) => ({ ...attribute, name })),
    }),
  }),
});
