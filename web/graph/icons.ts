/** Icons as drawing paths, by CI class, read from the SVGs that the page renders; so a canvas needs no images. */
export function readIcons(place: HTMLElement): ReadonlyMap<string, readonly Path2D[]> {
  const icons = new Map<string, readonly Path2D[]>();
  for (const holder of place.querySelectorAll<HTMLElement>('[data-class]')) {
    const paths = [...holder.querySelectorAll('path')].map(
      (path) => new Path2D(path.getAttribute('d') ?? ''),
    );
    icons.set(holder.dataset.class ?? '', paths);
  }
  return icons;
}
