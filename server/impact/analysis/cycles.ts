import type { Projection } from '../projection/projection.ts';
import { PASSES_GROUP, PASSES_HARD } from '../projection/rules.ts';
import { DEGRADED } from '../states.ts';
import type { Scratch } from './scratch.ts';

/** In `visit` of a CI whose capacity is known: the search does not go there. */
export const SETTLED = 0xffffffff;
/** In `visit` of a CI that the search is to go to, and has not yet. */
export const WAITING = 0xfffffffe;

/**
 * The cycles among DEGRADED CIs over HARD and grouped relationships (strongly connected components, Tarjan's way,
 * with a stack of its own since chains are as deep as estates are). A cycle is told only after all that it needs;
 * `scratch.cycle` of its CIs is then its number, from 1 on.
 * @param tell gets the cycle's CIs, which it must not keep
 */
export function eachCycle(
  projection: Projection,
  scratch: Scratch,
  waiting: Uint32Array,
  tell: (members: Uint32Array) => void,
): void {
  const search = new CycleSearch(projection, scratch, tell);
  for (const ci of waiting) if (scratch.visit[ci] === WAITING) search.from(ci);
}

class CycleSearch {
  readonly #projection: Projection;
  readonly #scratch: Scratch;
  readonly #tell: (members: Uint32Array) => void;
  #visits = 0;
  #cycles = 0;
  #open = 0;
  #depth = 0;

  constructor(projection: Projection, scratch: Scratch, tell: (members: Uint32Array) => void) {
    this.#projection = projection;
    this.#scratch = scratch;
    this.#tell = tell;
  }

  from(root: number): void {
    const { start } = this.#projection.relationships;
    const { low, visit, path, nextRow } = this.#scratch;
    this.#enter(root);
    while (this.#depth > 0) {
      const ci = path[this.#depth - 1]!;
      const provider = this.#nextProvider(nextRow[this.#depth - 1]!, start[ci + 1]!, ci);
      if (provider >= 0) {
        this.#enter(provider);
        continue;
      }
      this.#depth--;
      if (this.#depth > 0) {
        const above = path[this.#depth - 1]!;
        if (low[ci]! < low[above]!) low[above] = low[ci]!;
      }
      if (low[ci] === visit[ci]) this.#close(ci);
    }
  }

  /** The next CI to go into from the rows of `ci` that are left, or -1. */
  #nextProvider(first: number, end: number, ci: number): number {
    const { to } = this.#projection.relationships;
    const { rule: rules } = this.#projection.wiring;
    const { state, low, visit, cycle, nextRow } = this.#scratch;
    for (let row = first; row < end; row++) {
      const rule = rules[row]!;
      if (rule !== PASSES_HARD && rule !== PASSES_GROUP) continue;
      const provider = to[row]!;
      if (state[provider] !== DEGRADED || visit[provider] === 0) continue;
      if (visit[provider] === WAITING) {
        nextRow[this.#depth - 1] = row + 1;
        return provider;
      }
      if (visit[provider] !== SETTLED && cycle[provider] === 0 && low[provider]! < low[ci]!)
        low[ci] = low[provider]!;
    }
    return -1;
  }

  #enter(ci: number): void {
    const { low, visit, open, path, nextRow } = this.#scratch;
    visit[ci] = ++this.#visits;
    low[ci] = this.#visits;
    path[this.#depth] = ci;
    nextRow[this.#depth++] = this.#projection.relationships.start[ci]!;
    open[this.#open++] = ci;
  }

  /** Takes the cycle whose first CI is `ci` from the open ones. */
  #close(ci: number): void {
    const { open, cycle } = this.#scratch;
    const end = this.#open;
    const number = ++this.#cycles;
    for (;;) {
      const member = open[--this.#open]!;
      cycle[member] = number;
      if (member === ci) break;
    }
    this.#tell(open.subarray(this.#open, end));
  }
}
