/** A text that names something, on one line and not longer than the door takes. Hostile names reach terminals too. */
export function label(text: string, most: number): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, most) || '?';
}
