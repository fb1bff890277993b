import type { Analysis } from './analysis.ts';
import { LOST_WIDTH, type Scratch } from './scratch.ts';

/** The working arrays' values of one analysis, beside its `reached.cis` and `reached.groups`. */
export interface Columns {
  readonly state: Uint8Array;
  readonly capacity: Float64Array;
  readonly redundancyLost: Uint8Array;
  readonly loss: Float64Array;
  /** Of an analysis that was traced. */
  readonly traced: { readonly reached: Uint32Array; readonly groupState: Uint8Array } | undefined;
}

/** Keeps with the analysis what lies of it in the working arrays, where it is not kept yet. */
export function save(analysis: Analysis, scratch: Scratch): void {
  const { columns, evidence } = analysis;
  if (columns !== undefined && (columns.traced !== undefined || evidence === undefined)) return;
  const { cis, groups, down, degraded } = analysis.reached;
  analysis.columns = {
    state: gather(Uint8Array, scratch.state, cis),
    capacity: gather(Float64Array, scratch.capacity, cis.subarray(down, down + degraded)),
    redundancyLost: gather(Uint8Array, scratch.redundancyLost, cis),
    loss: gatherWide(scratch.loss, groups),
    traced:
      evidence === undefined
        ? undefined
        : {
            reached: gather(Uint32Array, scratch.reached, cis),
            groupState: gather(Uint8Array, scratch.groupState, groups),
          },
  };
}

/** Lays an answer that was kept into clean working arrays. */
export function lay({ columns, reached: { cis, groups, down } }: Analysis, scratch: Scratch): void {
  if (columns === undefined) throw new Error('Only an analysis that was kept can be laid.');
  const { state, capacity, redundancyLost, loss, traced } = columns;
  for (let at = 0; at < cis.length; at++) {
    scratch.state[cis[at]!] = state[at]!;
    scratch.redundancyLost[cis[at]!] = redundancyLost[at]!;
  }
  for (let at = 0; at < capacity.length; at++) scratch.capacity[cis[down + at]!] = capacity[at]!;
  for (let at = 0; at < groups.length; at++)
    for (let figure = 0; figure < LOST_WIDTH; figure++)
      scratch.loss[LOST_WIDTH * groups[at]! + figure] = loss[LOST_WIDTH * at + figure]!;
  if (traced === undefined) return;
  for (let at = 0; at < cis.length; at++) scratch.reached[cis[at]!] = traced.reached[at]!;
  for (let at = 0; at < groups.length; at++) scratch.groupState[groups[at]!] = traced.groupState[at]!;
}

type Values = Uint8Array | Uint32Array | Float64Array;

function gather<Kind extends Values>(
  Kind: new (length: number) => Kind,
  values: Kind,
  at: Uint32Array,
): Kind {
  const gathered = new Kind(at.length);
  for (let position = 0; position < at.length; position++) gathered[position] = values[at[position]!]!;
  return gathered;
}

function gatherWide(values: Float64Array, at: Uint32Array): Float64Array {
  const gathered = new Float64Array(LOST_WIDTH * at.length);
  for (let position = 0; position < at.length; position++)
    for (let figure = 0; figure < LOST_WIDTH; figure++)
      gathered[LOST_WIDTH * position + figure] = values[LOST_WIDTH * at[position]! + figure]!;
  return gathered;
}
