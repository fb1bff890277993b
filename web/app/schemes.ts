/** The colour schemes a person may choose; `auto` is the device's. */
export const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'Like the device' },
] as const;

export type Scheme = (typeof schemes)[number]['value'];

/** Whether a text names a colour scheme. */
export function isScheme(value: string): value is Scheme {
  return schemes.some((scheme) => scheme.value === value);
}
