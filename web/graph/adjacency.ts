import type { Graph } from './graph.ts';

export interface Neighbour {
  readonly id: string;
  readonly edge: string;
  /** `needs`: what the CI depends on; `neededBy`: what depends on it. */
  readonly side: 'needs' | 'neededBy';
}

/** Each node's neighbours, in the order of the lines; lines to absent nodes are left out. */
export function adjacency(graph: Graph): ReadonlyMap<string, readonly Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>(graph.nodes.map((node) => [node.id, []]));
  for (const edge of graph.edges) {
    const from = neighbours.get(edge.from);
    const to = neighbours.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    from.push({ id: edge.to, edge: edge.id, side: 'needs' });
    to.push({ id: edge.from, edge: edge.id, side: 'neededBy' });
  }
  return neighbours;
}
