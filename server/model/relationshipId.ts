/** The opaque id of the relationship (type, from, to); it can be read back, so that no index of ids is needed. */
export function relationshipId(type: string, from: string, to: string): string {
  return Buffer.from(`${type} ${from} ${to}`).toString('base64url');
}

/** The three parts of a relationship's id, or undefined where it is none. */
export function parseRelationshipId(id: string): { type: string; from: string; to: string } | undefined {
  const parts = Buffer.from(id, 'base64url').toString().split(' ');
  const [type, from, to] = parts;
  if (parts.length !== 3 || !type || !from || !to || relationshipId(type, from, to) !== id) return undefined;
  return { type, from, to };
}
