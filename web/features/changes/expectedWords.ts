import type { Attribute } from '../../../server/model/attribute.ts';
import { ciClass } from '../../../server/model/classes/registry.ts';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { classLabel, inWords } from '../../lib/classLabel.ts';
import { attributeText } from '../ci/attributeText.ts';
import type { Change } from './changeQuery.ts';

/** Something that a change is to make of the graph, as it is declared. */
export type Expected = Change['expected'][number];

/** The kinds, as a choice says them. */
export const expectedKinds = {
  CHANGED: 'a value becomes another',
  CREATED: 'an item appears',
  RETIRED: 'an item goes',
  RELATED: 'a relationship appears',
  UNRELATED: 'a relationship goes',
} as const satisfies Record<Expected['kind'], string>;

const unseen = 'something that is not yours to see';

/** The declaration of an attribute of a class. */
export function declarationOf(
  className: string | undefined,
  attribute: string | null,
): Attribute | undefined {
  const declared: Readonly<Record<string, Attribute>> =
    (className === undefined ? undefined : ciClass(className)?.attributes) ?? {};
  return attribute !== null && Object.hasOwn(declared, attribute) ? declared[attribute] : undefined;
}

/** What is to come, as a sentence without its full stop. */
export function expectedWords(expected: Expected): string {
  const { kind, ci, attribute, anyValue, value, type, to } = expected;
  const name = ci?.name ?? unseen;
  switch (kind) {
    case 'CREATED':
      return `${classLabel(expected.class ?? '')} ${expected.name} appears`;
    case 'RETIRED':
      return `${name} goes`;
    case 'CHANGED': {
      const declared = declarationOf(ci?.class, attribute);
      const label = declared?.label ?? inWords(attribute ?? '');
      return `${label} of ${name} ${anyValue ? 'changes' : `becomes ${attributeText(value, declared)}`}`;
    }
    case 'RELATED':
    case 'UNRELATED': {
      const verb = relationshipType(type ?? '')?.label ?? inWords(type ?? '').toLowerCase();
      return `${kind === 'RELATED' ? 'New' : 'No longer'}: ${name} ${verb} ${to?.name ?? unseen}`;
    }
  }
}
