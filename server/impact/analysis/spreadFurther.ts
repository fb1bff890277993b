import type { Projection } from '../projection/projection.ts';
import { NOTED_GROUP_SHIFT, NOTED_RULE, PASSES_HARD, PASSES_SOFT } from '../projection/rules.ts';
import { DEGRADED, DOWN } from '../states.ts';
import { groupGives } from './groupGives.ts';

/**
 * Lets states spread on from where they obey every rule but that some groups give their CIs more. States only grow worse
 * and every rule passes on more where it is given more (impact.md, "States"), so going on from states that are not beyond
 * the least solution ends in it, and costs what changes.
 * @param state by CI; it is left with what it comes to
 * @param begin the groups
 * @returns the CIs that came to be worse, each with the state that it had
 */
export function spreadFurther(
  { wiring }: Projection,
  state: Uint8Array,
  begin: Iterable<number>,
): Map<number, number> {
  const { groups, dependents } = wiring;
  const { start, edges } = dependents;
  const former = new Map<number, number>();
  const open: number[] = [];
  const worsen = (ci: number, to: number) => {
    const was = state[ci]!;
    if (was >= to) return;
    if (!former.has(ci)) former.set(ci, was);
    state[ci] = to;
    open.push(ci);
  };
  const stateOf = (member: number) => state[member]!;
  const judge = (group: number) => {
    const owner = groups.owner[group]!;
    if (state[owner] !== DOWN) worsen(owner, groupGives(groups, group, stateOf));
  };
  for (const group of begin) judge(group);
  for (let ci = open.pop(); ci !== undefined; ci = open.pop()) {
    const its = state[ci]!;
    for (let at = 2 * start[ci]!; at < 2 * start[ci + 1]!; at += 2) {
      const note = edges[at + 1]!;
      const rule = note & NOTED_RULE;
      if (rule === PASSES_HARD) worsen(edges[at]!, its);
      else if (rule !== PASSES_SOFT) judge(note >>> NOTED_GROUP_SHIFT);
      else if (its === DOWN) worsen(edges[at]!, DEGRADED);
    }
  }
  return former;
}
