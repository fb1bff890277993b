import { money } from '../../lib/money.ts';
import type { Change } from './changeQuery.ts';

type Effect = Pick<Change['costEffect'], 'once' | 'perMonth' | 'gaps' | 'currency'>;

/** What it costs in all: "at least €5,000 once, -€150 a month"; undefined where nothing is known. */
export function costSum({ once, perMonth, gaps, currency }: Effect): string | undefined {
  const parts = [
    once === null ? '' : `${money(Math.round(once), currency)} once`,
    perMonth === null ? '' : `${money(Math.round(perMonth), currency)} a month`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return `${gaps.length > 0 ? 'as far as known ' : ''}${parts.join(', ')}`;
}

/** "20 minutes", "1.5 hours". */
export function forHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const rounded = Math.round(hours * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'hour' : 'hours'}`;
}

/** The part of a service that is lost: "all" where it is down, "50%". */
export const lostWords = (state: Change['costEffect']['downtime'][number]['state'], lost: number): string =>
  state === 'DOWN' ? 'all' : `${Math.round(lost * 1000) / 10}%`;
