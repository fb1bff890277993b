import { adjacency } from '../../graph/adjacency.ts';
import { collapseSiblings } from '../../graph/collapseSiblings.ts';
import type { Graph, GraphNode } from '../../graph/graph.ts';
import type { ExploreSearch } from './exploreSearch.ts';
import { expression } from './expression.ts';
import type { ExploredCi, ExploredRelationship, Topology } from './neighbourhood.ts';

/** Everything that the explorer shows, as graph and as tables, made from the same data. */
export interface ExploredView {
  readonly cis: readonly ExploredCi[];
  readonly relationships: readonly ExploredRelationship[];
  /** Each CI on its own. */
  readonly whole: Graph;
  /** With siblings collapsed: what is drawn. */
  readonly drawn: Graph;
  readonly found: ReadonlySet<string>;
  /** Left out by the Hide expression, or no longer connected because of it or of the types chosen. */
  readonly hidden: number;
  /** Relationship types in the data, before the choice of types, with how many of each. */
  readonly types: ReadonlyMap<string, number>;
}

/** Puts the answers together, leaves out what the address says to, and collapses siblings. */
export function exploredView(topologies: readonly Topology[], search: ExploreSearch): ExploredView {
  const cis = unique(topologies.flatMap((each) => each.cis));
  const relationships = unique(topologies.flatMap((each) => each.relationships));
  const staying = new Set([...(search.ids ?? []), ...(search.pinned ?? [])]);
  const hide = expression(search.hide ?? '');
  const types = search.types === undefined ? undefined : new Set(search.types);
  const visible = new Set(cis.filter((ci) => staying.has(ci.id) || !hide?.(ci)).map((ci) => ci.id));
  const lines = relationships.filter(
    ({ type, from, to }) => (types?.has(type) ?? true) && visible.has(from.id) && visible.has(to.id),
  );
  const all = graphOf(
    cis.filter((ci) => visible.has(ci.id)),
    lines,
    search,
  );
  const connected = reach(all, [...staying]);
  const whole: Graph = {
    nodes: all.nodes.filter((node) => connected.has(node.id)),
    edges: all.edges.filter((edge) => connected.has(edge.from) && connected.has(edge.to)),
  };
  const find = expression(search.find ?? '');
  const shown = cis.filter((ci) => connected.has(ci.id));
  const keep = new Set([...staying, ...(search.expanded ?? []), search.selected ?? '', search.pathTo ?? '']);
  const drawn = collapseSiblings(whole, { homes: search.ids ?? [], keep, open: new Set(search.open) });
  return {
    cis: shown,
    relationships: lines.filter(({ from, to }) => connected.has(from.id) && connected.has(to.id)),
    whole,
    drawn,
    found: foundIn(drawn, new Set(find ? shown.filter(find).map((ci) => ci.id) : [])),
    hidden: cis.length - shown.length,
    types: counted(relationships.map(({ type }) => type)),
  };
}

function graphOf(
  cis: readonly ExploredCi[],
  lines: readonly ExploredRelationship[],
  search: ExploreSearch,
): Graph {
  const homes = new Set(search.ids);
  const shown = counted(lines.flatMap(({ from, to }) => [from.id, to.id]));
  return {
    nodes: cis.map(
      (ci): GraphNode => ({
        id: ci.id,
        name: ci.name,
        className: ci.class,
        state: ci.status === 'STALE' ? 'UNKNOWN' : 'UNAFFECTED',
        role: homes.has(ci.id) ? 'home' : 'ci',
        hidden: Math.max(0, ci.relationships.totalCount - (shown.get(ci.id) ?? 0)),
      }),
    ),
    edges: lines.map(({ id, type, from, to }) => ({
      id,
      type,
      from: from.id,
      to: to.id,
      state: 'UNAFFECTED',
      count: 1,
    })),
  };
}

/** A group counts as found where one of its members is. */
function foundIn(drawn: Graph, found: ReadonlySet<string>): ReadonlySet<string> {
  const nodes = drawn.nodes.filter((node) => found.has(node.id) || node.members?.some((id) => found.has(id)));
  return new Set(nodes.map((node) => node.id));
}

function reach(graph: Graph, starts: readonly string[]): ReadonlySet<string> {
  const neighbours = adjacency(graph);
  const reached = new Set(starts.filter((id) => neighbours.has(id)));
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next.id);
  return reached;
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
