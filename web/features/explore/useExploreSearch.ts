import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ExploreSearch } from './exploreSearch.ts';

/** The explorer's state, which is its address, and a way to change parts of it. */
export function useExploreSearch(): [
  ExploreSearch,
  (change: Partial<ExploreSearch>, step?: 'push' | 'replace') => void,
] {
  const search = useSearch({ from: '/app/explore' });
  const navigate = useNavigate({ from: '/explore' });
  const change = useCallback(
    (part: Partial<ExploreSearch>, step: 'push' | 'replace' = 'push') =>
      void navigate({
        search: (before) => ({ ...before, ...part }),
        replace: step === 'replace',
        resetScroll: false,
      }),
    [navigate],
  );
  return [search, change];
}
