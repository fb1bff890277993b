import type { ImpactSummary } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { DEGRADED } from '../states.ts';
import { measureCapacities } from './capacities.ts';
import type { Step } from './chains.ts';
import { digestOf } from './digest.ts';
import { type Freshness, freshnessAt } from './freshness.ts';
import { propagate } from './propagate.ts';
import type { Reached, Scratch } from './scratch.ts';
import type { Question } from './seeds.ts';
import { summarise } from './summary.ts';
import { trace } from './trace.ts';

/** One answered question: enough to be laid into the working arrays again when a page of it is asked for. */
export interface Analysis {
  readonly projection: Projection;
  readonly question: Question;
  readonly reached: Reached;
  readonly summary: ImpactSummary;
  readonly digest: string;
  readonly freshness: Freshness;
  /** Best last steps of chains found so far, by CI. */
  readonly steps: Map<number, Step>;
  readonly columns: Columns;
}

/** The working arrays' values, beside `reached.cis` and `reached.groups`. */
interface Columns {
  readonly state: Uint8Array;
  readonly reached: Uint32Array;
  readonly capacity: Float64Array;
  readonly redundancyLost: Uint8Array;
  readonly groupDown: Float64Array;
  readonly groupDegraded: Float64Array;
  readonly groupAtRisk: Float64Array;
  readonly groupMark: Uint8Array;
  readonly groupState: Uint8Array;
}

/**
 * Answers a question on clean working arrays and leaves its answer in them.
 * @param now ms since 1970, for what counts as stale
 */
export function analyse(projection: Projection, scratch: Scratch, question: Question, now: number): Analysis {
  const reached = propagate(projection, scratch, question.seeds);
  const degraded = reached.cis.subarray(reached.down, reached.down + reached.degraded);
  measureCapacities(projection, scratch, degraded, question.seeds);
  const freshness = freshnessAt(projection, now);
  const evidence = trace(projection, scratch, reached, question.seeds.keys(), freshness);
  return {
    projection,
    question,
    reached,
    summary: summarise(projection, scratch, reached, evidence),
    digest: digestOf(projection.cis, scratch, reached, question.targets),
    freshness,
    steps: new Map(),
    columns: save(scratch, reached),
  };
}

/** How many CIs and groups an analysis keeps, as a measure of its memory. */
export function sizeOf(analysis: Analysis): number {
  return analysis.reached.cis.length + analysis.reached.groups.length;
}

/** Lays an answer into clean working arrays. */
export function lay(analysis: Analysis, scratch: Scratch): void {
  const { columns, reached } = analysis;
  reached.cis.forEach((ci, position) => {
    scratch.state[ci] = columns.state[position]!;
    scratch.reached[ci] = columns.reached[position]!;
    scratch.redundancyLost[ci] = columns.redundancyLost[position]!;
    if (columns.state[position] === DEGRADED)
      scratch.capacity[ci] = columns.capacity[position - reached.down]!;
  });
  reached.groups.forEach((group, position) => {
    scratch.groupDown[group] = columns.groupDown[position]!;
    scratch.groupDegraded[group] = columns.groupDegraded[position]!;
    scratch.groupAtRisk[group] = columns.groupAtRisk[position]!;
    scratch.groupMark[group] = columns.groupMark[position]!;
    scratch.groupState[group] = columns.groupState[position]!;
  });
}

function save(scratch: Scratch, { cis, groups, down, degraded }: Reached): Columns {
  const columns: Columns = {
    state: new Uint8Array(cis.length),
    reached: new Uint32Array(cis.length),
    capacity: new Float64Array(degraded),
    redundancyLost: new Uint8Array(cis.length),
    groupDown: new Float64Array(groups.length),
    groupDegraded: new Float64Array(groups.length),
    groupAtRisk: new Float64Array(groups.length),
    groupMark: new Uint8Array(groups.length),
    groupState: new Uint8Array(groups.length),
  };
  for (let position = 0; position < cis.length; position++) {
    const ci = cis[position]!;
    columns.state[position] = scratch.state[ci]!;
    columns.reached[position] = scratch.reached[ci]!;
    columns.redundancyLost[position] = scratch.redundancyLost[ci]!;
  }
  for (let position = 0; position < degraded; position++)
    columns.capacity[position] = scratch.capacity[cis[down + position]!]!;
  for (let position = 0; position < groups.length; position++) {
    const group = groups[position]!;
    columns.groupDown[position] = scratch.groupDown[group]!;
    columns.groupDegraded[position] = scratch.groupDegraded[group]!;
    columns.groupAtRisk[position] = scratch.groupAtRisk[group]!;
    columns.groupMark[position] = scratch.groupMark[group]!;
    columns.groupState[position] = scratch.groupState[group]!;
  }
  return columns;
}
