import cytoscape from 'cytoscape';
// @ts-expect-error -- the package has no types; it is a Cytoscape extension and nothing else.
import fcose from 'cytoscape-fcose';
import type { Graph, Positions } from '../graph.ts';
import { columns } from './columns.ts';

cytoscape.use(fcose);

/**
 * A force-directed layout that repeats: what chance it takes comes from a seed. Runs in the worker, whose Math.random nobody else uses.
 */
export function organic(graph: Graph, homes: readonly string[], fixed: Positions): Positions {
  Math.random = seeded(1);
  const start = columns(graph, homes, fixed);
  const headless = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 90, height: 60 } }],
    elements: [
      ...graph.nodes.map((node) => ({
        data: { id: node.id },
        position: { ...(start[node.id] ?? { x: 0, y: 0 }) },
      })),
      ...graph.edges.map((edge) => ({ data: { id: edge.id, source: edge.from, target: edge.to } })),
    ],
  });
  const fixedNodeConstraint = Object.entries(fixed)
    .filter(([id]) => headless.getElementById(id).nonempty())
    .map(([nodeId, position]) => ({ nodeId, position }));
  const options = {
    name: 'fcose',
    // From chance, which is seeded, a better picture comes than from the columns; what has been seen must not move.
    randomize: fixedNodeConstraint.length === 0,
    animate: false,
    quality: 'proof',
    idealEdgeLength: 120,
    nodeSeparation: 90,
    ...(fixedNodeConstraint.length > 0 ? { fixedNodeConstraint } : {}),
  };
  headless.layout(options).run();
  const positions = headless.nodes().map((node) => [node.id(), { ...node.position() }] as const);
  headless.destroy();
  return { ...Object.fromEntries(positions), ...fixed };
}

/** mulberry32: small and even enough for a layout. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
