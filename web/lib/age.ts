const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How long ago something was, in words: "4 min", "3 hours", "34 days". @param milliseconds since then */
export function age(milliseconds: number): string {
  const passed = Math.max(0, milliseconds);
  if (passed < minute) return 'less than a minute';
  if (passed < hour) return `${Math.floor(passed / minute)} min`;
  if (passed < 2 * day) return plural(Math.floor(passed / hour), 'hour');
  if (passed < 730 * day) return plural(Math.floor(passed / day), 'day');
  return plural(Math.floor(passed / (365 * day)), 'year');
}

/** The same as a phrase: "4 min ago", "just now". @param at ISO 8601 */
export function ago(at: string, now: number): string {
  const passed = now - Date.parse(at);
  return passed < minute ? 'just now' : `${age(passed)} ago`;
}
