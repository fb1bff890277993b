const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const oneDay = 24 * 3_600_000;

/**
 * When somebody stands in, by the days in which they do: "until 5 Dec 2026", "7 to 9 Dec …", "from 7 Dec 2026".
 * @param now ms since 1970
 */
export function deputyTime(from: string, until: string | null, now: number): string {
  const begins = new Date(from);
  // An end at midnight is the day before's: that one is the last.
  const last = until === null ? null : day.format(Date.parse(until) - 1);
  if (begins.getTime() <= now) return last === null ? 'until it is ended' : `until ${last}`;
  return last === null ? `from ${day.format(begins)}` : `${day.format(begins)} to ${last}`;
}

/** The beginning of a day that a date field names, and the end of it, as the browser's clock has them. */
export function dayBounds(date: string): { readonly begin: string; readonly end: string } | undefined {
  const begin = new Date(`${date}T00:00`);
  if (Number.isNaN(begin.getTime())) return undefined;
  // Noon of the day after, back to midnight: a day is not always 24 hours.
  const end = new Date(begin.getTime() + 1.5 * oneDay);
  end.setHours(0, 0, 0, 0);
  return { begin: begin.toISOString(), end: end.toISOString() };
}
