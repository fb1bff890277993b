import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { nodeWords } from './elements.ts';
import { type Point, sizeOf } from './graph.ts';
import { groupFigure, iconSize, ringWords, type Scene } from './paint.ts';
import { outline } from './svgShapes.ts';

const margin = 24;

/** The whole graph as an SVG file's text: the same as on the canvas, to be scaled and edited. */
export function graphSvg(core: Core, scene: Scene): string {
  const box = core.elements().boundingBox();
  const view = [box.x1 - margin, box.y1 - margin, box.w + 2 * margin, box.h + 2 * margin].map(short);
  const parts = [
    `<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="${scene.colours.card}"/>`,
    ...scene.rings.map((axes, index) => ring(axes, index, scene)),
    ...core.edges().map(line),
    ...scene.graph.nodes.map((node) => {
      const shown = core.getElementById(node.id);
      return shown.empty()
        ? ''
        : `<g><title>${escaped(nodeWords(node, scene.graph.edges))}</title>${sign(shown)}${inside(scene, node, shown)}${label(shown, scene)}</g>`;
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${view[2]}" height="${view[3]}" font-family="${escaped(scene.colours.font)}">`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n');
}

function ring({ rx, ry }: { rx: number; ry: number }, index: number, { colours, free }: Scene): string {
  const [x, y] = [short(rx * Math.cos(free)), short(ry * Math.sin(free))];
  return `<ellipse rx="${short(rx)}" ry="${short(ry)}" fill="none" stroke="${colours.line}"/><text x="${x}" y="${y}" dy="0.35em" text-anchor="middle" font-size="11" fill="${colours.dim}">${ringWords(index)}</text>`;
}

function line(edge: EdgeSingular): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const [bend] = edge.controlPoints() ?? [];
  const colour = edge.style('line-color');
  const dash = { dashed: '6 3', dotted: '1 3' }[edge.style('line-style') as 'dashed' | 'dotted'];
  const way = `M${at(from)}${bend ? `Q${at(bend)} ` : 'L'}${at(to)}`;
  const attributes = `fill="none" stroke="${colour}" stroke-width="${edge.numericStyle('width')}"`;
  return `<path d="${way}" ${attributes}${dash ? ` stroke-dasharray="${dash}"` : ''} opacity="${edge.style('opacity')}"/>${arrow(bend ?? from, to, colour)}`;
}

/** A triangle whose tip stands at the line's end. */
function arrow(from: Point, to: Point, colour: string): string {
  const angle = short((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
  return `<path d="M0 0L-8 -4L-8 4Z" transform="translate(${at(to)}) rotate(${angle})" fill="${colour}"/>`;
}

function sign(node: NodeSingular): string {
  const border = node.numericStyle('border-width');
  const kind = node.style('border-style');
  const colour = node.style('border-color');
  const dash = kind === 'dashed' ? '4 3' : kind === 'dotted' ? '1 3' : undefined;
  const draw = (inset: number, width: number, fill: string) =>
    `<path d="${outline(node.style('shape'), node.width() - inset, node.height() - inset)}" fill="${fill}" stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  const fill = node.style('background-color');
  const drawn =
    kind === 'double'
      ? draw(-border / 2, 1.3, fill) + draw(border * 1.6, 1.2, 'none')
      : draw(0, border, fill);
  return `<g transform="translate(${at(node.position())})" opacity="${node.style('opacity')}">${drawn}</g>`;
}

function inside(scene: Scene, node: Scene['graph']['nodes'][number], shown: NodeSingular): string {
  const { colours } = scene;
  const colour = node.state === 'UNAFFECTED' ? colours.dim : colours.state[node.state].colour;
  const { x } = shown.position();
  const y = shown.position().y + (node.state === 'DEGRADED' ? 6 : 0);
  if (node.members !== undefined || node.state === 'UNKNOWN') {
    const words = node.members === undefined ? '?' : groupFigure(sizeOf(node));
    return `<text x="${short(x)}" y="${short(y)}" dy="0.37em" text-anchor="middle" font-weight="700" font-size="${words.length > 3 ? 11 : 14}" fill="${colour}">${words}</text>`;
  }
  const size = iconSize(node, shown.hasClass('round'));
  const lines = (scene.icons.get(node.className) ?? []).map(({ text }) => `<path d="${text}"/>`);
  return `<g transform="translate(${at({ x: x - size / 2, y: y - size / 2 })}) scale(${short(size / 24)})" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${lines.join('')}</g>`;
}

function label(node: NodeSingular, { colours }: Scene): string {
  const words = String(node.data('label') ?? '');
  if (words === '' || Number(node.style('text-opacity')) === 0) return '';
  const size = node.numericStyle('font-size');
  // Letters are about half as wide as they are high.
  const lines = wrap(words, Math.floor(Number.parseFloat(node.style('text-max-width')) / (size * 0.54)));
  const { x, y } = node.position();
  const [beside, height] = [node.width() / 2 + 7, size * 1.15];
  const placed = node.hasClass('label-left')
    ? { x: x - beside, first: y - ((lines.length - 1) * height) / 2, anchor: 'end' }
    : node.hasClass('label-right')
      ? { x: x + beside, first: y - ((lines.length - 1) * height) / 2, anchor: 'start' }
      : node.hasClass('label-top')
        ? { x, first: y - node.height() / 2 - 14 - (lines.length - 1) * height, anchor: 'middle' }
        : { x, first: y + node.height() / 2 + 14, anchor: 'middle' };
  return lines
    .map(
      (text, index) =>
        `<text x="${short(placed.x)}" y="${short(placed.first + index * height)}" dy="0.35em" text-anchor="${placed.anchor}" font-size="${size}" font-weight="${node.style('font-weight')}" fill="${colours.ink}" stroke="${colours.card}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`,
    )
    .join('');
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const short = (value: number): number => Math.round(value * 100) / 100;
const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
