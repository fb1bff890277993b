const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "Sat 5 Dec 2026, 22:00", by the clock of the person's device. @param at ISO 8601 */
export const spokenMoment = (at: string): string => moment.format(new Date(at)).replace(/^(\w+),/, '$1');

/** "22:00". @param at ISO 8601 */
export const clockTime = (at: string): string => clock.format(new Date(at));

/** When a change is to happen: "Sat 5 Dec 2026, 22:00 to 23:30". */
export function windowWords(start: string | null, end: string | null): string {
  if (start === null && end === null) return 'No window yet';
  if (end === null) return `From ${spokenMoment(start!)}`;
  if (start === null) return `Until ${spokenMoment(end)}`;
  const sameDay = new Date(start).toDateString() === new Date(end).toDateString();
  return `${spokenMoment(start)} to ${sameDay ? clockTime(end) : spokenMoment(end)}`;
}
