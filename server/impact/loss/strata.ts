import { grown } from '../projection/columns.ts';
import type { Projection } from '../projection/projection.ts';
import { fallingWith, providersOf } from './needs.ts';

const numbers = (length: number) => new Uint32Array(length);

/** So many CIs are lifted for one step at most: who moves more had better be laid anew. */
const mostLifted = 50_000;

/**
 * The CIs in strata: each lies higher than what it needs, but for the CIs of one knot, which need each other and lie
 * equally high. So what follows from providers is found in one pass from the bottom.
 */
export class Strata {
  level: Uint32Array;
  /** The number of the CI's knot, 0 where it is in none. */
  knot: Uint32Array;

  constructor(cis: number) {
    this.level = numbers(cis);
    this.knot = numbers(cis);
  }

  /** Makes place for more CIs; new ones lie at the bottom. */
  fit(cis: number): void {
    if (cis <= this.level.length) return;
    this.level = grown(this.level, Math.ceil(cis * 1.25), numbers);
    this.knot = grown(this.knot, Math.ceil(cis * 1.25), numbers);
  }

  inOneKnot(one: number, other: number): boolean {
    return this.knot[one] !== 0 && this.knot[one] === this.knot[other];
  }

  /**
   * Lifts CIs above what they need newly, and others above them.
   * @returns false where that has no end, or none near: there is a new knot
   */
  lift(projection: Projection, changed: Iterable<number>): boolean {
    let lifted = 0;
    const open: number[] = [];
    const raise = (ci: number, level: number) => {
      if (this.level[ci]! >= level) return;
      this.level[ci] = level;
      open.push(ci);
      lifted++;
    };
    for (const ci of changed)
      for (const provider of providersOf(projection, ci))
        if (!this.inOneKnot(ci, provider)) raise(ci, this.level[provider]! + 1);
    for (let ci = open.pop(); ci !== undefined; ci = open.pop()) {
      if (lifted > mostLifted || this.level[ci]! > projection.cis.count) return false;
      for (const dependent of fallingWith(projection, ci))
        raise(dependent, this.level[ci]! + (this.inOneKnot(ci, dependent) ? 0 : 1));
    }
    return true;
  }
}
