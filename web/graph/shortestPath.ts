import { adjacency } from './adjacency.ts';
import type { Graph } from './graph.ts';

export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A shortest way between two nodes over lines in either direction, or undefined where there is none. */
export function shortestPath(graph: Graph, from: string, to: string): Path | undefined {
  const neighbours = adjacency(graph);
  const cameBy = new Map<string, { id: string; edge: string } | null>([[from, null]]);
  const queue = [from];
  for (const current of queue) {
    if (current === to) return trace(cameBy, to);
    for (const { id, edge } of neighbours.get(current) ?? []) {
      if (cameBy.has(id)) continue;
      cameBy.set(id, { id: current, edge });
      queue.push(id);
    }
  }
  return undefined;
}

function trace(cameBy: ReadonlyMap<string, { id: string; edge: string } | null>, to: string): Path {
  const nodes = [to];
  const edges: string[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.id)) {
    nodes.unshift(step.id);
    edges.unshift(step.edge);
  }
  return { nodes, edges };
}
