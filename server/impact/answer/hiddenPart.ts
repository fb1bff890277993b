import { compareTexts } from '../projection/compareTexts.ts';
import type { Projection } from '../projection/projection.ts';

/** What a limited caller may not see of a list: how many, and whom to ask. */
export interface HiddenPart {
  readonly count: number;
  /** Their owners' handles, each once and in order; the first 20. */
  readonly owners: readonly string[];
}

const mostOwners = 20;

/** @param hidden CIs, which may come more than once and then count so */
export function hiddenPart({ cis, names }: Projection, hidden: Iterable<number>): HiddenPart {
  const owners = new Set<number>();
  let count = 0;
  for (const ci of hidden) {
    count++;
    if (cis.owner[ci] !== 0) owners.add(cis.owner[ci]!);
  }
  const handles = Array.from(owners, (owner) => names.owners.text(owner));
  return { count, owners: handles.sort(compareTexts).slice(0, mostOwners) };
}
