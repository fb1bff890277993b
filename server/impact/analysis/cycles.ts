import type { Projection } from '../projection/projection.ts';
import { PASSES_GROUP, PASSES_HARD } from '../projection/rules.ts';
import { DEGRADED } from '../states.ts';
import type { Scratch } from './scratch.ts';

/**
 * The cycles among DEGRADED CIs over HARD and grouped relationships (strongly connected components, Tarjan's way,
 * with a stack of its own since chains are as deep as estates are). A cycle is told only after all that it needs;
 * `scratch.cycle` of its CIs is then its number, from 1 on.
 */
export function eachCycle(
  projection: Projection,
  scratch: Scratch,
  degraded: Uint32Array,
  tell: (members: readonly number[]) => void,
): void {
  const { relationships, wiring } = projection;
  const { state, low, cycle } = scratch;
  const open: number[] = [];
  const path: number[] = [];
  const nextRow: number[] = [];
  const entered: number[] = [];
  let visits = 0;
  let cycles = 0;
  const enter = (ci: number) => {
    low[ci] = ++visits;
    path.push(ci);
    nextRow.push(relationships.start[ci]!);
    entered.push(visits);
    open.push(ci);
  };
  for (const root of degraded) {
    if (low[root] !== 0) continue;
    enter(root);
    while (path.length > 0) {
      const ci = path[path.length - 1]!;
      const row = nextRow[nextRow.length - 1]!;
      if (row < relationships.start[ci + 1]!) {
        nextRow[nextRow.length - 1] = row + 1;
        const rule = wiring.rule[row]!;
        if (rule !== PASSES_HARD && rule !== PASSES_GROUP) continue;
        const provider = relationships.to[row]!;
        if (state[provider] !== DEGRADED) continue;
        if (low[provider] === 0) enter(provider);
        else if (cycle[provider] === 0) low[ci] = Math.min(low[ci]!, low[provider]!);
        continue;
      }
      path.pop();
      nextRow.pop();
      const visit = entered.pop()!;
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(low[above]!, low[ci]!);
      if (low[ci] !== visit) continue;
      const members = open.splice(open.lastIndexOf(ci));
      cycles++;
      for (const member of members) cycle[member] = cycles;
      tell(members);
    }
  }
}
