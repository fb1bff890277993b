import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../lib/session.ts';
import { mayRelease } from './mayRelease.ts';
import type { Release } from './releaseQuery.ts';

/** Whether the viewer may still alter what goes out, and when. */
export function useMayPlan({ state }: Pick<Release, 'state'>): boolean {
  const { data: me } = useQuery(meQuery);
  return state === 'PLANNED' && mayRelease(me?.roles);
}
