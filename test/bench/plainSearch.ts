import { relationshipType } from '../../server/model/relationships/registry.ts';
import { estateRelations } from './estate/lines.ts';
import type { Shape } from './estate/shape.ts';

/** Who needs whom, in compressed sparse rows: the dependents of CI n are `ends[starts[n]]` up to `ends[starts[n + 1]]`. */
export interface Dependents {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Builds the rows straight from the generator; relationships that carry no failure are left out. */
export function dependentsOf(shape: Shape): Dependents {
  const { size, parts } = shape;
  const carries = (type: string, group?: string) =>
    group !== undefined || relationshipType(type)?.strength !== 'NONE';
  const starts = new Uint32Array(size + 1);
  for (const { type, to, toIndex, group } of estateRelations(shape)) {
    if (carries(type, group)) starts[parts[to].offset + toIndex + 1]!++;
  }
  for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const ends = new Uint32Array(starts[size]!);
  for (const { type, from, fromIndex, to, toIndex, group } of estateRelations(shape)) {
    if (carries(type, group)) ends[next[parts[to].offset + toIndex]!++] = parts[from].offset + fromIndex;
  }
  return { starts, ends };
}

/** A breadth-first search with stamps: the floor that no blast radius over the same arrays can go below. */
export class PlainSearch {
  readonly #dependents: Dependents;
  readonly #stamps: Uint32Array;
  readonly #queue: Uint32Array;
  #stamp = 0;

  constructor(dependents: Dependents) {
    this.#dependents = dependents;
    this.#stamps = new Uint32Array(dependents.starts.length);
    this.#queue = new Uint32Array(dependents.starts.length);
  }

  /** How many CIs depend on one, directly or not; itself not counted. */
  reached(ci: number): number {
    const { starts, ends } = this.#dependents;
    const stamp = ++this.#stamp;
    let filled = 1;
    this.#queue[0] = ci;
    this.#stamps[ci] = stamp;
    for (let head = 0; head < filled; head++) {
      const current = this.#queue[head]!;
      const end = starts[current + 1]!;
      for (let at = starts[current]!; at < end; at++) {
        const dependent = ends[at]!;
        if (this.#stamps[dependent] === stamp) continue;
        this.#stamps[dependent] = stamp;
        this.#queue[filled++] = dependent;
      }
    }
    return filled - 1;
  }
}
