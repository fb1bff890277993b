/** One line of an icon, in a square of 24: as text for files, and as a path for a canvas. */
export interface IconLine {
  readonly text: string;
  readonly path: Path2D;
}

/** Icons as drawing paths, by CI class, read from the SVGs that the page renders; so a canvas needs no images. */
export function readIcons(place: HTMLElement): ReadonlyMap<string, readonly IconLine[]> {
  const icons = new Map<string, readonly IconLine[]>();
  for (const holder of place.querySelectorAll<HTMLElement>('[data-class]')) {
    const lines = [...holder.querySelectorAll('path')].map((line) => line.getAttribute('d') ?? '');
    icons.set(
      holder.dataset.class ?? '',
      lines.map((text) => ({ text, path: new Path2D(text) })),
    );
  }
  return icons;
}
