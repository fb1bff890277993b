import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { currentRevision, followRevision } from '../lib/liveRevision.ts';

interface Revisions {
  /** The revision that the page shows; undefined until it is known. */
  shown: number | undefined;
  /** The last one published. */
  latest: number | undefined;
  /** Shows the last one published. */
  refresh: () => void;
}

const Context = createContext<Revisions>({ shown: undefined, latest: undefined, refresh: () => undefined });

/** The revision that is shown, and the one that could be. */
export function useRevision(): Revisions {
  return useContext(Context);
}

/**
 * Follows what is published. What a person looks at never jumps: a new revision is shown when they ask for it, or when
 * they go to another page.
 */
export function RevisionProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const [shown, setShown] = useState<number>();
  const [latest, setLatest] = useState<number>();
  const pathname = useRouterState({ select: (state) => state.location.pathname });

  useEffect(() => {
    const stop = new AbortController();
    const heard = (number: number) => setLatest((before) => Math.max(before ?? 0, number));
    currentRevision(stop.signal)
      .then((number) => {
        heard(number);
        setShown((before) => before ?? number);
      })
      .catch(() => undefined);
    void followRevision(heard, stop.signal);
    return () => stop.abort();
  }, []);

  const refresh = useCallback(() => {
    setShown(latest);
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  }, [latest, queryClient]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the move to another page that brings the new revision
  useEffect(() => {
    if (shown !== undefined && latest !== undefined && latest > shown) refresh();
  }, [pathname]);

  const value = useMemo(() => ({ shown, latest, refresh }), [shown, latest, refresh]);
  return <Context value={value}>{children}</Context>;
}
