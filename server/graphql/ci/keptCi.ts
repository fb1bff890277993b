import type { GraphqlContext } from '../context.ts';
import type { Ci } from './ci.ts';

/** Merges may be merged in turn; nobody does so more often. */
const longestWay = 50;

/** The CI of an id at a revision; the id of one that was merged away leads to the CI that was kept. */
export async function keptCi(context: GraphqlContext, id: string, pin: number): Promise<Ci | undefined> {
  let ci = await context.at(pin).ci(id);
  for (let step = 0; ci?.mergedInto && step < longestWay; step++)
    ci = await context.at(pin).ci(ci.mergedInto);
  return ci;
}

/** The ids with those of merged-away CIs replaced by the CIs that were kept; ids of no CI stay as they are. */
export function keptIds(
  context: GraphqlContext,
  ids: readonly string[],
  pin: number = context.pin,
): Promise<string[]> {
  return Promise.all(ids.map((id) => keptId(context, id, pin)));
}

/** The same of one id. */
export async function keptId(
  context: GraphqlContext,
  id: string,
  pin: number = context.pin,
): Promise<string> {
  return (await keptCi(context, id, pin))?.id ?? id;
}
