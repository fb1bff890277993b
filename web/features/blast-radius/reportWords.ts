interface Explained {
  readonly via: { readonly lastSeenAt: string | null } | null;
}

/**
 * How old the oldest evidence of a chain is, in words. What was never seen by a scan was declared by people; steps whose
 * relationship the viewer may not see have an age that is not theirs to know.
 * @param age says how long ago a time (ISO 8601) is
 */
export function evidenceAge(chain: readonly Explained[], age: (seen: string) => string): string {
  const steps = chain.flatMap(({ via }) => (via ? [via.lastSeenAt] : []));
  if (chain.length < 2) return 'acted on itself';
  if (steps.length === 0) return 'hidden';
  const seen = steps.filter((at) => at !== null).sort();
  const [oldest] = seen;
  const parts = [
    oldest === undefined ? 'never seen by a scan' : age(oldest),
    oldest !== undefined && seen.length < steps.length ? 'some never seen by a scan' : '',
    // The acted-on CI at the beginning has no relationship.
    steps.length < chain.length - 1 ? 'some hidden' : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
