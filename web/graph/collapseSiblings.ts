import { adjacency } from './adjacency.ts';
import { targetNodes } from './bounds.ts';
import { type Graph, type GraphEdge, type GraphNode, worse } from './graph.ts';

export interface CollapseOptions {
  /** What the view is about: siblings are those at the same distance through the same parent. */
  readonly homes: readonly string[];
  /** CIs that always stay on their own: pinned, selected, searched for. */
  readonly keep: ReadonlySet<string>;
  /** Groups that the person has opened. */
  readonly open: ReadonlySet<string>;
  /** From how many siblings of one class on. Default 10. */
  readonly from?: number;
}

/**
 * Collapses siblings (same parent, same side, same class) into one group each. Where more nodes than fit remain, smaller
 * groups collapse too, so that a view stays readable at any size.
 */
export function collapseSiblings(graph: Graph, options: CollapseOptions): Graph {
  const first = options.from ?? 10;
  let collapsed = graph;
  for (const from of [first, 6, 4, 3, 2]) {
    if (from > first) continue;
    collapsed = merge(graph, representatives(graph, { ...options, from }));
    if (collapsed.nodes.length <= targetNodes) break;
  }
  return collapsed;
}

/** Which node stands for which: itself, or its group. Parents come before children, so groups nest. */
function representatives(graph: Graph, options: CollapseOptions & { from: number }): Map<string, string> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const neighbours = adjacency(graph);
  const standsFor = new Map<string, string>();
  let level = options.homes.filter((id) => nodes.has(id));
  for (const id of level) standsFor.set(id, id);
  while (level.length > 0) {
    const siblings = new Map<string, string[]>();
    const seen = new Set<string>();
    for (const parent of level) {
      for (const { id, side } of neighbours.get(parent) ?? []) {
        if (standsFor.has(id) || seen.has(id)) continue;
        seen.add(id);
        const key = groupId(standsFor.get(parent) ?? parent, side, nodes.get(id)?.className ?? '');
        siblings.set(key, [...(siblings.get(key) ?? []), id]);
      }
    }
    for (const [key, ids] of siblings) assign(key, ids, options, standsFor);
    level = [...seen];
  }
  for (const id of nodes.keys()) if (!standsFor.has(id)) standsFor.set(id, id);
  return standsFor;
}

function assign(
  key: string,
  ids: readonly string[],
  options: CollapseOptions & { from: number },
  standsFor: Map<string, string>,
): void {
  const free = ids.filter((id) => !options.keep.has(id));
  const collapses = ids.length >= options.from && free.length > 1 && !options.open.has(key);
  for (const id of ids) standsFor.set(id, collapses && !options.keep.has(id) ? key : id);
}

/** Short, and the same each time, so that it can stand in a URL. */
function groupId(parent: string, side: string, className: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${parent} ${side} ${className}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `group-${hash.toString(36)}`;
}

function merge(graph: Graph, standsFor: ReadonlyMap<string, string>): Graph {
  const nodes = new Map<string, GraphNode>();
  for (const node of graph.nodes) {
    const id = standsFor.get(node.id) ?? node.id;
    if (id === node.id) {
      nodes.set(id, node);
      continue;
    }
    const group = nodes.get(id);
    nodes.set(id, {
      id,
      name: '',
      className: node.className,
      role: 'ci',
      state: group === undefined ? node.state : worse(group.state, node.state),
      hidden: (group?.hidden ?? 0) + node.hidden,
      members: [...(group?.members ?? []), ...(node.members ?? [node.id])],
    });
  }
  return { nodes: [...nodes.values()], edges: mergeEdges(graph.edges, standsFor) };
}

function mergeEdges(edges: readonly GraphEdge[], standsFor: ReadonlyMap<string, string>): GraphEdge[] {
  const merged = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const from = standsFor.get(edge.from) ?? edge.from;
    const to = standsFor.get(edge.to) ?? edge.to;
    if (from === to) continue;
    const untouched = from === edge.from && to === edge.to;
    const id = untouched ? edge.id : `${edge.type} ${from} ${to}`;
    const same = merged.get(id);
    merged.set(
      id,
      same === undefined
        ? { ...edge, id, from, to }
        : { ...same, count: same.count + edge.count, state: worse(same.state, edge.state) },
    );
  }
  return [...merged.values()];
}
