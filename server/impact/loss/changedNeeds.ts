import { takesPart } from '../projection/cis.ts';
import type { Groups } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { PASSES_HARD } from '../projection/rules.ts';

/** CIs looked at between two moments at which the thread may turn to something else. */
const slice = 500;

/**
 * The CIs whose rules of going down differ between two revisions: their HARD providers or their groups.
 * @param touched CIs that the step between the two spoke of, with the ends that its relationships come from
 */
export function* changedNeeds(
  former: Projection,
  next: Projection,
  touched: Iterable<number>,
): Generator<void, Set<number>> {
  const changed = new Set<number>();
  let looks = 0;
  const look = (ci: number) => {
    if (!changed.has(ci) && !sameNeeds(former, next, ci)) changed.add(ci);
  };
  for (const ci of touched) {
    if (++looks % slice === 0) yield;
    look(ci);
    if (took(former, ci) === took(next, ci)) continue;
    // With a CI that comes or goes, those that need it have other groups.
    for (const dependent of dependentsIn(former, ci)) look(dependent);
    for (const dependent of dependentsIn(next, ci)) look(dependent);
  }
  return changed;
}

function took({ cis }: Projection, ci: number): boolean {
  return ci < cis.count && takesPart(cis, ci);
}

function* dependentsIn({ cis, wiring }: Projection, ci: number): Generator<number> {
  if (ci >= cis.count) return;
  const { start, edges } = wiring.dependents;
  for (let row = start[ci]!; row < start[ci + 1]!; row++) yield edges[2 * row]!;
}

function sameNeeds(former: Projection, next: Projection, ci: number): boolean {
  if (ci >= former.cis.count) return false;
  const before = hardProviders(former, ci);
  const after = hardProviders(next, ci);
  return (
    before.length === after.length &&
    before.every((provider, at) => provider === after[at]) &&
    sameGroups(former.wiring.groups, next.wiring.groups, ci)
  );
}

function hardProviders({ relationships, wiring }: Projection, ci: number): number[] {
  const providers: number[] = [];
  for (let row = relationships.start[ci]!; row < relationships.start[ci + 1]!; row++)
    if (wiring.rule[row] === PASSES_HARD) providers.push(relationships.to[row]!);
  return providers.sort((one, other) => one - other);
}

function sameGroups(former: Groups, next: Groups, ci: number): boolean {
  const [begin, end] = [former.start[ci]!, former.start[ci + 1]!];
  const shift = next.start[ci]! - begin;
  if (next.start[ci + 1]! - shift !== end) return false;
  for (let group = begin; group < end; group++) {
    const other = group + shift;
    if (former.name[group] !== next.name[other] || former.needed[group] !== next.needed[other]) return false;
    const members = former.memberStart[group]!;
    const others = next.memberStart[other]!;
    const count = former.memberStart[group + 1]! - members;
    if (next.memberStart[other + 1]! - others !== count) return false;
    for (let at = 0; at < count; at++)
      if (
        former.member[members + at] !== next.member[others + at] ||
        former.memberWeight[members + at] !== next.memberWeight[others + at]
      )
        return false;
  }
  return true;
}
