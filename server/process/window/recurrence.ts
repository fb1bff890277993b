import { RRuleTemporal } from 'rrule-temporal';
import { BadInput } from '../../model/errors.ts';
import type { Window } from './window.ts';

type Recurring = Pick<Window, 'start' | 'timeZone'> & { readonly rule: string };

/** Windows come again by the day at the most: whatever comes more often is no window that people agree on. */
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const longestRule = 500;

/**
 * The beginnings of a recurring window between two moments, ms since 1970: at the same hour of its time zone, through
 * summer time and back. A time that a day does not have (the hour that is skipped in spring) is left out, as RFC 5545 has it.
 */
export function beginnings(window: Recurring, from: number, to: number): number[] {
  return ruleOf(window)
    .between(new Date(from), new Date(to), true)
    .map(({ epochMilliseconds }) => epochMilliseconds);
}

function ruleOf({ rule, start, timeZone }: Recurring): RRuleTemporal {
  const dtstart = { timeZoneId: timeZone, toString: () => `${new Date(start).toISOString()}[${timeZone}]` };
  return new RRuleTemporal({ rruleString: rule, dtstart, strict: true });
}

/** @throws BadInput where there is no such time zone (IANA) */
export function checkedTimeZone(timeZone: string, place: string): string {
  try {
    // An offset would do for Intl, and is no zone with a summer time.
    if (/^[A-Za-z]/.test(timeZone))
      return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {}
  throw new BadInput(
    `There is no time zone ${JSON.stringify(timeZone.slice(0, 100))} (IANA, as Europe/Berlin).`,
    place,
  );
}

/** @throws BadInput where it is no rule of RFC 5545, or of another frequency than ours */
export function checkedRule(window: Recurring, place: string): string {
  const rule = window.rule.trim().replace(/^RRULE:/i, '');
  const frequency = /(?:^|;)FREQ=([A-Z]+)/i.exec(rule)?.[1]?.toUpperCase();
  if (
    rule.length > longestRule ||
    /\s/.test(rule) ||
    frequency === undefined ||
    !frequencies.includes(frequency)
  )
    throw new BadInput(
      `A rule is one of RFC 5545 with FREQ ${frequencies.join(', ')}, as FREQ=WEEKLY;BYDAY=SU.`,
      place,
    );
  try {
    ruleOf({ ...window, rule }).next(new Date(window.start), true);
  } catch (error) {
    throw new BadInput(
      `This is no rule of RFC 5545: ${error instanceof Error ? error.message : error}`,
      place,
    );
  }
  return rule;
}
