import {
  type ASTNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Fields that a document may ask for when its fragments are written out. */
const maxFields = 10_000;

/**
 * Refuses documents whose fragments, nested in each other, stand for more fields than anything after it should walk
 * through. Each fragment is measured once.
 */
export const documentSize: ValidationRule = (context: ValidationContext) => {
  const measured = new Map<string, number>();

  function fieldsOf(set: SelectionSetNode | undefined): number {
    let fields = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) fields += 1 + fieldsOf(selection.selectionSet);
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += fieldsOf(selection.selectionSet);
      else fields += fragmentFields(selection.name.value);
    }
    return fields;
  }

  function fragmentFields(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment within itself is another rule's to refuse; here it counts nothing.
    measured.set(name, 0);
    const fields = fieldsOf(context.getFragment(name)?.selectionSet);
    measured.set(name, fields);
    return fields;
  }

  return {
    OperationDefinition(node: ASTNode & { selectionSet: SelectionSetNode }) {
      const fields = fieldsOf(node.selectionSet);
      if (fields <= maxFields) return;
      throw new GraphQLError(`The document asks for ${fields} fields; ${maxFields} are allowed.`, {
        extensions: { code: 'LIMIT' },
      });
    },
  };
};
