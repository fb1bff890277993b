import { Ordered } from '../answer/ordered.ts';
import { type OutlinedCi, outlined } from '../answer/outline.ts';
import { idOf } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { groupGives } from './groupGives.ts';
import type { Scratch } from './scratch.ts';
import { type Seeds, type Undertaking, undertake } from './undertaking.ts';

/** What two undertakings do to each other. */
export interface Interplay {
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
 * but that of redundancy groups that lost members to both: only where such a group gives its CI more than that are the
 * two analysed together.
 * @param scratch clean; it is clean again afterwards
 */
export function interplays(
  projection: Projection,
  scratch: Scratch,
  mine: Undertaking,
  others: readonly Undertaking[],
): Interplay[] {
  const state = new Uint8Array(projection.cis.count);
  const touched = new Uint8Array(projection.wiring.groups.owner.length);
  for (const group of mine.groups) touched[group] = 1;
  return others.map((theirs) => {
    const both = [...theirs.seeds.keys()].filter((ci) => mine.seeds.has(ci));
    const shared = both.map((ci) => idOf(projection.cis, ci));
    const groups = theirs.groups.filter((group) => touched[group] === 1);
    if (groups.length === 0) return { shared, worse: [], worseTotal: 0 };
    for (const { cis, states } of [mine, theirs])
      for (let at = 0; at < cis.length; at++) state[cis[at]!] = Math.max(state[cis[at]!]!, states[at]!);
    const worse = someGivesMore(projection, groups, state)
      ? worseTogether(projection, scratch, mine, theirs, state)
      : { worse: [], worseTotal: 0 };
    for (const { cis } of [mine, theirs]) for (const ci of cis) state[ci] = 0;
    return { shared, ...worse };
  });
}

/** @param state the worse of the two states, by CI */
function someGivesMore({ wiring }: Projection, groups: Uint32Array, state: Uint8Array): boolean {
  return groups.some(
    (group) =>
      groupGives(wiring.groups, group, (member) => state[member]!) > state[wiring.groups.owner[group]!]!,
  );
}

function worseTogether(
  projection: Projection,
  scratch: Scratch,
  mine: Undertaking,
  theirs: Undertaking,
  state: Uint8Array,
): Omit<Interplay, 'shared'> {
  const joint = undertake(projection, scratch, joined(mine.seeds, theirs.seeds));
  const together = new Map<number, number>();
  joint.cis.forEach((ci, at) => {
    if (joint.states[at]! > state[ci]!) together.set(ci, joint.states[at]!);
  });
  const { criticality } = projection.cis;
  const rank = (ci: number) => (3 - together.get(ci)!) * 5 + (4 - criticality[ci]!);
  const order = new Ordered(projection.cis, Uint32Array.from(together.keys()), rank, 15);
  const worse = Array.from(order.slice(0, mostListed), (ci) => outlined(projection, ci, together.get(ci)!));
  return { worse, worseTotal: order.length };
}

function joined(one: Seeds, other: Seeds): Seeds {
  const both = new Map(one);
  for (const [ci, { state, capacity }] of other) {
    const known = both.get(ci);
    both.set(ci, {
      state: Math.max(known?.state ?? 0, state),
      capacity: Math.min(known?.capacity ?? 1, capacity),
    });
  }
  return both;
}
