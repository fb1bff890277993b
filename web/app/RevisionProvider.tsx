import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { currentRevision, followRevision } from '../lib/liveRevision.ts';
import { RevisionContext } from '../lib/shownRevision.ts';

/**
 * Follows what is published. What a person looks at never jumps: a new revision is shown when they ask for it, or when
 * they go to another page or change something themselves.
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

  const catchUp = useCallback(async () => {
    const number = await currentRevision().catch(() => 0);
    const later = (before: number | undefined) => Math.max(before ?? 0, number) || undefined;
    setLatest(later);
    setShown(later);
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  }, [queryClient]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the move to another page that brings the new revision
  useEffect(() => {
    if (shown !== undefined && latest !== undefined && latest > shown) refresh();
  }, [pathname]);

  const value = useMemo(() => ({ shown, latest, refresh, catchUp }), [shown, latest, refresh, catchUp]);
  return <RevisionContext value={value}>{children}</RevisionContext>;
}
