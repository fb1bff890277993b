import type { ASTNode, GraphQLError } from 'graphql';

/**
 * The argument or field that an error of GraphQL's own is about, as far as it can be known: of a variable, the
 * argument that it stands for.
 */
export function placeOf(error: GraphQLError): string | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  if (variable !== undefined) {
    const inside = /at "\w+\.([^"]+)"/.exec(error.message)?.[1];
    const used = error.source?.body ?? error.nodes?.[0]?.loc?.source.body ?? '';
    const argument = new RegExp(`(\\w+)\\s*:\\s*\\$${variable}\\b`).exec(used)?.[1] ?? variable;
    return inside === undefined ? argument : `${argument}.${inside.replace(/\[(\d+)\]/g, '.$1')}`;
  }
  const [node] = error.nodes ?? [];
  return node && nameOf(node);
}

function nameOf(node: ASTNode): string | undefined {
  if ('name' in node && node.name && node.kind !== 'Variable') return node.name.value;
  // A value stands behind its argument's or field's name and a colon, perhaps within a list.
  let depth = 0;
  for (let token = node.loc?.startToken.prev; token; token = token.prev) {
    if (token.kind === ']' || token.kind === '}') depth++;
    else if (token.kind === '[' || token.kind === '{') depth = Math.max(0, depth - 1);
    else if (token.kind === ':' && depth === 0)
      return token.prev?.kind === 'Name' ? token.prev.value : undefined;
  }
  return undefined;
}
