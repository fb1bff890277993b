import { useEffect, useRef } from 'react';
import { focusHeadingIfLost } from '../../ui/focusHeading.ts';

/** Puts the focus on the heading when the past is left: the link that led back is gone with its banner. */
export function useFocusOnReturn(asOf: string | undefined): void {
  const before = useRef(asOf);
  useEffect(() => {
    if (before.current !== undefined && asOf === undefined) focusHeadingIfLost();
    before.current = asOf;
  }, [asOf]);
}
