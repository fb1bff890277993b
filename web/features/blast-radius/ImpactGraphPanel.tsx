import { Button, Skeleton } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { useQueries, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { judgeSize } from '../../graph/bounds.ts';
import { sizeOf } from '../../graph/graph.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { type Analysis, drawnQuery, groupQuery } from './analysis.ts';
import classes from './BlastView.module.css';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { type Drawable, type DrawnImpact, drawnImpact, mostOpened } from './drawnImpact.ts';
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
  const drawn = useDrawn(analysis, read.data?.edges, search, open, large);
  if (narrow && !wanted)
    return (
      <Button variant="default" fullWidth onClick={() => setWanted(true)}>
        Show the graph
      </Button>
    );
  const groups = drawn.graph.nodes.filter((node) => node.members);
  const grouped = groups.reduce((sum, node) => sum + sizeOf(node), 0);
  const shown = drawn.graph.nodes.length - groups.length + grouped;
  const crowded = judgeSize(drawn.graph.nodes.length + drawn.graph.edges.length) !== 'draw';
  const openGroup = (id: string) => {
    const node = drawn.graph.nodes.find((each) => each.id === id);
    if (node && sizeOf(node) > mostOpened) onTable(node.className ? [node.className] : undefined);
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
        <>
          <span>
            {`${quantity(shown, 'item')}${grouped > 0 ? `, ${count(grouped)} of them in ${quantity(groups.length, 'group')}` : ''}. Every item is also in the table.`}
            {crowded ? ' So much is hard to read: close some groups.' : ''}
          </span>
          {open.size > 0 ? (
            <Button size="xs" variant="default" onClick={() => setOpen(new Set())}>
              Close groups
            </Button>
          ) : null}
        </>
      }
    >
      <div ref={ref} style={{ minHeight: height }}>
        {width > 0 && !read.isPending ? (
          <Suspense fallback={<Skeleton height={height} radius={0} />}>
            <ImpactGraph
              key={large ? 'large' : 'small'}
              drawn={drawn}
              question={search.ids?.[0]?.split('~')[0] ?? ''}
              step={search.step}
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

/** The picture of what was read, and of a few of each group of which nothing was: enough to say where it hangs. */
function useDrawn(
  analysis: Analysis,
  read: readonly { readonly node: Drawable }[] | undefined,
  search: BlastRadiusSearch,
  open: ReadonlySet<string>,
  large: boolean,
): DrawnImpact {
  const draw = useMemo(() => {
    const rows = analysis.services.edges.map(({ node }) => node);
    const first = rows.filter(({ ci }, index) => index < (large ? 14 : 6) || ci?.id === search.selected);
    const others = [...(read?.map(({ node }) => node) ?? []), ...rows.filter((row) => !first.includes(row))];
    const targets = chosenTargets(search).map(({ ciId }) => ciId);
    const counts = analysis.summary.byDistance;
    return (more: readonly Drawable[]) =>
      drawnImpact({
        targets,
        services: first,
        others: [...others, ...more],
        counts,
        open,
        mostGroups: large ? 14 : 7,
      });
  }, [analysis, read, search, open, large]);
  const bare = useMemo(() => draw([]), [draw]);
  const more = useQueries({
    queries: read ? bare.unread.map((group) => groupQuery(search, group)) : [],
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  return useMemo(() => (more.length === 0 ? bare : draw(more)), [bare, draw, more]);
}
