import type { Point, Positions } from '../graph.ts';

export interface RingNode {
  readonly id: string;
  /** Hops from what is acted on, which stands in the middle. */
  readonly ring: number;
  /** The node one hop nearer through which it was reached; null in the middle. */
  readonly parent: string | null;
}

export interface RingsOptions {
  /** The panel's size, in pixels: rings become ellipses that use it. */
  readonly width: number;
  readonly height: number;
  readonly fixed?: Positions;
  /** The rings as they were last seen: kept while what stands on them has room, so that nothing jumps. */
  readonly former?: Axes;
}

/** Half axes of rings, the middle's or the first hop's first. */
export type Axes = readonly { readonly rx: number; readonly ry: number }[];

/** On which side of its sign a name stands. */
export type LabelSide = 'top' | 'bottom' | 'left' | 'right';

export interface RingsLayout {
  readonly positions: Positions;
  /** Absent: below the sign. */
  readonly labels: Readonly<Record<string, LabelSide>>;
  /** Half axes of each ring from the first hop on, for drawing them. */
  readonly rings: Axes;
  /** Whether everything stands anew, so that the view is to be fitted to it again. */
  readonly anew: boolean;
  /** In which direction (radians, clockwise from the right) the rings can be labelled: where the fewest nodes stand. */
  readonly free: number;
}

const nodeRoom = 42;
const leastGap = 38;
/** Share of the smaller picture, the former or the new, that must be in both for what was seen to keep its place. */
const leastSeen = 0.6;
/** Room beside and above the outermost ring for its labels. */
const margin = { x: 64, y: 56 };

/**
 * Rings by hops, sectors by what is reached: a tree drawn around its root, computed in one pass. Leaves keep the order
 * they come in, clockwise from the top, so the picture reads like the table beside it.
 */
export function rings(nodes: readonly RingNode[], options: RingsOptions): RingsLayout {
  const children = byParent(nodes);
  const roots = nodes.filter((node) => node.parent === null);
  const own = ringAxes(nodes, roots.length > 1, options);
  const former = keepRings(nodes, own, options.former ?? []);
  const seen = stillRight(nodes, former, options.fixed ?? {});
  // A picture that is for the most part another one would be a tangle between the old places: it is laid out anew.
  const kept = Object.keys(seen).length;
  const anew =
    kept < leastSeen * Math.min(nodes.length, Object.keys(options.fixed ?? {}).length) || kept === 0;
  const axes = anew ? own : former;
  const angles = new Map<string, number>();
  const leaves = roots.reduce((sum, root) => sum + breadth(root.id, children), 0);
  let start = -Math.PI / 2;
  for (const root of roots)
    start = spread(root.id, start, (2 * Math.PI) / Math.max(leaves, 1), children, angles);
  turnFirstLeafUp(nodes, children, angles);
  separate(nodes, axes, angles);
  const positions: Record<string, Point> = {};
  for (const node of nodes) {
    const axis = axes[node.ring] ?? { rx: 0, ry: 0 };
    const angle = angles.get(node.id) ?? 0;
    positions[node.id] = { x: axis.rx * Math.cos(angle), y: axis.ry * Math.sin(angle) };
  }
  const places = anew ? positions : keepSeen(positions, seen);
  const directions = nodes.map((node) => {
    const [at, { rx, ry }] = [places[node.id] ?? { x: 0, y: 0 }, axes[node.ring] ?? { rx: 1, ry: 1 }];
    return Math.atan2(at.y / (ry || 1), at.x / (rx || 1));
  });
  return {
    positions: places,
    labels: Object.fromEntries(
      nodes.map((node, index) => [node.id, labelSide(node, directions[index] ?? 0, children)]),
    ),
    rings: axes.slice(1),
    anew,
    free: emptiest(directions),
  };
}

/** The former rings, with more of them outside where chains have grown; the new ones where the former lack room. */
function keepRings(nodes: readonly RingNode[], axes: Axes, former: Axes): Axes {
  const [last, before] = [former.at(-1), former.at(-2) ?? { rx: 0, ry: 0 }];
  if (last === undefined) return axes;
  const step = { rx: last.rx - before.rx, ry: last.ry - before.ry };
  const kept = axes.map((axis, ring) => {
    if (ring === 0) return axis;
    const further = ring - former.length;
    return former[ring - 1] ?? { rx: last.rx + further * step.rx, ry: last.ry + further * step.ry };
  });
  const roomy = kept.every(({ ry }, ring) => {
    const count = nodes.filter((node) => node.ring === ring).length;
    return ring === 0 || (ry > (kept[0]?.ry ?? 0) && (count < 2 || (count * nodeRoom) / (2 * Math.PI) <= ry));
  });
  return roomy ? kept : axes;
}

/** Of the places seen those that still say the right distance: on another ring than its own a node cannot stay. */
function stillRight(nodes: readonly RingNode[], axes: Axes, fixed: Positions): Positions {
  const onRing = (at: Point, { rx, ry }: Axes[number]) =>
    rx > 0 && Math.abs(Math.hypot(at.x / rx, at.y / ry) - 1) < 0.01;
  const right = nodes.flatMap(({ id, ring }) => {
    const at = fixed[id];
    if (at === undefined) return [];
    const stands = axes.findIndex((axis) => onRing(at, axis));
    // On no ring at all: somebody put it there, or there was no room on its own.
    return stands === -1 || stands === ring ? [[id, at] as const] : [];
  });
  return Object.fromEntries(right);
}

/** Ends of chains are named outside; what lies on the way beside its spoke, or in turn above and below a level one. */
function labelSide({ id, ring, parent }: RingNode, angle: number, children: Children): LabelSide {
  if (parent === null) return 'bottom';
  if (!children.has(id)) return Math.sin(angle) < -0.1 ? 'top' : 'bottom';
  if (Math.abs(Math.sin(angle)) > 0.6) return Math.cos(angle) < -0.05 ? 'left' : 'right';
  return ring % 2 === 0 ? 'top' : 'bottom';
}

/** The middle of the widest gap between directions. */
function emptiest(angles: readonly number[]): number {
  const turns = angles
    .map((angle) => ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI))
    .sort((a, b) => a - b);
  let widest = { gap: -1, middle: Math.PI / 2 };
  for (const [index, angle] of turns.entries()) {
    const next = turns[index + 1] ?? (turns[0] ?? 0) + 2 * Math.PI;
    if (next - angle > widest.gap) widest = { gap: next - angle, middle: (angle + next) / 2 };
  }
  return widest.middle;
}

/** What has been seen keeps its place; what is new goes to the nearest free one. */
function keepSeen(positions: Readonly<Record<string, Point>>, fixed: Positions): Positions {
  const seen = Object.keys(positions).filter((id) => fixed[id] !== undefined);
  if (seen.length === 0) return positions;
  const kept: Record<string, Point> = {};
  for (const id of seen) kept[id] = fixed[id] ?? { x: 0, y: 0 };
  for (const [id, at] of Object.entries(positions)) kept[id] ??= freeNear(at, Object.values(kept));
  return kept;
}

function freeNear(wish: Point, taken: readonly Point[]): Point {
  for (let turn = 0; turn < 400; turn++) {
    // A sunflower's spiral: dense, and the nearest places first.
    const far = Math.sqrt(turn) * (nodeRoom / 2);
    const at = { x: wish.x + far * Math.cos(turn * 2.4), y: wish.y + far * Math.sin(turn * 2.4) };
    if (taken.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= nodeRoom)) return at;
  }
  return wish;
}

type Children = ReadonlyMap<string, readonly string[]>;

function byParent(nodes: readonly RingNode[]): Children {
  const children = new Map<string, string[]>();
  for (const { id, parent } of nodes) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

/** How many leaves hang on a node; a leaf is its own. */
function breadth(id: string, children: Children): number {
  const below = children.get(id) ?? [];
  return below.length === 0 ? 1 : below.reduce((sum, child) => sum + breadth(child, children), 0);
}

function spread(
  id: string,
  start: number,
  perLeaf: number,
  children: Children,
  angles: Map<string, number>,
): number {
  const end = start + breadth(id, children) * perLeaf;
  angles.set(id, (start + end) / 2);
  let next = start;
  for (const child of children.get(id) ?? []) next = spread(child, next, perLeaf, children, angles);
  return end;
}

/** Turns the whole so that the first leaf, the worst service, stands at the top. */
function turnFirstLeafUp(nodes: readonly RingNode[], children: Children, angles: Map<string, number>): void {
  const first = nodes.find((node) => node.parent !== null && !children.has(node.id));
  if (first === undefined) return;
  const turn = -Math.PI / 2 - (angles.get(first.id) ?? 0);
  for (const [id, angle] of angles) angles.set(id, angle + turn);
}

/**
 * Half axes of each ring, the middle's first: even steps as wide as the panel allows, wider where a ring's nodes need it.
 * Several CIs in the middle stand on a small ring of their own.
 */
function ringAxes(nodes: readonly RingNode[], several: boolean, options: RingsOptions): Axes {
  const outermost = Math.max(1, ...nodes.map((node) => node.ring));
  const room = { x: options.width / 2 - margin.x, y: options.height / 2 - margin.y };
  const aspect = Math.min(1.7, Math.max(0.85, room.x / room.y));
  const step = Math.max(leastGap, Math.min(room.y, room.x / aspect) / (outermost + (several ? 0.5 : 0)));
  const axes: { rx: number; ry: number }[] = [];
  let before = 0;
  for (let ring = 0; ring <= outermost; ring++) {
    const count = nodes.filter((node) => node.ring === ring).length;
    const needed = count > 1 ? (count * nodeRoom) / (2 * Math.PI) : 0;
    const ry =
      ring === 0 ? (several ? Math.max(nodeRoom * 0.7, needed) : 0) : Math.max(before + step, needed);
    axes.push({ rx: ry * aspect, ry });
    before = ry;
  }
  return axes;
}

/** Pushes neighbours on one ring apart where they would touch; a few passes are enough for a bounded graph. */
function separate(nodes: readonly RingNode[], axes: Axes, angles: Map<string, number>): void {
  for (const [ring, axis] of axes.entries()) {
    const ids = nodes.filter((node) => node.ring === ring).map((node) => node.id);
    const least = Math.min(nodeRoom / Math.max(axis.ry, 1), (2 * Math.PI) / Math.max(ids.length, 1));
    for (let pass = 0; pass < 8; pass++) {
      ids.sort((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0));
      for (let index = 1; index < ids.length; index++) {
        const [before, after] = [ids[index - 1] ?? '', ids[index] ?? ''];
        const overlap = least - ((angles.get(after) ?? 0) - (angles.get(before) ?? 0));
        if (overlap <= 1e-9) continue;
        angles.set(before, (angles.get(before) ?? 0) - overlap / 2);
        angles.set(after, (angles.get(after) ?? 0) + overlap / 2);
      }
    }
  }
}
