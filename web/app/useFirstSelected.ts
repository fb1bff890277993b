import { type RefObject, useEffect } from 'react';
import { paletteStore } from './paletteStore.ts';

/**
 * Selects the palette's first entry whenever what it lists has changed, so that Enter opens the best hit. The palette
 * does so itself while one types, but not when the hits arrive afterwards.
 * @param listed changes when the entries do
 */
export function useFirstSelected(list: RefObject<HTMLDivElement | null>, listed: string): void {
  useEffect(() => {
    if (listed === '') return;
    const entries = list.current?.querySelectorAll('[data-action]') ?? [];
    for (const entry of entries) entry.removeAttribute('data-selected');
    entries[0]?.setAttribute('data-selected', 'true');
    paletteStore.setState({ ...paletteStore.getState(), selected: 0 });
  }, [list, listed]);
}
