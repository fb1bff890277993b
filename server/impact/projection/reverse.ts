import type { Relationships } from './relationships.ts';
import type { SharedMemory } from './sharedMemory.ts';

/** Chosen relationships in rows by the CI they lead to: those of CI c stand from start[c] to start[c + 1]. */
export interface Reverse {
  readonly start: Uint32Array;
  /**
   * Row r's CI that it comes from at 2r, and what was noted of it at 2r + 1: side by side, since a search reads both
   * and jumps from CI to CI.
   */
  readonly edges: Uint32Array;
  /** Which relationship each is, and its sightings, so that a pass over many need not jump to it. */
  readonly row: Uint32Array;
  readonly sightings: Uint32Array;
}

/**
 * Turns the relationships round by counting.
 * @param note for each row what is to stand beside it, 0 to leave it out
 */
export function reverse(rows: Relationships, note: Uint32Array | Uint8Array, memory: SharedMemory): Reverse {
  const count = rows.start.length - 1;
  const start = memory.words(count + 1);
  const { to } = rows;
  const length = to.length;
  for (let row = 0; row < length; row++) if (note[row] !== 0) start[to[row]! + 1]!++;
  for (let ci = 0; ci < count; ci++) start[ci + 1]! += start[ci]!;
  const next = start.slice(0, count);
  const column = (width: number) => memory.words(width * start[count]!);
  const turned: Reverse = { start, edges: column(2), row: column(1), sightings: column(1) };
  let row = 0;
  for (let ci = 0; ci < count; ci++) {
    const end = rows.start[ci + 1]!;
    for (; row < end; row++) {
      const value = note[row]!;
      if (value === 0) continue;
      const target = to[row]!;
      const at = next[target]!;
      next[target] = at + 1;
      turned.edges[2 * at] = ci;
      turned.edges[2 * at + 1] = value;
      turned.row[at] = row;
      turned.sightings[at] = rows.sightings[row]!;
    }
  }
  return turned;
}
