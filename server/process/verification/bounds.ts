import { counted } from '../change/words.ts';

/** How much of what a change acts on is looked at. */
export interface Bounds {
  /** Parts and members of its targets. */
  readonly parts: number;
  /** Relationships of one CI that changed. */
  readonly relationships: number;
}

export const usualBounds: Bounds = { parts: 10_000, relationships: 2_000 };

/** What was left out because there is more than is looked at. */
export interface LeftOut {
  readonly parts: boolean;
  /** CIs with more changed relationships than are looked at. */
  readonly relationshipsOf: number;
}

/** What only was looked at, as a sentence; null where that is all. */
export function onlyLookedAt({ parts, relationshipsOf }: LeftOut, bounds: Bounds): string | null {
  const shown = new Intl.NumberFormat('en-GB');
  const only = [
    parts && `the first ${shown.format(bounds.parts)} parts and members of what it acts on`,
    relationshipsOf > 0 &&
      `the first ${shown.format(bounds.relationships)} changed relationships of ${counted(relationshipsOf, 'CI')} with more`,
  ].filter((part) => part !== false);
  return only.length === 0 ? null : `Only ${only.join(' and ')} were looked at.`;
}
