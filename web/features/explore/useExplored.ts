import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ExploredView, exploredView } from './exploredView.ts';
import type { ExploreSearch } from './exploreSearch.ts';
import { neighbourhoodQuery, type Topology } from './neighbourhood.ts';

export interface Explored {
  readonly view: ExploredView;
  readonly pending: boolean;
  readonly fetching: boolean;
  readonly error: Error | null;
  /** CIs that the server has around what was asked for, and those it sent. */
  readonly total: number;
  readonly sent: number;
  retry(): void;
}

/** What surrounds the home nodes, and each CI that was expanded. */
export function useExplored(search: ExploreSearch): Explored {
  const home = useQuery(neighbourhoodQuery(search.ids ?? [], search.direction ?? 'BOTH', search.depth ?? 1));
  const more = useQueries({
    queries: (search.expanded ?? []).map((id) => neighbourhoodQuery([id], 'BOTH', 1)),
    combine: (results) => ({
      topologies: results.map((result) => result.data),
      fetching: results.some((result) => result.isFetching),
      error: results.find((result) => result.error)?.error ?? null,
    }),
  });
  const view = useMemo(
    () => exploredView([home.data, ...more.topologies].filter(isTopology), search),
    [home.data, more.topologies, search],
  );
  return {
    view,
    pending: home.isPending,
    fetching: home.isFetching || more.fetching,
    error: home.error ?? more.error,
    total: home.data?.total ?? 0,
    sent: home.data?.cis.length ?? 0,
    retry: () => void home.refetch(),
  };
}

function isTopology(value: Topology | undefined): value is Topology {
  return value !== undefined;
}
