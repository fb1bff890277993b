/** A number with what it counts: `1 service`, `2 services`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** How many of them all: `the service`, `any of 2 services`, `1 of 2 services`. */
export function partOf(some: number, all: number, one: string): string {
  if (all === 1) return `the ${one}`;
  return some === all ? `any of ${counted(all, one)}` : `${some} of ${counted(all, one)}`;
}

/**
 * The first few of some names, and how many more there are.
 * @param count how many there are where `names` are not all of them
 */
export function firstOf(names: readonly string[], most = 5, count = names.length): string {
  const first = names.slice(0, most);
  const more = count - first.length;
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
}

const words = { UNAFFECTED: 'not affected', AT_RISK: 'at risk', DEGRADED: 'degraded', DOWN: 'down' } as const;
/** An impact state in a sentence. */
export const stateWord = (state: keyof typeof words): string => words[state];
