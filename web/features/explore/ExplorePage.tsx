import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { ExploreStart } from './ExploreStart.tsx';
import { useExploreSearch } from './useExploreSearch.ts';

// The graph and its library are fetched when there is something to draw.
const ExploreView = lazy(() =>
  import('./ExploreView.tsx').then(({ ExploreView: view }) => ({ default: view })),
);

/** The topology explorer: a search first, then a CI and what surrounds it; never the whole estate. */
export function ExplorePage() {
  const [search] = useExploreSearch();
  if (search.ids === undefined) return <ExploreStart />;
  return (
    <Suspense fallback={<Skeleton height={620} radius={12} />}>
      <ExploreView />
    </Suspense>
  );
}
