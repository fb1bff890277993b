/** A share in whole percent that says 100 only of all, and 0 only of none; of nothing it is a dash. */
export function share(part: number, of: number): string {
  if (of === 0) return '–';
  const percent = Math.round((part / of) * 100);
  if (part < of && percent === 100) return '99%';
  if (part > 0 && percent === 0) return '1%';
  return `${percent}%`;
}

/** A time between scans as people say it: "every 4 hours". */
export function rhythm(minutes: number): string {
  if (minutes < 90) return every(Math.max(1, minutes), 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 36 ? every(hours, 'hour') : every(Math.round(hours / 24), 'day');
}

const every = (number: number, unit: string) => (number === 1 ? `every ${unit}` : `every ${number} ${unit}s`);
