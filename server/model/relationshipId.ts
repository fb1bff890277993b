/** The opaque id of the relationship (type, from, to): made of what identifies it, so that none needs to be kept. */
export function relationshipId(type: string, from: string, to: string): string {
  return Buffer.from(`${type} ${from} ${to}`).toString('base64url');
}
