import type { Positions } from './graph.ts';

const prefix = 'linchpin.positions.';

/** Where the nodes of a view stand, kept for the browser's session: coming back shows the same picture. */
export function readPositions(view: string): Positions {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(prefix + view) ?? '{}');
    return isPositions(stored) ? stored : {};
  } catch {
    return {};
  }
}

/** Keeps them; with `undefined` forgets them. */
export function writePositions(view: string, positions: Positions | undefined): void {
  try {
    if (positions === undefined) sessionStorage.removeItem(prefix + view);
    else sessionStorage.setItem(prefix + view, JSON.stringify(positions));
  } catch {
    // Storage may be full or forbidden; the places then last as long as the page.
  }
}

function isPositions(value: unknown): value is Positions {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((at) => Number.isFinite(at?.x) && Number.isFinite(at?.y))
  );
}
