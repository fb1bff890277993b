const two = (value: number) => String(value).padStart(2, '0');
const spoken = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** A time as a date-time field holds it, by the clock of the person's device. @param at ISO 8601 */
export function toLocalField(at: string): string {
  const time = new Date(at);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day}T${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
}

/** The reverse; undefined where the field is empty or half filled. */
export function fromLocalField(text: string): string | undefined {
  if (!/^\d{4,}-\d\d-\d\dT\d\d:\d\d/.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** The moment that a date-time field of a form holds; undefined where it is empty. */
export function momentIn(form: HTMLFormElement, name: string): string | undefined {
  return fromLocalField(String(new FormData(form).get(name) ?? ''));
}

/** "19 Nov 2026, 14:00:00", by the clock of the person's device. @param at ISO 8601 */
export function spokenTime(at: string): string {
  return spoken.format(new Date(at));
}
