import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';

export type ChangeSearch = (part: Partial<BlastRadiusSearch>, step?: 'push' | 'replace') => void;

/** The page's state, which is its address, and a way to change parts of it. */
export function useBlastSearch(): [BlastRadiusSearch, ChangeSearch] {
  const search = useSearch({ from: '/app/blast-radius' });
  const navigate = useNavigate({ from: '/blast-radius' });
  const change = useCallback<ChangeSearch>(
    (part, step = 'push') =>
      void navigate({
        search: (before) => ({ ...before, ...part }),
        replace: step === 'replace',
        resetScroll: false,
      }),
    [navigate],
  );
  return [search, change];
}
