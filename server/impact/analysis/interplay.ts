import { Ordered } from '../answer/ordered.ts';
import { type OutlinedCi, outlined } from '../answer/outline.ts';
import { idOf } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { spreadFurther } from './spreadFurther.ts';
import type { Undertaking } from './undertaking.ts';

/** What two undertakings do to each other. */
export interface Interplay {
  /** On which it was found out. */
  readonly revision: number;
  /** Ids of the CIs that both act on. */
  readonly shared: readonly string[];
  /** The first CIs that are worse off with both than with either alone, the worst and most critical first. */
  readonly worse: readonly OutlinedCi[];
  /** How many these are in all. */
  readonly worseTotal: number;
}

const mostListed = 200;

/**
 * Lays one undertaking over each of some others. Taking the worse of the two states of each CI already obeys every rule
 * but that of redundancy groups that lost members to both: from where such a group gives its CI more it spreads on.
 */
export function interplays(
  projection: Projection,
  mine: Undertaking,
  others: readonly Undertaking[],
): Interplay[] {
  const { revision } = projection;
  const own = new Uint8Array(projection.cis.count);
  for (let at = 0; at < mine.cis.length; at++) own[mine.cis[at]!] = mine.states[at]!;
  const state = own.slice();
  const touched = new Uint8Array(projection.wiring.groups.owner.length);
  for (const group of mine.groups) touched[group] = 1;
  return others.map((theirs) => {
    const both = [...theirs.seeds.keys()].filter((ci) => mine.seeds.has(ci));
    const shared = both.map((ci) => idOf(projection.cis, ci));
    const groups = theirs.groups.filter((group) => touched[group] === 1);
    if (groups.length === 0) return { revision, shared, worse: [], worseTotal: 0 };
    const { cis, states } = theirs;
    for (let at = 0; at < cis.length; at++) state[cis[at]!] = Math.max(own[cis[at]!]!, states[at]!);
    const worse = Uint32Array.from(spreadFurther(projection, state, groups).keys());
    const listed = listedOf(projection, state, worse);
    for (const some of [cis, worse]) for (const ci of some) state[ci] = own[ci]!;
    return { revision, shared, worse: listed, worseTotal: worse.length };
  });
}

function listedOf(projection: Projection, state: Uint8Array, worse: Uint32Array): OutlinedCi[] {
  const { criticality } = projection.cis;
  const rank = (ci: number) => (3 - state[ci]!) * 5 + (4 - criticality[ci]!);
  const order = new Ordered(projection.cis, worse, rank, 15);
  return Array.from(order.slice(0, mostListed), (ci) => outlined(projection, ci, state[ci]!));
}
