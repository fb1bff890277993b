import { serviceClasses } from '../analysis/freshness.ts';
import { propagate } from '../analysis/propagate.ts';
import { clean, type Scratch } from '../analysis/scratch.ts';
import type { Question, Seed } from '../analysis/seeds.ts';
import type { StateCount } from '../answer/answer.ts';
import type { Cis } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { AT_RISK, DEGRADED, DOWN } from '../states.ts';

/** Points of a service by its state, from UNAFFECTED to DOWN. */
const pointsOfState: readonly number[] = [0, 1, 10, 100];
/** By its criticality: none, then LOW to CRITICAL; what nobody said may well matter. */
const pointsOfCriticality: readonly number[] = [3, 1, 3, 10, 100];

/** The states of the services that suffer. */
export type ServiceStates = ReadonlyMap<number, number>;

/** What several things that are acted on at once hit. */
export interface Outcome {
  readonly services: ServiceStates;
  /** How many CIs it reaches, as a measure of what it cost to find out. */
  readonly reached: number;
}

/**
 * What becomes of the services when several things are acted on at once.
 * @param scratch clean working arrays, which are left clean
 */
export function outcomeOf(projection: Projection, scratch: Scratch, questions: readonly Question[]): Outcome {
  const services = serviceClasses(projection.names);
  const reached = propagate(projection, scratch, seedsOf(questions));
  const states = new Map<number, number>();
  for (const ci of reached.cis) if (services[projection.cis.class[ci]!]) states.set(ci, scratch.state[ci]!);
  // No capacities are measured, which would have counted these back.
  for (const ci of reached.cis) scratch.unsettled[ci] = 0;
  for (const group of reached.groups) scratch.unsettled[projection.wiring.groups.owner[group]!] = 0;
  clean(scratch, reached, false);
  return { services: states, reached: reached.cis.length };
}

function seedsOf(questions: readonly Question[]): Map<number, Seed> {
  const all = new Map<number, Seed>();
  for (const { seeds } of questions)
    for (const [ci, seed] of seeds) {
      const former = all.get(ci);
      if (!former || former.state < seed.state) all.set(ci, seed);
    }
  return all;
}

/** The services that are worse off in one case than in another, with their states there. */
export function worsened(now: ServiceStates, otherwise: ServiceStates): ServiceStates {
  return new Map([...now].filter(([ci, state]) => state > (otherwise.get(ci) ?? 0)));
}

/** How much worse one case is than another, in points: a critical service that is DOWN weighs most by far. */
export function addedHarm({ criticality }: Cis, now: ServiceStates, otherwise: ServiceStates): number {
  let points = 0;
  for (const [ci, state] of now) {
    const more = pointsOfState[state]! - pointsOfState[otherwise.get(ci) ?? 0]!;
    points += more * pointsOfCriticality[criticality[ci]!]!;
  }
  return points;
}

export function countStates(states: ServiceStates): StateCount {
  const counts = [0, 0, 0, 0];
  for (const state of states.values()) counts[state]!++;
  const [down, degraded, atRisk] = [counts[DOWN]!, counts[DEGRADED]!, counts[AT_RISK]!];
  return { down, degraded, atRisk, total: down + degraded + atRisk };
}
