const verdicts = {
  CONFIRMED: {
    word: 'Confirmed',
    meaning: 'Everything that this rests on was declared or observed, and seen lately.',
  },
  PROBABLE: { word: 'Probable', meaning: 'Something that this rests on was inferred.' },
  UNVERIFIED: { word: 'Unverified', meaning: 'Something that this rests on was not seen for too long.' },
} as const;

/** How sure a row is, and why. */
export function verdictWords(verdict: keyof typeof verdicts | null): { word: string; meaning: string } {
  return verdict === null ? { word: '', meaning: '' } : verdicts[verdict];
}

interface Measured {
  readonly state: string;
  readonly capacity: number;
  readonly redundancyLost: boolean;
  readonly durationMinutes: number | null;
}

/** What is left, for how long: "67% of capacity left", "15 minutes"; empty where the state says it all. */
export function capacityWords({ state, capacity, redundancyLost, durationMinutes }: Measured): string {
  const parts = [
    state === 'DEGRADED' && capacity < 1 ? `${Math.round(capacity * 100)}% capacity left` : '',
    redundancyLost && state !== 'AT_RISK' ? 'no spare left' : '',
    state === 'DOWN' && durationMinutes !== null ? `${durationMinutes} min` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The service level that is recorded of a service, "99.95%"; empty without one. @param attributes as the API gives them */
export function serviceLevel(attributes: unknown): string {
  if (typeof attributes !== 'object' || attributes === null || !('serviceLevel' in attributes)) return '';
  return typeof attributes.serviceLevel === 'string' ? attributes.serviceLevel : '';
}
