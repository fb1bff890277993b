import { NotFound } from '../../model/errors.ts';
import type { GraphqlContext } from '../context.ts';
import type { Ci } from './ci.ts';

/**
 * A CI that something else at that revision refers to, so that it must have existed then.
 * @throws NotFound where the caller may not see it; Error where it did not exist: the graph contradicts itself
 */
export function existing(context: GraphqlContext, id: string, pin: number): Ci | Promise<Ci> {
  const ci = context.at(pin).ci(id);
  if (!(ci instanceof Promise)) return ci;
  return ci.then((found) => {
    if (!found && context.sight) throw new NotFound(`There is no CI with the id ${id}.`);
    if (!found) throw new Error(`The CI ${id} is referred to at revision ${pin} and did not exist then.`);
    return found;
  });
}

/** A CI, or null where it did not exist at that revision or may not be seen. */
export function ciOrNull(context: GraphqlContext, id: string, pin: number): Ci | Promise<Ci | null> {
  const ci = context.at(pin).ci(id);
  return ci instanceof Promise ? ci.then((found) => found ?? null) : ci;
}

/** Of CIs that something else at that revision refers to, those that the caller may see. */
export async function seenOf(context: GraphqlContext, ids: readonly string[], pin: number): Promise<Ci[]> {
  if (context.sight === undefined) return Promise.all(ids.map((id) => existing(context, id, pin)));
  return (await context.at(pin).cis(ids)).filter((ci) => ci !== undefined);
}
