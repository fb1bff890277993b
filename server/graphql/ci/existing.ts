import type { GraphqlContext } from '../context.ts';
import type { Ci } from './ci.ts';

/**
 * A CI that something else at that revision refers to, so that it must have existed then.
 * @throws Error where it did not: the graph contradicts itself
 */
export function existing(context: GraphqlContext, id: string, pin: number): Ci | Promise<Ci> {
  const ci = context.at(pin).ci(id);
  if (!(ci instanceof Promise)) return ci;
  return ci.then((found) => {
    if (!found) throw new Error(`The CI ${id} is referred to at revision ${pin} and did not exist then.`);
    return found;
  });
}

/** A CI, or null where it did not exist at that revision. */
export function ciOrNull(context: GraphqlContext, id: string, pin: number): Ci | Promise<Ci | null> {
  const ci = context.at(pin).ci(id);
  return ci instanceof Promise ? ci.then((found) => found ?? null) : ci;
}
