import { adjacency } from './adjacency.ts';
import type { Graph, Point, Positions } from './graph.ts';

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Whether a key moves from node to node. */
export function isArrow(key: string): boolean {
  return key in steps;
}

/** The node an arrow key leads to: the nearest neighbour in that direction, else the nearest node there. */
export function nearestNode(
  graph: Graph,
  positions: Positions,
  from: string,
  key: string,
): string | undefined {
  const step = steps[key];
  const start = positions[from];
  if (step === undefined || start === undefined) return undefined;
  const reachable = new Set((adjacency(graph).get(from) ?? []).map((next) => next.id));
  const ways = graph.nodes.flatMap((node) => {
    const at = positions[node.id];
    if (at === undefined || node.id === from) return [];
    const along = (at.x - start.x) * step.x + (at.y - start.y) * step.y;
    const aside = Math.abs((at.x - start.x) * step.y) + Math.abs((at.y - start.y) * step.x);
    // Within 60 degrees of the key's direction, what lies aside counting double.
    if (along <= 0 || aside > along * 1.75) return [];
    return [{ id: node.id, far: along + 2 * aside, neighbour: reachable.has(node.id) }];
  });
  ways.sort((a, b) => Number(b.neighbour) - Number(a.neighbour) || a.far - b.far);
  return ways[0]?.id;
}
