import { adjacency, type Neighbour } from '../adjacency.ts';
import type { Graph, Point, Positions } from '../graph.ts';

/** Model pixels: room for a name below each sign, and for a line's arrow between two columns. */
const columnGap = 190;
const laneGap = 140;
const rowHeight = 72;
/** A taller column is split into lanes, so that its names stay readable at the first zoom. */
const rowsInLane = 8;

/**
 * Dependants left, what the home needs right, a column for each hop; within a column near what it is related to.
 * Nodes in `fixed` stay where they are; new ones take the nearest free place in their column.
 */
export function columns(graph: Graph, homes: readonly string[], fixed: Positions = {}): Positions {
  const neighbours = adjacency(graph);
  const columnOf = byHops(graph, homes, neighbours);
  const placed = new Map<string, Point>();
  for (const node of graph.nodes) {
    const at = fixed[node.id];
    if (at !== undefined) placed.set(node.id, at);
  }
  const order = [...new Set(columnOf.values())].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  for (const column of order) placeColumn(column, columnOf, neighbours, placed);
  return Object.fromEntries(placed);
}

/** Signed hops from the nearest home: negative towards dependants. */
function byHops(
  graph: Graph,
  homes: readonly string[],
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
): Map<string, number> {
  const columnOf = new Map<string, number>();
  const queue: string[] = [];
  const walk = (start: readonly string[]) => {
    for (const id of start) {
      if (columnOf.has(id) || !neighbours.has(id)) continue;
      columnOf.set(id, 0);
      queue.push(id);
    }
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      for (const next of neighbours.get(id) ?? []) {
        if (columnOf.has(next.id)) continue;
        columnOf.set(next.id, (columnOf.get(id) ?? 0) + (next.side === 'needs' ? 1 : -1));
        queue.push(next.id);
      }
    }
  };
  walk(homes);
  for (const node of graph.nodes) walk([node.id]);
  return columnOf;
}

function placeColumn(
  column: number,
  columnOf: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  placed: Map<string, Point>,
): void {
  const ids = [...columnOf].filter(([, own]) => own === column).map(([id]) => id);
  const start = columnStart(column, columnOf, placed);
  const wish = (id: string) => mean((neighbours.get(id) ?? []).map((next) => placed.get(next.id)?.y)) ?? 0;
  const fresh = ids
    .filter((id) => !placed.has(id))
    .map((id) => ({ id, y: wish(id) }))
    .sort((a, b) => a.y - b.y);
  const lanes = Math.max(1, Math.ceil(fresh.length / rowsInLane));
  const rows = Math.ceil(fresh.length / lanes);
  const middle = mean(fresh.map((each) => each.y)) ?? 0;
  for (const [index, { id }] of fresh.entries()) {
    const lane = index % lanes;
    // Lanes go outwards and stand half a row apart, so that lines pass between the names.
    const x = start + lane * laneGap * (column < 0 ? -1 : 1);
    const y =
      middle + (Math.floor(index / lanes) - (rows - 1) / 2) * rowHeight + (lane % 2) * (rowHeight / 2);
    placed.set(id, freePlace({ x, y }, placed));
  }
}

/** Where a column begins: where it stood before, else a step beyond the column before it. */
function columnStart(
  column: number,
  columnOf: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, Point>,
): number {
  const xs = (wanted: number) =>
    [...columnOf].flatMap(([id, own]) => (own === wanted ? (placed.get(id)?.x ?? []) : []));
  const own = xs(column);
  if (column === 0) return own[0] ?? 0;
  const side = Math.sign(column);
  if (own.length > 0) return side * Math.min(...own.map((x) => x * side));
  const before = xs(column - side);
  return (
    side * Math.max(...before.map((x) => x * side), (Math.abs(column) - 1) * columnGap) + side * columnGap
  );
}

/** The nearest place up or down the lane that no other node covers. */
function freePlace(wish: Point, placed: ReadonlyMap<string, Point>): Point {
  const others = [...placed.values()].filter((other) => Math.abs(other.x - wish.x) < laneGap * 0.6);
  for (let step = 0; step <= others.length * 2; step += 0.5) {
    for (const direction of [1, -1]) {
      const y = wish.y + direction * step * rowHeight;
      if (others.every((other) => Math.abs(other.y - y) >= rowHeight - 1)) return { x: wish.x, y };
    }
  }
  return wish;
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
