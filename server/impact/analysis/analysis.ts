import type { Sight } from '../../model/sight.ts';
import type { DistanceCount, Evidence, ImpactSummary } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { measureCapacities } from './capacities.ts';
import type { Step } from './chains.ts';
import type { Columns } from './columns.ts';
import { type Freshness, freshnessAt } from './freshness.ts';
import { propagate } from './propagate.ts';
import type { Reached, Scratch } from './scratch.ts';
import type { Question } from './seeds.ts';
import { summarise } from './summary.ts';
import { Veil } from './veil.ts';

/**
 * One answered question: states, capacities and counts. What else can be known of it is found when somebody asks, and
 * kept: many ask for the counts alone.
 */
export interface Analysis {
  readonly projection: Projection;
  readonly question: Question;
  /** What the caller may not see, where that is anything: it hides names and changes no figure. */
  readonly veil: Veil | undefined;
  readonly reached: Reached;
  readonly summary: ImpactSummary;
  readonly freshness: Freshness;
  /** Best last steps of chains found so far, by CI. */
  readonly steps: Map<number, Step>;
  /** What the answer rests on; found together with the distances. */
  evidence?: Evidence;
  byDistance?: readonly DistanceCount[];
  digest?: string;
  /** What the working arrays held of it when another question took its place there. */
  columns?: Columns;
}

/**
 * Answers a question on clean working arrays and leaves its answer in them.
 * @param now ms since 1970, for what counts as stale
 * @param sight what the caller may see; undefined: everything
 */
export function analyse(
  projection: Projection,
  scratch: Scratch,
  question: Question,
  now: number,
  sight?: Sight,
): Analysis {
  const reached = propagate(projection, scratch, question.seeds);
  measureCapacities(projection, scratch, reached, question.seeds);
  const veil = sight && new Veil(sight, projection);
  return {
    projection,
    question,
    veil,
    reached,
    summary: { ...summarise(projection, reached), hidden: veil?.count(reached.cis) ?? 0 },
    freshness: freshnessAt(projection, now),
    steps: new Map(),
  };
}

/** How many CIs and groups an analysis keeps, as a measure of its memory. */
export function sizeOf(analysis: Analysis): number {
  return analysis.reached.cis.length + analysis.reached.groups.length;
}
