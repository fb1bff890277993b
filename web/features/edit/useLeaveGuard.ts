import { useBlocker } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';

/**
 * Asks before what was typed is lost to another page.
 * @returns what lets one go: the form was sent
 */
export function useLeaveGuard(dirty: boolean): () => void {
  const free = useRef(false);
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      dirty &&
      !free.current &&
      current.pathname !== next.pathname &&
      !window.confirm('What you have typed is not saved. Leave this page?'),
    enableBeforeUnload: () => dirty && !free.current,
  });
  return useCallback(() => {
    free.current = true;
  }, []);
}
