import type { Projection } from '../projection/projection.ts';
import { PASSES_NONE } from '../projection/rules.ts';
import { CiBits, type CiSet } from './ciSet.ts';

/**
 * Every CI whose failure could touch something that the failure of these could touch. Nothing else that is acted on
 * makes a difference to what they do: it reaches none of what they reach.
 */
export function sharingFate({ cis, relationships, wiring }: Projection, begin: Iterable<number>): CiSet {
  const { start, to } = relationships;
  const { dependents, rule } = wiring;
  const seen = new Uint8Array(cis.count);
  const queue: number[] = [];
  const see = (ci: number) => {
    if (seen[ci] === 1) return;
    seen[ci] = 1;
    queue.push(ci);
  };
  for (const ci of begin) see(ci);
  let head = 0;
  for (; head < queue.length; head++) {
    const ci = queue[head]!;
    for (let row = dependents.start[ci]!; row < dependents.start[ci + 1]!; row++)
      see(dependents.edges[2 * row]!);
  }
  for (head = 0; head < queue.length; head++) {
    const ci = queue[head]!;
    for (let row = start[ci]!; row < start[ci + 1]!; row++) if (rule[row] !== PASSES_NONE) see(to[row]!);
  }
  return new CiBits(cis.count, Uint32Array.from(queue));
}
