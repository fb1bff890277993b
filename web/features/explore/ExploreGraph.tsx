import { useMemo } from 'react';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { useLayout } from '../../graph/useLayout.ts';
import { StateSign } from '../../ui/StateSign.tsx';
import classes from './ExploreView.module.css';
import type { ExploreSearch } from './exploreSearch.ts';
import type { Explored } from './useExplored.ts';

interface Props {
  explored: Explored;
  search: ExploreSearch;
  lit?: ReadonlySet<string>;
  narrow: boolean;
  onSelect: (id: string | undefined) => void;
  onOpen: (id: string) => void;
}

/** The surroundings as a graph: dependants left, what the home needs right. */
export function ExploreGraph({ explored, search, lit, narrow, onSelect, onOpen }: Props) {
  const { drawn, found } = explored.view;
  const kind = search.layout ?? 'columns';
  const ids = search.ids ?? [];
  const view = `explore ${kind} ${[...ids].sort().join(' ')}`;
  // The home nodes are the address's; their order and the list's identity are not what a layout depends on.
  const homes = ids.join(' ');
  const wanted = useMemo(() => ({ kind, graph: drawn, homes: homes.split(' ') }), [kind, drawn, homes]);
  const layout = useLayout(view, wanted);
  const pinned = useMemo(() => new Set(search.pinned), [search.pinned]);
  return (
    <GraphCanvas
      label="What surrounds the selected configuration items"
      tableHint="The same is in the tables of items and relationships below."
      graph={drawn}
      layout={layout}
      view={view}
      selected={search.selected}
      lit={lit}
      found={found}
      pinned={pinned}
      opens="show its neighbours"
      fileName="linchpin-explore"
      height={narrow ? 420 : 540}
      onSelect={onSelect}
      onOpen={onOpen}
    >
      <div className={classes.legend}>
        <span>Arrows point to what is needed</span>
        <StateSign state="UNKNOWN" word="Not seen lately" />
      </div>
    </GraphCanvas>
  );
}
