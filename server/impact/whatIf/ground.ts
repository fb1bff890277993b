import type { Scratch } from '../analysis/scratch.ts';
import type { Question } from '../analysis/seeds.ts';
import type { Projection } from '../projection/projection.ts';
import { DOWN } from '../states.ts';
import { CiBits, type CiSet } from './ciSet.ts';
import { type Losses, lossesBy } from './losses.ts';
import { overlap, type Period } from './plan.ts';
import { type Downed, spreadDown } from './spreadDown.ts';

/** What the search for fatal combinations stands on: what each plan takes down alone. */
export interface Ground {
  readonly projection: Projection;
  readonly scratch: Scratch;
  /** By plan; undefined where it lies outside the period. */
  readonly windows: readonly (Period | undefined)[];
  readonly alone: readonly CiSet[];
  readonly losses: Losses;
}

const nothing: Downed = {
  cis: new Uint32Array(0),
  groups: new Uint32Array(0),
  lost: new Float64Array(0),
};

/** @param scratch clean working arrays, which are left clean */
export function groundOf(
  projection: Projection,
  scratch: Scratch,
  windows: readonly (Period | undefined)[],
  questions: readonly Question[],
): Ground {
  const downed = questions.map(({ seeds }, plan) => {
    if (!windows[plan]) return nothing;
    const begin = [...seeds].filter(([, { state }]) => state === DOWN).map(([ci]) => ci);
    return spreadDown(projection, scratch, begin, []);
  });
  return {
    projection,
    scratch,
    windows,
    alone: downed.map(({ cis }) => new CiBits(projection.cis.count, cis)),
    losses: lossesBy(projection.wiring.groups.owner.length, downed),
  };
}

/** Whether two plans have a moment in common; three of which each two have one have one all three. */
export function meet({ windows }: Ground, one: number, other: number): boolean {
  const [first, second] = [windows[one], windows[other]];
  return first !== undefined && second !== undefined && overlap(first, second);
}
