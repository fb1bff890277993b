import type { CiClass } from './ciClass.ts';
import { relationshipType } from './relationships/registry.ts';

/** One thing that is expected of a class's CIs. */
export interface Expected {
  /** An attribute's name, or types of relationships that begin at the CI, of which one is enough. */
  readonly lacks: readonly string[];
  /** As it is said of a CI without it: "No owner". */
  readonly label: string;
}

/** All that a complete CI of the class has, by its declaration. */
export function expectedOf({ controlled, family, expected, attributes }: CiClass): Expected[] {
  const names = [
    ...(controlled ? ['owner'] : []),
    // What else is worth follows from the services that rest on it.
    ...(family === 'service' ? ['criticality'] : []),
    ...expected.attributes,
  ];
  return [
    ...names.map((name) => ({ lacks: [name], label: `No ${lower(attributes[name]?.label ?? name)}` })),
    ...expected.relationships.map((types) => ({ lacks: types, label: `Nothing that it ${inWords(types)}` })),
  ];
}

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const inWords = (types: readonly string[]): string =>
  types.map((type) => relationshipType(type)?.label ?? type).join(' or ');
