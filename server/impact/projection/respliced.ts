import type { Relationships } from './relationships.ts';
import type { Reverse } from './reverse.ts';
import type { SharedMemory } from './sharedMemory.ts';

interface Step {
  readonly former: Relationships;
  readonly rows: Relationships;
  /** The CIs whose rows may differ, in order. */
  readonly order: Uint32Array;
  readonly memory: SharedMemory;
}

/** Rows of the CIs of a step by the CI they lead to, those of each in order. */
interface Arrivals {
  readonly from: number[];
  readonly row: number[];
}

/**
 * The way back as `reverse` would make it, where only some CIs' rows differ: whom they lead and led to is put together
 * anew, all else is copied in long runs.
 * @param note for each row of these CIs what is to stand beside it, 0 to leave it out
 */
export function respliced(turned: Reverse, note: Uint32Array | Uint8Array, step: Step): Reverse {
  const { former, rows, order, memory } = step;
  const [known, count] = [former.start.length - 1, rows.start.length - 1];
  const arrivals = arrivalsOf(note, step);
  const affected = Uint32Array.from(arrivals.keys()).sort();
  const differs = new Uint8Array(count);
  for (const ci of order) differs[ci] = 1;
  let total = turned.row.length;
  for (const target of affected) total += gainOf(turned, target, known, differs, arrivals.get(target)!);
  const made: Reverse = {
    start: memory.words(count + 1),
    edges: memory.words(2 * total),
    row: memory.words(total),
    sightings: memory.words(total),
  };
  const splice = new Splice(made, turned, step, note);
  let next = 0;
  for (const target of affected) {
    splice.copy(next, Math.min(target, known));
    splice.merge(target, differs, arrivals.get(target)!);
    next = target + 1;
  }
  splice.copy(next, known);
  splice.end(count);
  return made;
}

/** What arrives now of the step's CIs, by target; empty for those at which something arrived before. */
function arrivalsOf(note: Uint32Array | Uint8Array, { former, rows, order }: Step): Map<number, Arrivals> {
  const arrivals = new Map<number, Arrivals>();
  const at = (target: number): Arrivals => {
    const found = arrivals.get(target) ?? { from: [], row: [] };
    arrivals.set(target, found);
    return found;
  };
  for (const ci of order) {
    for (let row = rows.start[ci]!; row < rows.start[ci + 1]!; row++) {
      if (note[row] === 0) continue;
      const found = at(rows.to[row]!);
      found.from.push(ci);
      found.row.push(row);
    }
    if (ci >= former.start.length - 1) continue;
    for (let row = former.start[ci]!; row < former.start[ci + 1]!; row++) at(former.to[row]!);
  }
  return arrivals;
}

function gainOf(turned: Reverse, target: number, known: number, differs: Uint8Array, now: Arrivals): number {
  let gain = now.row.length;
  if (target < known)
    for (let at = turned.start[target]!; at < turned.start[target + 1]!; at++)
      if (differs[turned.edges[2 * at]!] === 1) gain--;
  return gain;
}

/** Writes targets one after the other. */
class Splice {
  readonly #made: Reverse;
  readonly #turned: Reverse;
  readonly #step: Step;
  readonly #note: Uint32Array | Uint8Array;
  /** Whether rows have moved at all. */
  readonly #moved: boolean;
  #target = 0;
  #at = 0;

  constructor(made: Reverse, turned: Reverse, step: Step, note: Uint32Array | Uint8Array) {
    this.#made = made;
    this.#turned = turned;
    this.#step = step;
    this.#note = note;
    this.#moved = step.former.to.length !== step.rows.to.length || hasMoved(step);
  }

  /** The targets from `first` up to `last`, at which nothing new arrives. */
  copy(first: number, last: number): void {
    if (first >= last) return;
    const { edges, row, sightings, start } = this.#turned;
    const [begin, end] = [start[first]!, start[last]!];
    this.#made.edges.set(edges.subarray(2 * begin, 2 * end), 2 * this.#at);
    this.#made.sightings.set(sightings.subarray(begin, end), this.#at);
    if (this.#moved)
      for (let at = begin, to = this.#at; at < end; at++, to++)
        this.#made.row[to] = row[at]! + this.#shift(edges[2 * at]!);
    else this.#made.row.set(row.subarray(begin, end), this.#at);
    for (let target = first; target < last; target++)
      this.#made.start[this.#target++] = start[target]! - begin + this.#at;
    this.#at += end - begin;
  }

  /** One target: what arrives of others as before, and of the step's CIs now, in order of where it comes from. */
  merge(target: number, differs: Uint8Array, now: Arrivals): void {
    // New CIs before it at which nothing arrives.
    while (this.#target <= target) this.#made.start[this.#target++] = this.#at;
    const { start, edges, row, sightings } = this.#turned;
    let nth = 0;
    const arriveBefore = (from: number) => {
      for (; nth < now.row.length && now.from[nth]! < from; nth++) {
        const its = now.row[nth]!;
        this.#push(now.from[nth]!, this.#note[its]!, its, this.#step.rows.sightings[its]!);
      }
    };
    if (target < start.length - 1)
      for (let at = start[target]!; at < start[target + 1]!; at++) {
        const from = edges[2 * at]!;
        if (differs[from] === 1) continue;
        arriveBefore(from);
        this.#push(from, edges[2 * at + 1]!, row[at]! + this.#shift(from), sightings[at]!);
      }
    arriveBefore(Number.POSITIVE_INFINITY);
  }

  end(count: number): void {
    while (this.#target <= count) this.#made.start[this.#target++] = this.#at;
  }

  #push(from: number, note: number, row: number, sightings: number): void {
    const { made, at } = { made: this.#made, at: this.#at++ };
    made.edges[2 * at] = from;
    made.edges[2 * at + 1] = note;
    made.row[at] = row;
    made.sightings[at] = sightings;
  }

  /** By how much a CI's rows have moved. */
  #shift(from: number): number {
    return this.#step.rows.start[from]! - this.#step.former.start[from]!;
  }
}

function hasMoved({ former, rows, order }: Step): boolean {
  return order.some((ci) => ci < former.start.length - 1 && rows.start[ci + 1] !== former.start[ci + 1]);
}
