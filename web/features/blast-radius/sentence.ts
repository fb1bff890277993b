import { count } from '../../lib/quantity.ts';

export type Counted = 'DOWN' | 'DEGRADED' | 'AT_RISK';

export interface SentencePart {
  readonly state: Counted;
  readonly text: string;
}

export interface Counts {
  readonly down: number;
  readonly degraded: number;
  readonly atRisk: number;
}

export interface ActedOn {
  readonly action: string;
  readonly durationMinutes?: number | null;
}

/**
 * The answer's parts, in the order "2 services go down", "3 degrade", "5 lose their spare"; the first part with a count
 * names what is counted. No part: nothing of the kind is affected.
 */
export function sentenceParts(
  counts: Counts,
  actedOn: readonly ActedOn[],
  noun: 'service' | 'CI' = 'service',
): SentencePart[] {
  // A patch puts at risk without taking a spare away.
  const patches = actedOn.some(({ action }) => action === 'PATCH');
  const verbs: readonly [Counted, number, one: string, many: string][] = [
    ['DOWN', counts.down, `goes down${forHowLong(actedOn)}`, `go down${forHowLong(actedOn)}`],
    ['DEGRADED', counts.degraded, 'degrades', 'degrade'],
    patches
      ? ['AT_RISK', counts.atRisk, 'is at risk', 'are at risk']
      : ['AT_RISK', counts.atRisk, 'loses its spare', 'lose their spare'],
  ];
  return verbs
    .filter(([, number]) => number > 0)
    .map(([state, number, one, many], index) => {
      const named = index === 0 ? ` ${noun}${number === 1 ? '' : 's'}` : '';
      return { state, text: `${count(number)}${named} ${number === 1 ? one : many}` };
    });
}

/** A restart's minutes, where restarts are all that is asked; the longest counts (impact.md, "Actions"). */
function forHowLong(actedOn: readonly ActedOn[]): string {
  if (actedOn.length === 0 || actedOn.some(({ action }) => action !== 'RESTART')) return '';
  const minutes = Math.max(...actedOn.map(({ durationMinutes }) => durationMinutes ?? 0));
  if (minutes <= 0) return '';
  return ` for ${count(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/**
 * What is said where no service is known to be hit.
 * @param gap what the answer's coverage says: where nothing is recorded that could be hit, nothing is called unaffected
 */
export const noServiceHit = (gap: string | null): string => gap ?? 'No service is affected.';

/**
 * The whole sentence as one string, for titles, announcements and exports.
 * @param gap what the answer's coverage says
 */
export function sentence(counts: Counts, actedOn: readonly ActedOn[], gap: string | null): string {
  const parts = sentenceParts(counts, actedOn);
  return parts.length === 0 ? noServiceHit(gap) : `${parts.map((part) => part.text).join(', ')}.`;
}
