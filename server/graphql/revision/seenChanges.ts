import { sees } from '../../model/sight.ts';
import type { GraphqlContext } from '../context.ts';
import type { GraphChange } from './changes.ts';

/**
 * Tells which of some changes the caller may see: of CIs by what the journal says of them, of relationships those
 * whose ends both may be seen where they are read. All CIs of one revision are looked up at once.
 */
export async function seenChanges(
  { sight, at }: Pick<GraphqlContext, 'sight' | 'at'>,
  changes: readonly GraphChange[],
): Promise<(change: GraphChange) => boolean> {
  if (sight === undefined) return () => true;
  const wanted = new Map<number, Set<string>>();
  for (const { relationship } of changes) {
    if (!relationship) continue;
    const ids = wanted.get(relationship.pin) ?? new Set<string>();
    wanted.set(relationship.pin, ids.add(relationship.from).add(relationship.to));
  }
  const seen = new Map<number, ReadonlySet<string>>();
  for (const [pin, ids] of wanted) {
    const found = await at(pin).cis([...ids]);
    seen.set(pin, new Set(found.flatMap((ci) => ci?.id ?? [])));
  }
  return ({ ci, relationship }) => {
    const ends = relationship && seen.get(relationship.pin);
    if (relationship && ends) return ends.has(relationship.from) && ends.has(relationship.to);
    return ci !== undefined && sees(sight, ci);
  };
}
