import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CiSearch } from './ciSearch.ts';

/** The page's state, which is its address, and a way to change parts of it. */
export function useCiSearch(): [CiSearch, (part: Partial<CiSearch>) => void] {
  const search = useSearch({ from: '/app/ci/$id' });
  const navigate = useNavigate({ from: '/ci/$id' });
  const change = useCallback(
    (part: Partial<CiSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return [search, change];
}
