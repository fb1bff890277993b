import { Forbidden, NotFound } from '../../model/errors.ts';
import type { GraphqlContext } from '../context.ts';

/** A CI that a caller names, and the argument that names it. */
export interface Named {
  readonly id: string;
  readonly place: string;
}

/** @throws NotFound with the place of the first CI that the caller may not see, as if it were not there */
export async function requireSeen(
  context: GraphqlContext,
  named: readonly Named[],
  pin = context.pin,
): Promise<void> {
  if (context.sight === undefined) return;
  const found = await context.at(pin).cis(named.map(({ id }) => id));
  for (const [at, { id, place }] of named.entries())
    if (!found[at]) throw new NotFound(`There is no CI with the id ${id.slice(0, 100)}.`, place);
}

/** @throws Forbidden to callers who see some CIs only: what they want to do concerns all */
export function requireWholeSight({ sight }: Pick<GraphqlContext, 'sight'>): void {
  if (sight !== undefined)
    throw new Forbidden('This concerns all CIs, and you may see some only. Ask somebody who sees all.');
}
