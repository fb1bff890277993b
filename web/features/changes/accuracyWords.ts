import { count, quantity } from '../../lib/quantity.ts';
import type { Change } from './changeQuery.ts';

type Accuracy = Omit<NonNullable<NonNullable<Change['review']>['accuracy']>, 'byType'>;

/** A share as people write it; a dash where there is nothing to have a share of. */
export const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)}%`;

/** How good the prediction was, in two sentences at most. */
export function accuracyWords({ predicted, judged, hit, both, precision, recall }: Accuracy): string {
  const cut = judged < predicted ? ` ${count(judged)} of them were looked at.` : '';
  if (hit === 0)
    return predicted === 0
      ? 'Nothing was to be hit besides what it acted on, and nothing was.'
      : `${quantity(predicted, 'CI was', 'CIs were')} to be hit, and none was.${cut}`;
  const told = `${quantity(hit, 'CI was', 'CIs were')} hit, ${count(both)} of them predicted (${percent(recall)}).`;
  if (predicted === 0) return told;
  return `${told} ${quantity(predicted, 'was', 'were')} predicted, ${count(both)} of them hit (${percent(precision)}).${cut}`;
}
