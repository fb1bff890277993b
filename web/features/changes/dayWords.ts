import { startOfDay } from './days.ts';

const forms = {
  long: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  short: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }),
  weekday: new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }),
};

/** A day as people say it: "Saturday 5 December 2026", "5 Dec", "Sat 5", "December 2026". @param day `2026-12-05` */
export const dayTitle = (day: string, form: keyof typeof forms = 'long'): string =>
  forms[form].format(startOfDay(day)).replace(',', '');
