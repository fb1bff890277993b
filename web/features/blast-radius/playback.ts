import { count, quantity } from '../../lib/quantity.ts';
import { type Counts, sentenceParts } from './sentence.ts';

interface Counted {
  readonly distance: number;
  readonly state: string;
  readonly count: number;
  /** Whether what is farther away is counted here, too. */
  readonly andFarther: boolean;
}

/** How far the failure has come at one distance. */
export interface Step {
  readonly distance: number;
  /** Hit at this distance. */
  readonly fresh: Counts;
  /** Hit at this distance or nearer. */
  readonly soFar: number;
  /** What is farther away counts here, too. */
  readonly andFarther: boolean;
}

/** The failure step by step, from what is acted on outwards: one step a distance, those without a hit too. */
export function stepsOf(byDistance: readonly Counted[]): Step[] {
  const farthest = byDistance.reduce((most, { distance }) => Math.max(most, distance), 0);
  const fresh = Array.from({ length: farthest + 1 }, () => ({ DOWN: 0, DEGRADED: 0, AT_RISK: 0 }));
  for (const { distance, state, count: number } of byDistance) {
    const at = fresh[distance];
    if (at && (state === 'DOWN' || state === 'DEGRADED' || state === 'AT_RISK')) at[state] += number;
  }
  const more = byDistance.some(({ andFarther }) => andFarther);
  let soFar = 0;
  return fresh.map(({ DOWN: down, DEGRADED: degraded, AT_RISK: atRisk }, distance) => {
    soFar += down + degraded + atRisk;
    const andFarther = more && distance === farthest;
    return { distance, fresh: { down, degraded, atRisk }, soFar, andFarther };
  });
}

/** A step in words: "2 hops away 4 CIs go down, 1 degrades: 17 of 61 so far". */
export function stepWords({ distance, fresh, soFar, andFarther }: Step, total: number): string {
  const where =
    distance === 0 ? 'Acted on' : `${quantity(distance, 'hop')} away${andFarther ? ' and farther' : ''}`;
  const what = sentenceParts(fresh, [], 'CI')
    .map(({ text }) => text)
    .join(', ');
  const far = `${count(soFar)} of ${count(total)} hit so far`;
  return `${where}: ${what === '' ? 'nothing more' : what}. ${far}.`;
}
