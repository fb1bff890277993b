import { quantity } from '../../lib/quantity.ts';
import type { Change } from './changeQuery.ts';

type Verification = Pick<NonNullable<Change['verification']>, 'othersTotal'> & {
  outcomes: readonly { state: 'AS_PLANNED' | 'OTHERWISE' | 'NOT_SEEN' }[];
};

/** What came of a change, in a sentence. */
export function verdictOf({ outcomes, othersTotal }: Verification): string {
  const changed = quantity(othersTotal, 'thing', 'things');
  if (outcomes.length === 0)
    return othersTotal === 0
      ? 'Nothing was declared, and nothing has changed on what it acts on since it began.'
      : `Nothing was declared; ${changed} changed on what it acts on since it began.`;
  const of = (state: Verification['outcomes'][number]['state']) =>
    outcomes.filter((outcome) => outcome.state === state).length;
  const parts = [
    `${of('AS_PLANNED')} of ${outcomes.length} as planned`,
    of('OTHERWISE') > 0 && `${of('OTHERWISE')} otherwise`,
    of('NOT_SEEN') > 0 && `${of('NOT_SEEN')} not seen yet`,
    othersTotal > 0 && `${changed} more than planned`,
  ].filter((part) => part !== false);
  return `${parts.join(', ')}.`;
}
