import type { Projection } from '../projection/projection.ts';
import { PASSES_HARD } from '../projection/rules.ts';
import type { Strata } from './strata.ts';

/** CIs finished between two moments at which the thread may turn to something else. */
const slice = 10_000;
const ON_PATH = 1;
const DONE = 2;

/**
 * Lays all CIs in strata (Tarjan's search for strongly connected components).
 * @returns all CIs in an order in which what a CI needs comes before it: inside a knot as nearly as can be
 */
export function* layStrata(projection: Projection, strata: Strata): Generator<void, Uint32Array> {
  const { count } = projection.cis;
  const order = new Uint32Array(count);
  const search = new Search(projection, strata);
  let ordered = 0;
  for (let root = 0; root < count; root++) {
    if (search.begin(root))
      for (let ci = search.finishOne(); ci >= 0; ci = search.finishOne()) {
        order[ordered++] = ci;
        if (ordered % slice === 0) yield;
      }
  }
  return order;
}

class Search {
  readonly #projection: Projection;
  readonly #strata: Strata;
  readonly #state: Uint8Array;
  readonly #visit: Uint32Array;
  readonly #low: Uint32Array;
  /** Where the look at each CI's providers goes on: first among its rows, then among its groups' members. */
  readonly #next: Uint32Array;
  readonly #inMembers: Uint8Array;
  readonly #path: Uint32Array;
  #depth = -1;
  /** CIs whose knot is not known yet. */
  readonly #waiting: Uint32Array;
  #waits = 0;
  #visits = 0;

  constructor(projection: Projection, strata: Strata) {
    const { count } = projection.cis;
    this.#projection = projection;
    this.#strata = strata;
    this.#state = new Uint8Array(count);
    this.#visit = new Uint32Array(count);
    this.#low = new Uint32Array(count);
    this.#next = new Uint32Array(count);
    this.#inMembers = new Uint8Array(count);
    this.#path = new Uint32Array(count);
    this.#waiting = new Uint32Array(count);
  }

  /** @returns false where the CI has been visited already */
  begin(ci: number): boolean {
    if (this.#state[ci] !== 0) return false;
    this.#state[ci] = ON_PATH;
    this.#visit[ci] = ++this.#visits;
    this.#low[ci] = this.#visits;
    this.#next[ci] = this.#projection.relationships.start[ci]!;
    this.#waiting[this.#waits++] = ci;
    this.#path[++this.#depth] = ci;
    return true;
  }

  /** Searches on until a CI is finished. @returns -1 when all are that were begun */
  finishOne(): number {
    while (this.#depth >= 0) {
      const ci = this.#path[this.#depth]!;
      const provider = this.#nextProvider(ci);
      if (provider < 0) {
        this.#depth--;
        if (this.#low[ci] === this.#visit[ci]) this.#close(ci);
        if (this.#depth >= 0) this.#return(this.#path[this.#depth]!, ci);
        return ci;
      }
      if (!this.begin(provider)) this.#return(ci, provider);
    }
    return -1;
  }

  #nextProvider(ci: number): number {
    const { relationships, wiring } = this.#projection;
    const { rule, groups } = wiring;
    const next = this.#next;
    if (this.#inMembers[ci] === 0) {
      const end = relationships.start[ci + 1]!;
      for (let row = next[ci]!; row < end; row++) {
        if (rule[row] !== PASSES_HARD) continue;
        next[ci] = row + 1;
        return relationships.to[row]!;
      }
      this.#inMembers[ci] = 1;
      next[ci] = groups.memberStart[groups.start[ci]!]!;
    }
    const at = next[ci]!;
    if (at === groups.memberStart[groups.start[ci + 1]!]!) return -1;
    next[ci] = at + 1;
    return groups.member[at]!;
  }

  /** What a CI learns from a provider that was looked at. */
  #return(ci: number, provider: number): void {
    const { level } = this.#strata;
    if (this.#state[provider] === DONE) level[ci] = Math.max(level[ci]!, level[provider]! + 1);
    else this.#low[ci] = Math.min(this.#low[ci]!, this.#low[provider]!);
  }

  /** Closes the knot, of one CI as a rule, that was entered by this CI. */
  #close(entry: number): void {
    const { level, knot } = this.#strata;
    let begin = this.#waits - 1;
    while (this.#waiting[begin] !== entry) begin--;
    let highest = 0;
    for (let at = begin; at < this.#waits; at++) highest = Math.max(highest, level[this.#waiting[at]!]!);
    const alone = begin === this.#waits - 1;
    for (let at = begin; at < this.#waits; at++) {
      const ci = this.#waiting[at]!;
      this.#state[ci] = DONE;
      level[ci] = highest;
      knot[ci] = alone ? 0 : entry + 1;
    }
    this.#waits = begin;
  }
}
