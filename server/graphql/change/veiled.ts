import type { GraphqlContext } from '../context.ts';

/**
 * A sentence that may name CIs, for a caller who may see all of them; who sees some only is told that there is one.
 * Figures beside it stay as they are.
 */
export const veiled = <Text extends string | null>(
  { sight }: Pick<GraphqlContext, 'sight'>,
  text: Text,
): Text | string =>
  sight === undefined || text === null ? text : 'Not told: it may name items that you may not see.';
