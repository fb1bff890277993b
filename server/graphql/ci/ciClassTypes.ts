import { attributesFrom } from '../../graph/ciProperties.ts';
import type { Attribute } from '../../model/attribute.ts';
import type { CiClass } from '../../model/ciClass.ts';
import { ciClasses } from '../../model/classes/registry.ts';
import { builder } from '../builder.ts';
import { NodeInterface } from '../node.ts';
import { type Ci, undeclaredTypeName } from './ci.ts';
import { CiInterface } from './ciType.ts';

/** Fields of the interface: an attribute of the same name is read through those, or through `attributes`. */
const taken = new Set([
  'id',
  'class',
  'name',
  'attributes',
  'criticality',
  'owner',
  'status',
  'lastSeenAt',
  'redundancy',
  'provenance',
  'sourceKeys',
  'relationships',
  'history',
  'nextChange',
  'latestMerge',
  'refusedRelationships',
]);

/** Whole numbers go past GraphQL's 32 bits (sizes, counters), so they are Float like all numbers. */
const graphqlTypes = {
  text: 'String',
  choice: 'String',
  date: 'String',
  integer: 'Float',
  number: 'Float',
  boolean: 'Boolean',
} as const satisfies Partial<Record<Attribute['type'], string>>;

/** Makes an object type of each declared class, and one for CIs of classes that are declared no longer. */
export function addCiClassTypes(): void {
  for (const declaration of ciClasses()) addClassType(declaration);
  builder.objectRef<Ci>(undeclaredTypeName).implement({
    description: 'A CI whose class is declared no longer.',
    interfaces: [CiInterface, NodeInterface],
    fields: (t) => ({ id: t.exposeID('id') }),
  });
}

function addClassType(declaration: CiClass): void {
  const ref = builder.objectRef<Ci>(declaration.name).implement({
    description: declaration.summary,
    interfaces: [CiInterface, NodeInterface],
    // The relay plugin's own field of that name would make ids that say the type.
    fields: (t) => ({ id: t.exposeID('id') }),
  });
  for (const [name, attribute] of Object.entries(declaration.attributes))
    if (!taken.has(name) && /^[_A-Za-z][_0-9A-Za-z]*$/.test(name) && !name.startsWith('__'))
      addAttributeField(ref, name, attribute);
}

type CiRef = ReturnType<ReturnType<typeof builder.objectRef<Ci>>['implement']>;

function addAttributeField(ref: CiRef, name: string, attribute: Attribute): void {
  const description = [attribute.label, attribute.unit && `in ${attribute.unit}`, attribute.help]
    .filter(Boolean)
    .join('; ');
  builder.objectField(ref, name, (t) =>
    t.field({
      type: attribute.type === 'list' ? ['String'] : graphqlTypes[attribute.type],
      nullable: true,
      description,
      resolve: async (ci, _args, context) => {
        const properties = await context.at(ci.pin).properties.load(ci.id);
        // Values were held against the class's declaration when they came in.
        return (attributesFrom(ci.class, properties)[name] as string[] | string | null) ?? null;
      },
    }),
  );
}
