import { choiceOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';
import { addDays, addMonths, monthWeeks, weekOf } from './days.ts';

export const calendarViews = ['month', 'week', 'day', 'agenda'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What the calendar's address holds. */
export interface CalendarSearch {
  /** Default: month. */
  view?: CalendarView;
  /** The day that is looked at, `2026-12-05`; default: today. */
  day?: string;
  /** The id of a service, or of any other CI, that what is shown hits; absent: all is shown. */
  hits?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export function validateCalendarSearch(search: RawSearch): CalendarSearch {
  const day = textOf(search, 'day');
  return {
    view: choiceOf(search, 'view', calendarViews),
    day: day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    hits: textOf(search, 'hits'),
  };
}

/** How many days the agenda looks ahead. */
export const agendaDays = 30;

/** The days that a view of a day shows. */
export function daysShown(view: CalendarView, day: string): string[] {
  if (view === 'month') return monthWeeks(day).flat();
  if (view === 'week') return weekOf(day);
  if (view === 'day') return [day];
  return Array.from({ length: agendaDays }, (_, index) => addDays(day, index));
}

/** The day to which a view goes on, or with -1 back. */
export function turnedBy(view: CalendarView, day: string, pages: 1 | -1): string {
  if (view === 'month') return addMonths(day, pages);
  return addDays(day, pages * daysShown(view, day).length);
}

/** The day to which a key leads in a grid of days; undefined where the key means something else. */
export function dayByKey(view: CalendarView, day: string, key: string): string | undefined {
  const week = weekOf(day);
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return view === 'month' ? addDays(day, -7) : undefined;
    case 'ArrowDown':
      return view === 'month' ? addDays(day, 7) : undefined;
    case 'Home':
      return week[0];
    case 'End':
      return week[6];
    case 'PageUp':
      return turnedBy(view, day, -1);
    case 'PageDown':
      return turnedBy(view, day, 1);
    default:
      return undefined;
  }
}
