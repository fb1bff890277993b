/** A revision's cause as a sentence begins: "Scan of netbox, dcim, generation 3". */
export function causeText(cause: string | null | undefined): string {
  if (!cause) return 'Changed';
  const scan = /^scan (\S+) (.+) (\d+)$/.exec(cause);
  if (scan) return `Scan of ${scan[1]}, ${scan[2]}, generation ${scan[3]}`;
  return cause.charAt(0).toUpperCase() + cause.slice(1);
}
