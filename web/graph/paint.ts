import type { Core } from 'cytoscape';
import { count } from '../lib/quantity.ts';
import type { Colours } from './colours.ts';
import { type Graph, type GraphNode, type Point, sizeOf } from './graph.ts';
import type { IconLine } from './icons.ts';
import type { RingsLayout } from './layout/rings.ts';

export interface Scene {
  readonly graph: Graph;
  readonly rings: RingsLayout['rings'];
  readonly free: number;
  readonly colours: Colours;
  readonly icons: ReadonlyMap<string, readonly IconLine[]>;
  readonly pinned: ReadonlySet<string>;
}

/** From model to screen: a point times zoom plus pan. */
export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Behind the graph: the rings, each with how many hops it is. */
export function paintUnder(context: CanvasRenderingContext2D, scene: Scene, { zoom, pan }: View): void {
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  context.lineWidth = 1 / zoom;
  context.strokeStyle = scene.colours.line;
  context.fillStyle = scene.colours.dim;
  context.font = `11px ${scene.colours.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [index, { rx, ry }] of scene.rings.entries()) {
    context.beginPath();
    context.ellipse(0, 0, rx, ry, 0, 0, 2 * Math.PI);
    context.stroke();
    const words = ringWords(index);
    const width = context.measureText(words).width + 8;
    const [x, y] = [rx * Math.cos(scene.free), ry * Math.sin(scene.free)];
    context.clearRect(x - width / 2, y - 7, width, 14);
    context.fillText(words, x, y);
  }
  context.restore();
}

/** Over the graph: class icons, a group's number, the question mark of what is unknown, badges and pins. */
export function paintOver(
  context: CanvasRenderingContext2D,
  scene: Scene,
  core: Core,
  { zoom, pan }: View,
): void {
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  for (const node of scene.graph.nodes) {
    const shown = core.getElementById(node.id);
    if (shown.empty()) continue;
    const { x, y } = shown.position();
    context.globalAlpha = shown.hasClass('faded') ? 0.25 : 1;
    // A triangle's middle lies below its box's.
    paintSign(context, scene, core, node, { x, y: node.state === 'DEGRADED' ? y + 6 : y }, zoom);
    if (node.hidden > 0 && node.members === undefined)
      paintBadge(context, scene.colours, node.hidden, badgePlace({ x, y }));
    if (scene.pinned.has(node.id)) paintPin(context, scene.colours, x - 19, y - 17);
  }
  context.restore();
}

function paintSign(
  context: CanvasRenderingContext2D,
  scene: Scene,
  core: Core,
  node: GraphNode,
  { x, y }: Point,
  zoom: number,
): void {
  const { colours } = scene;
  context.fillStyle = node.state === 'UNAFFECTED' ? colours.ink : colours.state[node.state].colour;
  context.strokeStyle = node.state === 'UNAFFECTED' ? colours.dim : colours.state[node.state].colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  if (node.members !== undefined || node.state === 'UNKNOWN') {
    const words = node.members === undefined ? '?' : groupFigure(sizeOf(node));
    context.font = `700 ${words.length > 4 ? 10 : words.length > 3 ? 11 : 14}px ${colours.font}`;
    context.fillText(words, x, y + 1);
    return;
  }
  // Smaller than this an icon is a smudge.
  if (zoom < 0.4) return;
  const size = iconSize(node, core.getElementById(node.id).hasClass('round'));
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 24, size / 24);
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { path } of scene.icons.get(node.className) ?? []) context.stroke(path);
  context.restore();
}

/** What a ring is called, by its place from the inside. */
export function ringWords(index: number): string {
  return index === 0 ? '1 hop' : `${index + 1} hops`;
}

/** Side of a class's icon in its sign. @param onRings where the signs of CIs are smaller */
export function iconSize(node: GraphNode, onRings: boolean): number {
  const size = node.role === 'home' ? 20 : node.state === 'DEGRADED' ? 14 : 17;
  return onRings && node.role === 'ci' ? size * 0.75 : size;
}

/** A group's number as it fits its sign: exact up to 9,999, then in thousands; the exact one stands in its label. */
export function groupFigure(size: number): string {
  return size < 10_000 ? count(size) : `${Math.round(size / 1000)}k`;
}

/** Where a node's badge stands: above right of it. */
export function badgePlace({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: x + 20, y: y - 18 };
}

function paintBadge(
  context: CanvasRenderingContext2D,
  colours: Colours,
  hidden: number,
  at: { x: number; y: number },
): void {
  const words = hidden > 99 ? '99+' : `+${hidden}`;
  context.font = `600 10px ${colours.font}`;
  const width = context.measureText(words).width + 9;
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - 8, width, 16, 8);
  context.fillStyle = colours.card;
  context.strokeStyle = colours.accent;
  context.lineWidth = 1;
  context.fill();
  context.stroke();
  context.fillStyle = colours.accent;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(words, at.x, at.y + 0.5);
}

function paintPin(context: CanvasRenderingContext2D, colours: Colours, x: number, y: number): void {
  context.fillStyle = colours.accent;
  context.strokeStyle = colours.accent;
  context.lineWidth = 1.6;
  context.beginPath();
  context.arc(x, y - 2, 4, 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  context.moveTo(x, y + 2);
  context.lineTo(x, y + 8);
  context.stroke();
}
