import { BadInput } from '../../model/errors.ts';
import { builder } from '../builder.ts';

/** The most items of one page (api.graphql, "Connections"). */
export const maxFirst = 500;

/**
 * How many items a page shall have.
 * @throws BadInput at `first` outside 1 to 500; it is never clamped
 */
export function pageSize(first: number | null | undefined, usual: number): number {
  const wanted = first ?? usual;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > maxFirst)
    throw new BadInput(`\`first\` must be a whole number from 1 to ${maxFirst}, not ${wanted}.`, 'first');
  return wanted;
}

/** The arguments `first` and `after`. */
export const pageArguments = builder.args((t) => ({
  first: t.int({ defaultValue: 50 }),
  after: t.string(),
}));

/** The same for lists whose page is longer where nothing is said. */
export const longPageArguments = builder.args((t) => ({
  first: t.int({ defaultValue: 100 }),
  after: t.string(),
}));

/** What a connection field costs: its children once for each item asked for. */
export const pageComplexity = (args: { first?: number | null }) => ({
  field: 1,
  multiplier: Math.min(Math.max(1, Math.trunc(args.first ?? 50)), maxFirst),
});
