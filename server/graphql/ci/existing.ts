import type { GraphqlContext } from '../context.ts';
import type { Ci } from './ci.ts';

/**
 * A CI that something else at that revision refers to, so that it must have existed then.
 * @throws Error where it did not: the graph contradicts itself
 */
export async function existing(context: GraphqlContext, id: string, pin: number): Promise<Ci> {
  const ci = await context.at(pin).ci(id);
  if (!ci) throw new Error(`The CI ${id} is referred to at revision ${pin} and did not exist then.`);
  return ci;
}
