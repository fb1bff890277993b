import type { Column } from './columns.ts';

/** Bits of `kind`. */
export const SHARED = 1;
export const IMPLIED = 2;
/** Its members' weights differ. */
export const UNEVEN = 4;
/** Some relationship of it is INFERRED. */
export const INFERRED_MEMBER = 8;

/** In place of a set's number: the members were not all seen by the same scopes. */
export const MIXED_SIGHTINGS = 0xffffffff;

/** The redundancy groups in rows by CI; those of CI c stand from start[c] to start[c + 1]. */
export interface Groups {
  readonly start: Uint32Array;
  readonly owner: Uint32Array;
  readonly name: Uint32Array;
  readonly kind: Uint8Array;
  /** The set of scopes that saw each member's relationship, where it is one, else MIXED_SIGHTINGS. */
  readonly sightings: Uint32Array;
  /** The threshold k and the total weight T. */
  readonly needed: Float64Array;
  readonly total: Float64Array;
  /** Of group g at 2g what it can spare, T - k, and at 2g + 1 its heaviest member's weight: side by side for the search. */
  readonly room: Float64Array;
  /** The members of group g stand from memberStart[g] to memberStart[g + 1], in order of their ids, each once. */
  readonly memberStart: Uint32Array;
  readonly member: Uint32Array;
  readonly memberWeight: Float64Array;
}

export type GroupColumns = {
  readonly [Name in keyof Groups]: Column<Groups[Name]>;
};

/** The group of that name at a CI, or -1. */
export function findGroup(groups: Groups, ci: number, name: number): number {
  for (let group = groups.start[ci]!; group < groups.start[ci + 1]!; group++)
    if (groups.name[group] === name) return group;
  return -1;
}
