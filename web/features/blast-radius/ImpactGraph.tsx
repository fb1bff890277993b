import { useMemo, useState } from 'react';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { useLayout } from '../../graph/useLayout.ts';
import { StateSign } from '../../ui/StateSign.tsx';
import classes from './BlastView.module.css';
import { type DrawnImpact, mostOpened } from './drawnImpact.ts';

interface Props {
  drawn: DrawnImpact;
  /** Names the answer; another answer is another picture. */
  digest: string;
  width: number;
  height: number;
  selected?: string;
  onSelect: (id: string | undefined) => void;
  onOpenGroup: (id: string) => void;
}

/** The chains of the services around what is acted on: rings by hops, sectors by service. */
export function ImpactGraph({ drawn, digest, width, height, selected, onSelect, onOpenGroup }: Props) {
  const [group, setGroup] = useState<string>();
  // A panel that becomes a little wider is not a reason to draw anew.
  const steps = Math.max(4, Math.round(width / 80)) * 80;
  const view = `impact ${digest} ${steps} ${height}`;
  const wanted = useMemo(
    () => ({ kind: 'rings' as const, nodes: drawn.ringNodes, width: steps, height }),
    [drawn.ringNodes, steps, height],
  );
  const layout = useLayout(view, wanted);
  const marked = group ?? (selected === undefined ? undefined : (drawn.standsFor.get(selected) ?? selected));
  const lit = marked === undefined ? undefined : drawn.chains.get(marked);
  const nodes = new Map(drawn.graph.nodes.map((node) => [node.id, node]));
  const select = (id: string | undefined) => {
    const isGroup = id !== undefined && nodes.get(id)?.members !== undefined;
    setGroup(isGroup ? id : undefined);
    onSelect(isGroup ? undefined : id);
  };
  const open = (id: string) => {
    const members = nodes.get(id)?.members;
    if (members === undefined) return select(id);
    setGroup(undefined);
    onOpenGroup(id);
  };
  const tooLarge = marked !== undefined && (nodes.get(marked)?.members?.length ?? 0) > mostOpened;
  return (
    <GraphCanvas
      label="Blast radius: what is hit, in rings by hops"
      tableHint="The same is in the tables of services and of all impacted items."
      graph={drawn.graph}
      layout={layout}
      view={view}
      selected={marked}
      lit={lit}
      opens="show why it is hit, or to open a group"
      fileName="linchpin-blast-radius"
      height={height}
      terse={width < 700}
      onSelect={select}
      onOpen={open}
    >
      <div className={classes.legend}>
        {tooLarge ? <span>Too many to open here: Enter lists them in the table.</span> : null}
        <StateSign state="DOWN" size={12} />
        <StateSign state="DEGRADED" size={12} />
        <StateSign state="AT_RISK" size={12} />
      </div>
    </GraphCanvas>
  );
}
