import type { Positions } from './graph.ts';
import type { Axes } from './layout/rings.ts';

const prefix = 'linchpin.places.';

/** Where the nodes of a view stand, and its rings. */
export interface Places {
  readonly positions: Positions;
  readonly rings: Axes;
}

const nowhere: Places = { positions: {}, rings: [] };

/** The places of a view, kept for the browser's session: coming back shows the same picture. */
export function readPlaces(view: string): Places {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(prefix + view) ?? 'null');
    return isPlaces(stored) ? stored : nowhere;
  } catch {
    return nowhere;
  }
}

/** Keeps them; with `undefined` forgets them. */
export function writePlaces(view: string, places: Places | undefined): void {
  try {
    if (places === undefined) sessionStorage.removeItem(prefix + view);
    else sessionStorage.setItem(prefix + view, JSON.stringify(places));
  } catch {
    // Storage may be full or forbidden; the places then last as long as the page.
  }
}

function isPlaces(value: unknown): value is Places {
  if (typeof value !== 'object' || value === null || !('positions' in value) || !('rings' in value))
    return false;
  const { positions, rings } = value;
  return (
    typeof positions === 'object' &&
    positions !== null &&
    Object.values(positions).every((at) => Number.isFinite(at?.x) && Number.isFinite(at?.y)) &&
    Array.isArray(rings) &&
    rings.every((axes) => Number.isFinite(axes?.rx) && Number.isFinite(axes?.ry))
  );
}
