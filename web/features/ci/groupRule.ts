/** "2 of 3 must stay up", "1 of 2 must stay up", from a declaration and the number of members. */
export function groupRule(minUp: string, members: number): string {
  const percentage = /^(\d+)%$/.exec(minUp);
  if (percentage) return `${minUp} of ${members} must stay up`;
  const needed = Math.min(Number(minUp), members);
  return needed === members && members > 1
    ? `all ${members} must stay up`
    : `${needed} of ${members} must stay up`;
}

/** How the members work together, in words. */
export function groupMode(mode: 'SHARED' | 'STANDBY'): string {
  return mode === 'SHARED' ? 'they share the load' : 'spares stand by';
}
