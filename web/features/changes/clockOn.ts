import type { Entry } from './calendarQuery.ts';
import { startOfDay } from './days.ts';
import { clockTime } from './windowWords.ts';

/** When something is on a day: "22:00" where it begins then, "to 02:00" where it ends, "all day" in between. */
export function clockOn({ start, end }: Pick<Entry, 'start' | 'end'>, day: string): string {
  if (new Date(start) >= startOfDay(day)) return clockTime(start);
  return new Date(end) < startOfDay(day, 1) ? `to ${clockTime(end)}` : 'all day';
}
