import type { Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './GraphCanvas.module.css';
import type { Graph, GraphNode, Positions } from './graph.ts';
import { isArrow, nearestNode } from './nearestNode.ts';
import { nodeSize } from './stylesheet.ts';
import type { Viewport } from './useViewport.ts';

interface Props {
  core: Core;
  graph: Graph;
  positions: Positions;
  selected?: string;
  opens: string;
  viewport: Viewport;
  words: (node: GraphNode) => string;
  onSelect: (id: string | undefined) => void;
  onOpen: (id: string) => void;
  onSay: (words: string) => void;
}

/** A real button that lies over one node at a time: what keyboards and screen readers hold on to. */
export function FocusButton(props: Props) {
  const { core, graph, positions, selected, viewport } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [walked, setWalked] = useState<string>();
  const node =
    graph.nodes.find((each) => each.id === walked) ??
    graph.nodes.find((each) => each.id === selected) ??
    graph.nodes.find((each) => each.role === 'home') ??
    graph.nodes[0];
  useEffect(() => setWalked(selected), [selected]);
  useFollowing(core, button, node?.id);
  if (node === undefined) return null;

  const walkTo = (id: string | undefined) => {
    const next = graph.nodes.find((each) => each.id === id);
    if (next === undefined) return props.onSay('Nothing further that way.');
    setWalked(next.id);
    props.onSay(props.words(next));
    bringIntoView(core, next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyAction(event.key, {
      arrow: () => walkTo(nearestNode(graph, positions, node.id, event.key)),
      home: () => walkTo(graph.nodes.find((each) => each.role === 'home')?.id),
      open: () => props.onOpen(node.id),
      select: () => props.onSelect(node.id === selected ? undefined : node.id),
      letGo: () => props.onSelect(undefined),
      zoom: viewport.zoomBy,
      fit: viewport.fit,
    });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <button
      ref={button}
      type="button"
      className={classes.focus}
      aria-label={`${props.words(node)}. Press Enter to ${props.opens}.`}
      aria-pressed={node.id === selected}
      onKeyDown={onKeyDown}
      onClick={() => props.onOpen(node.id)}
    />
  );
}

interface KeyActions {
  arrow(): void;
  home(): void;
  open(): void;
  select(): void;
  letGo(): void;
  zoom(factor: number): void;
  fit(): void;
}

function keyAction(key: string, actions: KeyActions): (() => void) | undefined {
  if (isArrow(key)) return actions.arrow;
  switch (key) {
    case 'Enter':
      return actions.open;
    case ' ':
      return actions.select;
    case 'Escape':
      return actions.letGo;
    case 'Home':
      return actions.home;
    case '+':
    case '=':
      return () => actions.zoom(1.25);
    case '-':
      return () => actions.zoom(0.8);
    case '0':
      return actions.fit;
    default:
      return undefined;
  }
}

/** Keeps the button over its node while the view moves; written straight to the element, frame by frame. */
function useFollowing(
  core: Core,
  button: { readonly current: HTMLButtonElement | null },
  id: string | undefined,
): void {
  useEffect(() => {
    const follow = () => {
      const shown = id === undefined ? undefined : core.getElementById(id);
      if (!button.current || !shown || shown.empty()) return;
      const { x, y } = shown.renderedPosition();
      const size = Math.max(24, (nodeSize + 12) * core.zoom());
      Object.assign(button.current.style, {
        left: `${x - size / 2}px`,
        top: `${y - size / 2}px`,
        width: `${size}px`,
        height: `${size}px`,
      });
    };
    follow();
    core.on('render', follow);
    return () => {
      core.off('render', follow);
    };
  }, [core, button, id]);
}

function bringIntoView(core: Core, id: string): void {
  const { x, y } = core.getElementById(id).renderedPosition();
  const edge = 60;
  const dx = x < edge ? edge - x : Math.min(0, core.width() - edge - x);
  const dy = y < edge ? edge - y : Math.min(0, core.height() - edge - y);
  if (dx !== 0 || dy !== 0) core.panBy({ x: dx, y: dy });
}
