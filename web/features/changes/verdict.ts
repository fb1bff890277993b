import { quantity } from '../../lib/quantity.ts';
import type { Change } from './changeQuery.ts';

type Verification = Pick<NonNullable<Change['verification']>, 'othersTotal' | 'onlyLookedAt'> & {
  outcomes: readonly { state: 'AS_PLANNED' | 'OTHERWISE' | 'NOT_SEEN' }[];
};

/**
 * What came of a change, in a sentence or two. Where not all was looked at nothing is called as planned: there may be more
 * than was planned.
 */
export function verdictOf(verification: Verification): string {
  const { onlyLookedAt } = verification;
  return onlyLookedAt === null ? whole(verification) : `${whole(verification)} ${onlyLookedAt}`;
}

function whole({ outcomes, othersTotal, onlyLookedAt }: Verification): string {
  const all = onlyLookedAt === null;
  const least = all || othersTotal === 0 ? '' : 'at least ';
  const changed = `${least}${quantity(othersTotal, 'thing')}`;
  if (outcomes.length === 0)
    return othersTotal === 0
      ? `Nothing was declared, and nothing has changed on ${all ? 'what it acts on' : 'what was looked at'} since it began.`
      : `Nothing was declared; ${changed} changed on what it acts on since it began.`;
  const of = (state: Verification['outcomes'][number]['state']) =>
    outcomes.filter((outcome) => outcome.state === state).length;
  const parts = [
    `${of('AS_PLANNED')} of ${outcomes.length} ${all ? 'as planned' : 'of what was declared seen'}`,
    of('OTHERWISE') > 0 && `${of('OTHERWISE')} otherwise`,
    of('NOT_SEEN') > 0 && `${of('NOT_SEEN')} not seen yet`,
    othersTotal > 0 && `${changed} more than planned`,
    othersTotal === 0 && !all && 'whether more changed than was planned is not known',
  ].filter((part) => part !== false);
  return `${parts.join(', ')}.`;
}
