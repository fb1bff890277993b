import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { edgeElement, nodeElement } from './elements.ts';
import type { Graph } from './graph.ts';
import type { RingsLayout } from './layout/rings.ts';

/** Classes that other hooks set; a new state of the data leaves them. */
const kept = ['faded', 'lit', 'found', 'selected', 'told'];

/**
 * Brings what is drawn to `graph` by difference: what stays keeps its place, what is new appears where the layout put
 * it. Waits until the layout is ready: it is of this view, and knows every node.
 */
export function useElements(
  core: Core | undefined,
  ready: boolean,
  graph: Graph,
  { positions, labels, rings }: RingsLayout,
  terse: boolean,
): void {
  const round = rings.length > 0;
  useEffect(() => {
    if (core === undefined || !ready) return;
    core.batch(() => {
      const wanted = new Set([...graph.nodes, ...graph.edges].map((element) => element.id));
      core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const node of graph.nodes) {
        const at = positions[node.id] ?? { x: 0, y: 0 };
        const definition = nodeElement(node);
        const classes = `${definition.classes} label-${labels[node.id] ?? 'bottom'}${round ? ' round' : ''}${terse ? ' terse' : ''}`;
        const shown = core.getElementById(node.id);
        if (shown.empty()) core.add({ ...definition, classes, position: { ...at } });
        else update(shown, definition.data, classes);
        if (shown.nonempty() && !shown.grabbed()) shown.position({ ...at });
      }
      for (const edge of graph.edges) {
        const definition = edgeElement(edge);
        const classes = `${definition.classes} ${round ? 'straight' : 'curved'}`;
        const shown = core.getElementById(edge.id);
        if (shown.empty()) core.add({ ...definition, classes });
        else update(shown, { label: definition.data.label }, classes);
      }
    });
  }, [core, ready, graph, positions, labels, round, terse]);
}

function update(shown: ReturnType<Core['getElementById']>, data: object, classes: string): void {
  shown.data(data);
  const own = kept.filter((name) => shown.hasClass(name));
  shown.classes([...classes.split(' '), ...own]);
}
