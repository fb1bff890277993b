import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { CiIcon } from '../ui/CiIcon.tsx';
import { useColours } from './colours.ts';
import { nodeWords } from './elements.ts';
import { FocusButton } from './FocusButton.tsx';
import classes from './GraphCanvas.module.css';
import { GraphControls } from './GraphControls.tsx';
import type { Graph } from './graph.ts';
import { readIcons } from './icons.ts';
import type { Scene } from './paint.ts';
import { useCytoscape } from './useCytoscape.ts';
import { useElements } from './useElements.ts';
import { useExport } from './useExport.ts';
import type { StableLayout } from './useLayout.ts';
import { type Look, useLook } from './useLook.ts';
import { usePainters } from './usePainters.ts';
import { usePointer } from './usePointer.ts';
import { useViewport } from './useViewport.ts';

const none: ReadonlySet<string> = new Set();

interface Props extends Look {
  /** Says what the graph shows, for those who do not see it. */
  label: string;
  /** Where the same is as a table. */
  tableHint: string;
  graph: Graph;
  layout: StableLayout;
  /** Names the view: another name is fitted anew. */
  view: string;
  pinned?: ReadonlySet<string>;
  /** What Enter and a double click do, as the end of "Press Enter to …". */
  opens: string;
  /** For file names of pictures. */
  fileName: string;
  height: number;
  /** Where there is little room, groups are numbers alone until they are looked at. */
  terse?: boolean;
  onSelect(id: string | undefined): void;
  onOpen(id: string): void;
  children?: ReactNode;
}

/**
 * A graph on a canvas, with everything on it reachable by keyboard and told to screen readers. What it shows is always
 * also a table beside it (web.md).
 */
export function GraphCanvas(props: Props) {
  const { graph, layout, selected, lit, found, pinned = none } = props;
  const place = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const sprites = useRef<HTMLDivElement>(null);
  const instructions = useId();
  const core = useCytoscape(place);
  const colours = useColours();
  const [said, setSaid] = useState('');
  const [icons, setIcons] = useState<Scene['icons']>(new Map());
  const classNames = useMemo(() => [...new Set(graph.nodes.map((node) => node.className))].sort(), [graph]);
  // The sprites are rendered from the class names; reading them follows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (sprites.current) setIcons(readIcons(sprites.current));
  }, [classNames]);
  const ready =
    layout.view === props.view &&
    graph.nodes.length > 0 &&
    graph.nodes.every((node) => layout.positions[node.id] !== undefined);
  useElements(core, ready, graph, layout, props.terse ?? false);
  useLook(core, graph, colours, { selected, lit, found });
  const scene = useMemo(
    () => ({ graph, rings: layout.rings, free: layout.free, colours, icons, pinned }),
    [graph, layout.rings, layout.free, colours, icons, pinned],
  );
  usePainters(core, { under, over }, scene);
  const viewport = useViewport(core, `${props.view} ${layout.generation}`, ready);
  usePointer(core, { onSelect: props.onSelect, onOpen: props.onOpen, onMoved: layout.move });
  const exports = useExport(core, scene, props.fileName);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; this is a group of graph parts
    <div className={classes.frame} role="group" aria-label={props.label} aria-describedby={instructions}>
      <p id={instructions} className={classes.hidden}>
        Arrow keys move from item to item, Enter is to {props.opens}, space selects, Escape lets go, plus and
        minus zoom. {props.tableHint}
      </p>
      <div className={classes.stage} style={{ height: props.height }}>
        <canvas ref={under} className={classes.layer} aria-hidden />
        <div ref={place} className={classes.canvas} aria-hidden />
        <canvas ref={over} className={classes.layer} aria-hidden />
        {core && ready ? (
          <FocusButton
            core={core}
            graph={graph}
            positions={layout.positions}
            selected={selected}
            opens={props.opens}
            viewport={viewport}
            words={(node) => nodeWords(node, graph.edges)}
            onSelect={props.onSelect}
            onOpen={props.onOpen}
            onSay={setSaid}
          />
        ) : null}
        {ready ? null : <p className={classes.waiting}>Drawing…</p>}
        <div ref={sprites} hidden>
          {classNames.map((name) => (
            <span key={name} data-class={name}>
              <CiIcon className={name} />
            </span>
          ))}
        </div>
      </div>
      <GraphControls viewport={viewport} onTidy={layout.tidy} exports={exports}>
        {props.children}
      </GraphControls>
      <p className={classes.hidden} aria-live="polite">
        {said}
      </p>
    </div>
  );
}
