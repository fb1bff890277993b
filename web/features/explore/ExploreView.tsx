import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { judgeSize } from '../../graph/bounds.ts';
import { shortestPath } from '../../graph/shortestPath.ts';
import { RequestFailure } from '../../lib/failure.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { Details } from './Details.tsx';
import { ExploreControls } from './ExploreControls.tsx';
import { ExploreGraph } from './ExploreGraph.tsx';
import { ExploreHead } from './ExploreHead.tsx';
import { ExploreTables } from './ExploreTables.tsx';
import classes from './ExploreView.module.css';
import { toggled } from './exploreSearch.ts';
import { ShownLine } from './ShownLine.tsx';
import { useExplored } from './useExplored.ts';
import { useExploreSearch } from './useExploreSearch.ts';

/** A CI and what surrounds it: graph, details of what is selected, and the same as tables. */
export function ExploreView() {
  const [search, change] = useExploreSearch();
  const explored = useExplored(search);
  const { view } = explored;
  const narrow = useMediaQuery('(max-width: 700px)') ?? false;
  const [wanted, setWanted] = useState(false);
  const path = useMemo(
    () =>
      search.selected && search.pathTo ? shortestPath(view.whole, search.selected, search.pathTo) : undefined,
    [view.whole, search.selected, search.pathTo],
  );
  const lit = useMemo(() => (path ? new Set([...path.nodes, ...path.edges]) : undefined), [path]);
  const size = judgeSize(view.drawn.nodes.length + view.drawn.edges.length);
  const open = (id: string) => {
    if (view.drawn.nodes.find((node) => node.id === id)?.members)
      return change({ open: toggled(search.open, id, true) });
    change({ expanded: toggled(search.expanded, id, true), selected: id, pathTo: undefined });
  };
  const select = (id: string | undefined) => change({ selected: id, pathTo: undefined }, 'replace');
  const drawing = !narrow || wanted;

  if (explored.error && view.cis.length === 0)
    return (
      <>
        <ExploreHead explored={explored} search={search} />
        <Panel
          title="Nothing to show"
          aside={explored.error instanceof RequestFailure ? explored.error.code : undefined}
        >
          <ErrorState
            error={explored.error}
            what="The surroundings could not be loaded"
            onRetry={explored.retry}
          />
        </Panel>
      </>
    );
  const graph = drawing ? (
    <div className={classes.columns}>
      <section className={classes.card} aria-label="Graph">
        {explored.pending ? (
          <Skeleton height={591} radius={0} />
        ) : size === 'stop' ? (
          <EmptyState title="Too much to draw readably.">
            The tables below hold all of it. Fewer hops, fewer types or a Hide expression bring the graph
            back.
          </EmptyState>
        ) : (
          <ExploreGraph
            explored={explored}
            search={search}
            lit={lit}
            narrow={narrow}
            onSelect={select}
            onOpen={open}
          />
        )}
      </section>
      <Details explored={explored} search={search} path={path} change={change} />
    </div>
  ) : (
    <Button variant="default" fullWidth onClick={() => setWanted(true)}>
      Show the graph
    </Button>
  );
  return (
    <>
      <ExploreHead explored={explored} search={search} />
      <ExploreControls explored={explored} search={search} change={change} />
      <ShownLine explored={explored} size={size} />
      <div className={narrow ? classes.narrow : classes.stack}>
        {graph}
        {explored.pending ? (
          <RowsLoading />
        ) : (
          <ExploreTables explored={explored} search={search} onSelect={select} />
        )}
      </div>
    </>
  );
}
