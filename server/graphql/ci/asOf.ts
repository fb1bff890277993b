import { readRevisionAt } from '../../graph/read/revisions.ts';
import { BadInput } from '../../model/errors.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { requireKept } from './withinHistory.ts';

export const AsOfInput = builder.inputType('AsOf', {
  description: 'Which state of the graph to read: exactly one of the two. Without it, the present.',
  isOneOf: true,
  fields: (t) => ({ revision: t.int(), at: t.field({ type: 'DateTime' }) }),
});

export interface AsOf {
  readonly revision?: number | null;
  readonly at?: Date | null;
}

/**
 * The revision that a client wants to read: of a moment, the last one at or before it.
 * @throws BadInput at `<place>` where there is no such revision yet, or what was then is no longer kept
 */
export async function pinOf(
  context: GraphqlContext,
  asOf: AsOf | null | undefined,
  place = 'asOf',
): Promise<number> {
  if (asOf?.at) {
    const at = await readRevisionAt(context.database, asOf.at.getTime(), context.pin);
    await requireKept(context, at, `${place}.at`);
    return at;
  }
  const revision = asOf?.revision ?? context.pin;
  if (revision < 0 || revision > context.pin)
    throw new BadInput(
      `Revisions go from 0 to ${context.pin} now; there is no ${revision}.`,
      `${place}.revision`,
    );
  if (revision !== context.pin) await requireKept(context, revision, `${place}.revision`);
  return revision;
}
