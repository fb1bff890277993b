import type { CountedState } from './blastRadiusSearch.ts';

/** What a number in the answer counted. */
export interface ServiceFilter {
  readonly state?: CountedState;
  readonly unconfirmed?: boolean;
}

/** Whether a service is among those that were counted. */
export function passes(
  filter: ServiceFilter,
  row: { readonly state: string; readonly verdict: string | null },
): boolean {
  if (filter.state !== undefined && row.state !== filter.state) return false;
  return filter.unconfirmed !== true || row.verdict !== 'CONFIRMED';
}

const words = { DOWN: 'that go down', DEGRADED: 'that degrade', AT_RISK: 'at risk' } as const;

/** The filter as the end of "Services …". */
export function filterWords(filter: ServiceFilter): string {
  if (filter.unconfirmed) return 'not confirmed';
  return filter.state ? words[filter.state] : '';
}
