interface Explained {
  readonly via: { readonly lastSeenAt: string | null } | null;
}

/**
 * How old the oldest evidence of a chain is, in words. What was never seen by a scan was declared by people.
 * @param age says how long ago a time (ISO 8601) is
 */
export function evidenceAge(chain: readonly Explained[], age: (seen: string) => string): string {
  const steps = chain.flatMap(({ via }) => (via ? [via.lastSeenAt] : []));
  if (steps.length === 0) return 'acted on itself';
  const seen = steps.filter((at) => at !== null).sort();
  const [oldest] = seen;
  if (oldest === undefined) return 'never seen by a scan';
  return seen.length < steps.length ? `${age(oldest)}; some never seen by a scan` : age(oldest);
}
