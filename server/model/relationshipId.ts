/** The opaque id of the relationship (type, from, to): made of what identifies it, so that none needs to be kept. */
export function relationshipId(type: string, from: string, to: string): string {
  return Buffer.from(`${type} ${from} ${to}`).toString('base64url');
}

/** What such an id stands for; undefined where it is none. */
export function relationshipEnds(id: string): { type: string; from: string; to: string } | undefined {
  const [type, from, to, ...more] = Buffer.from(id, 'base64url').toString().split(' ');
  return type && from && to && more.length === 0 ? { type, from, to } : undefined;
}
