import type { Graph } from '../../graph/graph.ts';
import type { RingNode } from '../../graph/layout/rings.ts';

/** The picture as it is when the failure has come so many hops far: what is farther is there, but not hit yet. */
export function atStep(graph: Graph, rings: readonly RingNode[], step: number | undefined): Graph {
  if (step === undefined) return graph;
  const later = new Set(rings.filter(({ ring }) => ring > step).map(({ id }) => id));
  return {
    nodes: graph.nodes.map((node) => (later.has(node.id) ? { ...node, state: 'UNAFFECTED' } : node)),
    edges: graph.edges.map((edge) =>
      later.has(edge.from) || later.has(edge.to) ? { ...edge, state: 'UNAFFECTED' } : edge,
    ),
  };
}
