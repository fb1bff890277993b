import { useMemo, useState } from 'react';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { type GraphNode, sizeOf } from '../../graph/graph.ts';
import { useLayout } from '../../graph/useLayout.ts';
import { StateSign } from '../../ui/StateSign.tsx';
import { atStep } from './atStep.ts';
import classes from './BlastView.module.css';
import { type DrawnImpact, mostOpened } from './drawnImpact.ts';

interface Props {
  drawn: DrawnImpact;
  /** Names the question: what it hits may change, what is seen keeps its place. */
  question: string;
  /** How many hops the playback has come. */
  step: number | undefined;
  width: number;
  height: number;
  selected?: string;
  onSelect: (id: string | undefined) => void;
  onOpenGroup: (id: string) => void;
}

/** The chains of the services around what is acted on: rings by hops, sectors by service. */
export function ImpactGraph({
  drawn,
  question,
  step,
  width,
  height,
  selected,
  onSelect,
  onOpenGroup,
}: Props) {
  const [group, setGroup] = useState<string>();
  // A panel that becomes a little wider is not a reason to draw anew.
  const steps = Math.max(4, Math.round(width / 80)) * 80;
  const view = `impact ${question} ${steps} ${height}`;
  const wanted = useMemo(
    () => ({ kind: 'rings' as const, nodes: drawn.ringNodes, width: steps, height }),
    [drawn.ringNodes, steps, height],
  );
  const layout = useLayout(view, wanted);
  const graph = useMemo(() => atStep(drawn.graph, drawn.ringNodes, step), [drawn, step]);
  const marked = group ?? (selected === undefined ? undefined : (drawn.standsFor.get(selected) ?? selected));
  const services = drawn.graph.nodes.filter(({ role }) => role === 'service').length;
  const lit = marked === undefined ? undefined : drawn.chains.get(marked);
  const nodes = new Map(drawn.graph.nodes.map((node) => [node.id, node]));
  const select = (id: string | undefined) => {
    const node = id === undefined ? undefined : nodes.get(id);
    // Neither a group nor what the viewer may not see has reasons that could be opened.
    const isGroup = node !== undefined && (node.members !== undefined || node.className === '');
    setGroup(isGroup ? id : undefined);
    onSelect(isGroup ? undefined : id);
  };
  const open = (id: string) => {
    const members = nodes.get(id)?.members;
    if (members === undefined) return select(id);
    setGroup(undefined);
    onOpenGroup(id);
  };
  const tooLarge = marked !== undefined && groupSize(nodes.get(marked)) > mostOpened;
  return (
    <GraphCanvas
      label="Blast radius: what is hit, in rings by hops"
      tableHint="The same is in the tables of services and of all impacted items."
      graph={graph}
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
        <span className={classes.small}>
          Rings are hops, sectors are {services > 0 ? 'services' : 'classes'}.
        </span>
        {tooLarge ? <span>Too many to open here: Enter lists them in the table.</span> : null}
        <StateSign state="DOWN" size={12} />
        <StateSign state="DEGRADED" size={12} />
        <StateSign state="AT_RISK" size={12} />
      </div>
    </GraphCanvas>
  );
}

const groupSize = (node: GraphNode | undefined) => (node?.members ? sizeOf(node) : 0);
