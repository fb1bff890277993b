import type { Attribute } from '../model/attribute.ts';
import { ciClass } from '../model/classes/registry.ts';
import { integer } from './statement.ts';

/** Properties of a `:Ci` that are ours; an attribute of such a name is kept beside them, in `more`. */
const reserved = new Set([
  'id',
  'class',
  'name',
  'searchText',
  'status',
  'since',
  'created',
  'redundancy',
  'more',
  'until',
]);

/**
 * A CI's attributes as properties of its node: declared ones natively, so that a person with Neo4j Browser reads them
 * plainly; the rest as JSON in `more`, so that a source's made-up names never fill the store of property names.
 */
export function attributeProperties(
  className: string,
  attributes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  const more: [string, unknown][] = [];
  for (const [name, value] of Object.entries(attributes)) {
    const attribute = nativeAttribute(className, name);
    if (attribute) properties[name] = nativeValue(attribute, value);
    else more.push([name, value]);
  }
  if (more.length > 0) properties.more = JSON.stringify(Object.fromEntries(more));
  return properties;
}

/** How an attribute is declared that is a property of its own, and nothing for any other. */
export function nativeAttribute(className: string, name: string): Attribute | undefined {
  const declared = ciClass(className)?.attributes ?? {};
  return Object.hasOwn(declared, name) && !reserved.has(name) ? declared[name] : undefined;
}

function nativeValue(attribute: Attribute, value: unknown): unknown {
  return attribute.type === 'integer' ? integer(value as number) : value;
}

/** The attributes back from a node's properties. */
export function attributesFrom(
  className: string,
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const name of Object.keys(ciClass(className)?.attributes ?? {})) {
    if (!reserved.has(name) && properties[name] !== undefined && properties[name] !== null)
      attributes[name] = properties[name];
  }
  const more = properties.more;
  return typeof more === 'string'
    ? { ...attributes, ...(JSON.parse(more) as Record<string, unknown>) }
    : attributes;
}

/** Names of the properties that a CI of any class may have: those that are no attributes. */
export const ownPropertyNames: readonly string[] = [...reserved].filter((name) => name !== 'until');

/** Names of all properties that a CI of a class may have. */
export function ciPropertyNames(className: string): string[] {
  const declared = Object.keys(ciClass(className)?.attributes ?? {}).filter((name) => !reserved.has(name));
  return [...ownPropertyNames, ...declared];
}
