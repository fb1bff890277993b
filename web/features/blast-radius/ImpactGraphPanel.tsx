import { Button, Skeleton } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { count } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { type Analysis, drawnQuery } from './analysis.ts';
import classes from './BlastView.module.css';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { drawnImpact, mostOpened } from './drawnImpact.ts';
import { chosenTargets } from './targets.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

const ImpactGraph = lazy(() =>
  import('./ImpactGraph.tsx').then(({ ImpactGraph: graph }) => ({ default: graph })),
);

interface Props {
  analysis: Analysis;
  search: BlastRadiusSearch;
  change: ChangeSearch;
  large: boolean;
  onLarge: (large: boolean) => void;
  onTable: (classes: string[] | undefined) => void;
}

/** The picture beside the tables: bounded, and said to be so. */
export function ImpactGraphPanel({ analysis, search, change, large, onLarge, onTable }: Props) {
  const narrow = useMediaQuery('(max-width: 700px)') ?? false;
  const [wanted, setWanted] = useState(false);
  const { ref, width } = useElementSize();
  const read = useQuery(drawnQuery(search));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const drawn = useMemo(() => {
    const rows = analysis.services.edges.map(({ node }) => node);
    const first = rows.filter(({ ci }, index) => index < (large ? 14 : 6) || ci?.id === search.selected);
    const others = read.data?.edges.map(({ node }) => node) ?? [];
    return drawnImpact({
      targets: chosenTargets(search).map(({ ciId }) => ciId),
      services: first,
      others: [...others, ...rows.filter((row) => !first.includes(row))],
      open,
      mostGroups: large ? 14 : 7,
    });
  }, [analysis, read.data, search, open, large]);
  if (narrow && !wanted)
    return (
      <Button variant="default" fullWidth onClick={() => setWanted(true)}>
        Show the graph
      </Button>
    );
  const grouped = drawn.graph.nodes.reduce((sum, node) => sum + (node.members?.length ?? 0), 0);
  const total = read.data?.totalCount ?? 0;
  const shown = drawn.graph.nodes.length + grouped - drawn.graph.nodes.filter((node) => node.members).length;
  const openGroup = (id: string) => {
    const node = drawn.graph.nodes.find((each) => each.id === id);
    if ((node?.members?.length ?? 0) > mostOpened) onTable(node?.className ? [node.className] : undefined);
    else setOpen(new Set([...open, id]));
  };
  const height = narrow ? 400 : large ? 680 : 520;
  return (
    <Panel
      title="Blast radius"
      aside={
        narrow ? undefined : (
          <button type="button" className={classes.plain} onClick={() => onLarge(!large)}>
            {large ? 'Smaller' : 'Larger'}
          </button>
        )
      }
      foot={
        <span>
          {shown < total
            ? `Drawn: the nearest ${count(shown)} of ${count(total)}. Every item is in the table.`
            : `${count(shown)} items${grouped > 0 ? `, ${count(grouped)} of them in groups` : ''}. Every item is also in the table.`}
        </span>
      }
    >
      <div ref={ref} style={{ minHeight: height }}>
        {width > 0 && !read.isPending ? (
          <Suspense fallback={<Skeleton height={height} radius={0} />}>
            <ImpactGraph
              key={large ? 'large' : 'small'}
              drawn={drawn}
              digest={analysis.digest}
              width={width}
              height={height}
              selected={search.selected}
              onSelect={(selected) => change({ selected }, 'replace')}
              onOpenGroup={openGroup}
            />
          </Suspense>
        ) : (
          <Skeleton height={height} radius={0} />
        )}
      </div>
    </Panel>
  );
}
