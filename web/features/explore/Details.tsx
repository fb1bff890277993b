import type { Path } from '../../graph/shortestPath.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CiDetails } from './CiDetails.tsx';
import classes from './Details.module.css';
import type { ExploreSearch } from './exploreSearch.ts';
import { GroupDetails } from './GroupDetails.tsx';
import { PathDetails } from './PathDetails.tsx';
import type { Explored } from './useExplored.ts';

export interface DetailsProps {
  explored: Explored;
  search: ExploreSearch;
  change: (part: Partial<ExploreSearch>, step?: 'push' | 'replace') => void;
}

/** What is selected, in words: a CI, a group, or the way between two CIs. */
export function Details({ explored, search, path, change }: DetailsProps & { path: Path | undefined }) {
  const { view } = explored;
  const ci = view.cis.find((each) => each.id === search.selected);
  const group = view.drawn.nodes.find((node) => node.id === search.selected && node.members);
  if (ci && search.pathTo) return <PathDetails {...{ explored, search, change, path }} from={ci} />;
  if (ci) return <CiDetails {...{ explored, search, change }} ci={ci} />;
  if (group) return <GroupDetails {...{ explored, search, change }} group={group} />;
  return (
    <Panel title="Details">
      <div className={classes.hint}>
        <p>Select an item to see what it is and why it is here.</p>
        <p>
          A double click, Enter, or a click on a badge such as <b>+7</b> shows its neighbours. A number in a
          circle is a group; open it the same way.
        </p>
        <p>Drag to move. Ctrl and the wheel zoom.</p>
      </div>
    </Panel>
  );
}
