import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether a query asks for a field below the one that is being resolved: what is long to say is left out where nobody
 * wants it. Directives are not looked at, so it may be said in vain.
 * @param path names from the field downwards, e.g. ['edges', 'node', 'chain']
 */
export function selects(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[],
): boolean {
  const within = (set: SelectionSetNode | undefined, depth: number): boolean =>
    depth === path.length ||
    (set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === path[depth] && within(selection.selectionSet, depth + 1);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, depth);
      return within(fragments[selection.name.value]?.selectionSet, depth);
    }) ??
      false);
  return fieldNodes.some(({ selectionSet }) => within(selectionSet, 0));
}
