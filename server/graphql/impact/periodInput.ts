import { BadInput } from '../../model/errors.ts';
import { builder } from '../builder.ts';

export const PeriodInput = builder.inputType('Period', {
  fields: (t) => ({
    from: t.field({ type: 'DateTime', required: true }),
    to: t.field({ type: 'DateTime', required: true }),
  }),
});

/**
 * A period in ms since 1970.
 * @param place the argument's name
 * @throws BadInput where it ends before it begins
 */
export function spanOf({ from, to }: { from: Date; to: Date }, place = 'period') {
  if (from >= to) throw new BadInput('A period ends after it begins.', `${place}.to`);
  return { from: from.getTime(), to: to.getTime() };
}
