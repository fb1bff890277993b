import type { FreeWindowsQueryVariables } from '../../lib/generated/graphql.ts';
import { fromLocalField } from '../ci/localTime.ts';
import { type PlanForm, targetInput } from './planForm.ts';

const minute = 60_000;
const ahead = 60 * 24 * 60 * minute;

/** How many minutes the window of a form lasts; undefined where it names none. */
export function minutesOf({ start, end }: Pick<PlanForm, 'start' | 'end'>): number | undefined {
  const [from, to] = [fromLocalField(start), fromLocalField(end)];
  if (!from || !to || to <= from) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / minute);
}

/**
 * What is asked where free windows are looked for: from the form's beginning on, or from now where that is past or absent.
 * @param now ms since 1970
 */
export function freeWindowsAsked(
  { targets, start }: Pick<PlanForm, 'targets' | 'start'>,
  minutes: number,
  change: string | undefined,
  now: number,
): FreeWindowsQueryVariables {
  const from = Math.max(now, Date.parse(fromLocalField(start) ?? '') || now);
  return {
    targets: targets.map(targetInput),
    minutes,
    period: { from: new Date(from).toISOString(), to: new Date(from + ahead).toISOString() },
    change: change ?? null,
  };
}
