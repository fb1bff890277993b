import type { Projection } from '../projection/projection.ts';

/** Where what a group g lost stands in `loss`, from LOST_WIDTH * g on: the weight of its members in each state. */
export const LOST_WIDTH = 4;
export const LOST_DOWN = 0;
export const LOST_DEGRADED = 1;
export const LOST_AT_RISK = 2;
/** 1 where it lost a member, still has enough, and would not after the loss of the heaviest that is up. */
export const ON_THE_EDGE = 3;

/**
 * Working arrays over all CIs and groups, made once and cleaned after each analysis along what it reached, so that
 * an analysis costs what it reaches and not what the estate holds.
 */
export interface Scratch {
  /** By CI. */
  readonly state: Uint8Array;
  /** Distance plus one; 0 where there is none yet. Found by `trace`. */
  readonly reached: Uint32Array;
  /** Only for CIs that are DEGRADED. */
  readonly capacity: Float64Array;
  readonly floor: Float64Array;
  /** By CI: how many relationships to DEGRADED providers wait for these to be settled; 0 again after an analysis. */
  readonly unsettled: Uint32Array;
  readonly redundancyLost: Uint8Array;
  /** Number of the cycle (strongly connected component) among the DEGRADED. */
  readonly cycle: Uint32Array;
  /** For the search of cycles. */
  readonly low: Uint32Array;
  readonly visit: Uint32Array;
  readonly open: Uint32Array;
  readonly path: Uint32Array;
  readonly nextRow: Uint32Array;
  readonly queue: Uint32Array;
  readonly walk: Uint32Array;
  readonly pendingDegraded: Uint32Array;
  readonly pendingAtRisk: Uint32Array;
  /** By group, four figures side by side. */
  readonly loss: Float64Array;
  /** What the group gives its CI on the final states. Found by `trace`. */
  readonly groupState: Uint8Array;
  readonly touched: Uint32Array;
}

export function scratchFor(cis: number, groups: number): Scratch {
  return {
    state: new Uint8Array(cis),
    reached: new Uint32Array(cis),
    capacity: new Float64Array(cis),
    floor: new Float64Array(cis),
    unsettled: new Uint32Array(cis),
    redundancyLost: new Uint8Array(cis),
    cycle: new Uint32Array(cis),
    low: new Uint32Array(cis),
    visit: new Uint32Array(cis),
    open: new Uint32Array(cis),
    path: new Uint32Array(cis),
    nextRow: new Uint32Array(cis),
    queue: new Uint32Array(cis),
    walk: new Uint32Array(cis),
    pendingDegraded: new Uint32Array(cis),
    pendingAtRisk: new Uint32Array(cis),
    loss: new Float64Array(LOST_WIDTH * groups),
    groupState: new Uint8Array(groups),
    touched: new Uint32Array(groups),
  };
}

/** Whether the arrays are long enough for a projection. */
export function fits(scratch: Scratch, projection: Projection): boolean {
  return (
    scratch.state.length >= projection.cis.count &&
    scratch.groupState.length >= projection.wiring.groups.owner.length
  );
}

export interface Reached {
  /** The impacted CIs: DOWN ones first, then DEGRADED, then AT_RISK. */
  readonly cis: Uint32Array;
  readonly down: number;
  readonly degraded: number;
  readonly atRisk: number;
  readonly groups: Uint32Array;
}

/**
 * Sets back what an analysis left in the arrays: one by one, or all at once where that is quicker.
 * @param traced whether `trace` has written into them, too
 */
export function clean(scratch: Scratch, reached: Reached, traced = true): void {
  const { cis, groups, down, degraded } = reached;
  const { state, redundancyLost, cycle, visit, loss, groupState } = scratch;
  for (let position = down; position < down + degraded; position++) {
    cycle[cis[position]!] = 0;
    visit[cis[position]!] = 0;
  }
  if (traced) {
    setBack(scratch.reached, cis);
    setBack(groupState, groups);
  }
  // Only a CI with a group on the edge can have lost redundancy, and it is among those reached.
  setBack(redundancyLost, cis);
  setBack(state, cis);
  if (isMany(groups, groupState)) loss.fill(0);
  else for (const group of groups) loss.fill(0, LOST_WIDTH * group, LOST_WIDTH * (group + 1));
}

function setBack(values: Uint8Array | Uint32Array, at: Uint32Array): void {
  if (isMany(at, values)) values.fill(0);
  else for (const place of at) values[place] = 0;
}

const isMany = (some: Uint32Array, all: Uint8Array | Uint32Array): boolean => 16 * some.length > all.length;
