const whole = new Intl.NumberFormat('en-GB');

/** A count with its thousands set apart: 1,284. */
export function count(value: number): string {
  return whole.format(value);
}

/** "1 service", "2 services", "no services"; the plural may be given where it is not the word with an s. */
export function quantity(value: number, one: string, many = `${one}s`): string {
  if (value === 0) return `no ${many}`;
  return `${count(value)} ${value === 1 ? one : many}`;
}
