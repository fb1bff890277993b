import { useEffect, useRef } from 'react';

/** Puts the focus on the heading when the past is left: the link that led back is gone with its banner. */
export function useFocusOnReturn(asOf: string | undefined): void {
  const before = useRef(asOf);
  useEffect(() => {
    if (before.current !== undefined && asOf === undefined && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1[tabindex="-1"]')?.focus();
    before.current = asOf;
  }, [asOf]);
}
