import { Button } from '@mantine/core';
import { nodeLabel } from '../../graph/elements.ts';
import type { GraphNode } from '../../graph/graph.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './Details.module.css';
import type { DetailsProps } from './Details.tsx';
import { toggled } from './exploreSearch.ts';

/** A group of siblings: opened whole, or one by one. */
export function GroupDetails({ group, explored, search, change }: DetailsProps & { group: GraphNode }) {
  const members = explored.view.cis
    .filter((ci) => group.members?.includes(ci.id))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel title={nodeLabel(group)} aside="Group">
      <div className={classes.actions}>
        <Button
          size="xs"
          onClick={() => change({ open: toggled(search.open, group.id, true), selected: undefined })}
        >
          Show all {members.length}
        </Button>
      </div>
      <div className={classes.because}>
        <h3>Or one of them</h3>
        <ul>
          {members.map((ci) => (
            <li key={ci.id}>
              <button
                type="button"
                className={classes.name}
                onClick={() => change({ pinned: toggled(search.pinned, ci.id, true), selected: ci.id })}
              >
                {ci.name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
