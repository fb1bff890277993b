import { compareIds } from '../projection/cis.ts';
import { compareTexts } from '../projection/compareTexts.ts';
import type { Projection } from '../projection/projection.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import { fires } from './fires.ts';
import type { Scratch } from './scratch.ts';

/** The last step of a CI's chain: the CI before it and the row of the relationship to that one. */
export interface Step {
  readonly before: number;
  readonly row: number;
}

/** A CI of a chain, with the step that led to it. */
export interface Link {
  readonly ci: number;
  readonly step: Step | undefined;
}

/** Finds chains for the CIs asked for, and only what these need. Found steps are kept with the analysis. */
export class Chains {
  readonly #projection: Projection;
  readonly #scratch: Scratch;
  readonly #steps: Map<number, Step>;

  constructor(projection: Projection, scratch: Scratch, steps: Map<number, Step>) {
    this.#projection = projection;
    this.#scratch = scratch;
    this.#steps = steps;
  }

  /** The chain of an impacted CI, from the acted-on CI to it; the first has no step. */
  of(ci: number): Link[] {
    this.#settle(ci);
    const chain: Link[] = [];
    for (let at: number | undefined = ci; at !== undefined; ) {
      const step = this.#steps.get(at);
      chain.push({ ci: at, step });
      at = step?.before;
    }
    return chain.reverse();
  }

  /**
   * The ways in which the impact reaches a CI: that it is acted on, and each by another CI that it relies on, and from
   * there along that one's chain. The shortest first, then as one chain stands before another; ways that come through the CI itself are none.
   * It costs what the CI's relationships and their chains are long.
   */
  ways(ci: number): Link[][] {
    this.#settle(ci);
    const { reached } = this.#scratch;
    const best = new Map<number, Step>();
    for (const step of this.#fired(ci)) {
      const known = best.get(step.before);
      if (step.before !== ci && (!known || this.#compareRows(step.row, known.row) < 0))
        best.set(step.before, step);
    }
    for (const before of best.keys()) this.#settle(before);
    const itself: Link[][] = reached[ci] === 1 ? [[{ ci, step: undefined }]] : [];
    const ways = [...best.values()]
      .sort((one, other) => reached[one.before]! - reached[other.before]! || this.#compare(one, other))
      .map((step) => [...this.of(step.before), { ci, step }])
      .filter((links) => links.filter((link) => link.ci === ci).length === 1);
    return [...itself, ...ways];
  }

  /**
   * The relationship that explains a CI: the one of its chain, or for an acted-on CI the first that fired, HARD
   * before SOFT before group, then by type name, then by the provider's id.
   */
  reason(ci: number): Step | undefined {
    this.#settle(ci);
    const step = this.#steps.get(ci);
    if (step) return step;
    const { cis } = this.#projection;
    let best: Step | undefined;
    for (const candidate of this.#fired(ci)) {
      if (candidate.before === ci) continue;
      const order =
        best &&
        (this.#compareRows(candidate.row, best.row) || compareIds(cis, candidate.before, best.before));
      if (order === undefined || order < 0) best = candidate;
    }
    return best;
  }

  /** Settles the CI after all CIs nearer to the acted-on ones that its chain may go through. */
  #settle(last: number): void {
    const { reached } = this.#scratch;
    const open = [last];
    while (open.length > 0) {
      const ci = open[open.length - 1]!;
      if (reached[ci]! <= 1 || this.#steps.has(ci)) {
        open.pop();
        continue;
      }
      const candidates = [...this.#fired(ci)].filter((step) => reached[step.before] === reached[ci]! - 1);
      const unsettled = candidates.filter(
        (step) => reached[step.before]! > 1 && !this.#steps.has(step.before),
      );
      if (unsettled.length > 0) {
        for (const step of unsettled) open.push(step.before);
        continue;
      }
      const best = candidates.reduce((one, other) => (this.#compare(other, one) < 0 ? other : one));
      this.#steps.set(ci, best);
      open.pop();
    }
  }

  *#fired(ci: number): Generator<Step> {
    const { relationships, wiring } = this.#projection;
    const { start, to } = relationships;
    for (let row = start[ci]!; row < start[ci + 1]!; row++) {
      const rule = wiring.rule[row]!;
      const group = rule === PASSES_GROUP ? wiring.rowGroup[row]! : -1;
      if (fires(this.#scratch, rule, group, ci, to[row]!)) yield { before: to[row]!, row };
    }
  }

  /** Which of two steps to one CI makes the chain that comes first. */
  #compare(one: Step, other: Step): number {
    if (one.before === other.before) return this.#compareRows(one.row, other.row);
    let [first, second] = [one.before, other.before];
    for (;;) {
      const [above, beside] = [this.#steps.get(first)?.before, this.#steps.get(second)?.before];
      if (above === beside || above === undefined || beside === undefined) break;
      [first, second] = [above, beside];
    }
    return compareIds(this.#projection.cis, first, second);
  }

  #compareRows(one: number, other: number): number {
    const { relationships, wiring, names } = this.#projection;
    return (
      wiring.rule[one]! - wiring.rule[other]! ||
      compareTexts(names.types.text(relationships.type[one]!), names.types.text(relationships.type[other]!))
    );
  }
}
