const two = (value: number) => String(value).padStart(2, '0');

/** The day on which a moment falls, by the clock of the person's device: `2026-12-05`. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');

/** When a day begins, or some days later; days of 23 and 25 hours count as one. @param day `2026-12-05` */
export function startOfDay(day: string, daysLater = 0): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater);
}

/** The day some days later, or with a negative number earlier. */
export const addDays = (day: string, days: number): string => dayOf(startOfDay(day, days));

/** The same day some months later, or the last of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const at = startOfDay(day);
  const first = new Date(at.getFullYear(), at.getMonth() + months, 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  return dayOf(new Date(first.getFullYear(), first.getMonth(), Math.min(at.getDate(), last)));
}

/** The days of the week in which a day falls, from Monday on. */
export function weekOf(day: string): string[] {
  const monday = addDays(day, -((startOfDay(day).getDay() + 6) % 7));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The weeks that a month takes part in. @param day any day of the month */
export function monthWeeks(day: string): string[][] {
  const month = day.slice(0, 7);
  const weeks = [weekOf(`${month}-01`)];
  while (addDays(weeks.at(-1)![6]!, 1).startsWith(month)) weeks.push(weekOf(addDays(weeks.at(-1)![6]!, 1)));
  return weeks;
}
