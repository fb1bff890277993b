import { type RefObject, useEffect } from 'react';

/** Where a key means itself, not a step through the list. */
const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="combobox"]';

/** j and k go down and up the list, Enter opens the item's first CI, a and r begin its first and second decision. */
export function useInboxKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(typing)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
      const at = rows.findIndex((row) => row.contains(target));
      const row = rows[at];
      if (event.key === 'j' || event.key === 'k') {
        const next = event.key === 'j' ? at + 1 : Math.max(0, at - 1);
        rows[Math.min(next, rows.length - 1)]?.focus();
      } else if (row && event.key === 'Enter' && target === row) {
        row.querySelector<HTMLElement>('a[href]')?.click();
      } else if (row && (event.key === 'a' || event.key === 'r')) {
        row.querySelector<HTMLElement>(`[data-key="${event.key}"]`)?.click();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list]);
}
