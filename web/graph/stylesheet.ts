import type { StylesheetJsonBlock } from 'cytoscape';
import type { Colours } from './colours.ts';

/** Side of a node's box, in model pixels; the painters measure by it too. */
export const nodeSize = 34;

/** Signs by shape and border, and colour only besides (web.md): the same as StateSign has. */
export function stylesheet(colours: Colours): StylesheetJsonBlock[] {
  return [
    ...nodeStyles(colours),
    ...stateStyles(colours),
    ...roundStyles(),
    ...edgeStyles(colours),
    ...lookedAt(colours),
  ];
}

function nodeStyles(colours: Colours): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: nodeSize,
        height: nodeSize,
        'background-color': colours.card,
        'border-width': 1.6,
        label: 'data(label)',
        color: colours.ink,
        'font-family': colours.font,
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-max-width': '150px',
        'text-background-color': colours.card,
        'text-background-opacity': 0.86,
        'text-background-padding': '2px',
        'overlay-opacity': 0,
        'min-zoomed-font-size': 7,
      },
    },
    {
      selector: 'node.home',
      style: { width: 44, height: 44, 'font-weight': 700, 'font-size': 13, 'z-index': 3 },
    },
    { selector: 'node.service', style: { width: 38, height: 38, 'font-weight': 600, 'z-index': 2 } },
    { selector: 'node.group', style: { width: 44, height: 44 } },
    {
      selector: '.label-bottom',
      style: { 'text-valign': 'bottom', 'text-halign': 'center', 'text-margin-y': 6 },
    },
    { selector: '.label-top', style: { 'text-valign': 'top', 'text-halign': 'center', 'text-margin-y': -6 } },
    {
      selector: '.label-right',
      style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': 7 },
    },
    {
      selector: '.label-left',
      style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -7 },
    },
  ];
}

function stateStyles({ state, card }: Colours): StylesheetJsonBlock[] {
  const filled = (name: keyof typeof state) => ({
    'border-color': state[name].colour,
    'background-color': name === 'UNAFFECTED' ? card : state[name].background,
  });
  return [
    { selector: 'node.state-UNAFFECTED', style: { ...filled('UNAFFECTED'), shape: 'ellipse' } },
    {
      selector: 'node.state-UNKNOWN',
      style: { ...filled('UNKNOWN'), shape: 'ellipse', 'border-width': 2.4, 'border-style': 'dotted' },
    },
    {
      selector: 'node.state-AT_RISK',
      style: {
        ...filled('AT_RISK'),
        shape: 'diamond',
        'border-width': 2,
        'border-style': 'dashed',
        width: 46,
        height: 46,
      },
    },
    {
      selector: 'node.state-DEGRADED',
      style: {
        ...filled('DEGRADED'),
        shape: 'triangle',
        'border-width': 5,
        'border-style': 'double',
        width: 50,
        height: 44,
      },
    },
    {
      selector: 'node.state-DOWN',
      style: { ...filled('DOWN'), shape: 'octagon', 'border-width': 4, width: 38, height: 38 },
    },
    { selector: 'node.state-DOWN.home', style: { width: 46, height: 46 } },
  ];
}

/** On rings there is room for small signs, and for the names of what people ask about and of what they look at. */
function roundStyles(): StylesheetJsonBlock[] {
  return [
    { selector: 'node.round', style: { 'text-max-width': '96px', 'font-size': 11.5 } },
    {
      selector: 'node.round.ci',
      style: { width: 26, height: 26, 'text-opacity': 0, 'text-background-opacity': 0 },
    },
    { selector: 'node.round.service', style: { width: 32, height: 32 } },
    { selector: 'node.round.ci.state-AT_RISK', style: { width: 32, height: 32 } },
    { selector: 'node.round.service.state-AT_RISK', style: { width: 38, height: 38 } },
    { selector: 'node.round.ci.state-DEGRADED', style: { width: 30, height: 27, 'border-width': 4 } },
    { selector: 'node.round.service.state-DEGRADED', style: { width: 38, height: 34 } },
    { selector: 'node.round.ci.state-DOWN', style: { 'border-width': 3 } },
    { selector: 'node.round.home', style: { width: 38, height: 38 } },
    {
      selector: 'node.round.group',
      style: { 'text-opacity': 1, 'text-background-opacity': 0.86 },
    },
    {
      selector: 'node.round.terse.group',
      style: { 'text-opacity': 0, 'text-background-opacity': 0, width: 32, height: 32 },
    },
    // The page's title says what stands in the middle.
    { selector: 'node.round.terse.home', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    {
      selector: 'node.round.lit, node.round.selected, node.round.hovered',
      style: { 'text-opacity': 1, 'text-background-opacity': 0.86 },
    },
  ];
}

function edgeStyles({ state, control, ink, card, font }: Colours): StylesheetJsonBlock[] {
  const line = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour });
  return [
    {
      selector: 'edge',
      style: {
        width: 1.3,
        ...line(control),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'overlay-opacity': 0,
        'font-family': font,
        'font-size': 11,
        color: ink,
        'text-background-color': card,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge.curved', style: { 'curve-style': 'bezier', 'control-point-step-size': 28 } },
    { selector: 'edge.state-DOWN', style: { ...line(state.DOWN.colour), width: 2 } },
    { selector: 'edge.state-DEGRADED', style: { ...line(state.DEGRADED.colour), width: 1.6 } },
    { selector: 'edge.state-AT_RISK', style: { ...line(state.AT_RISK.colour), 'line-style': 'dashed' } },
    { selector: 'edge.state-UNKNOWN', style: { ...line(state.UNKNOWN.colour), 'line-style': 'dotted' } },
  ];
}

function lookedAt({ accent, accentBackground, ink }: Colours): StylesheetJsonBlock[] {
  return [
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'edge.told', style: { label: 'data(label)', 'z-index': 4 } },
    { selector: 'edge.lit', style: { width: 3, 'z-index': 5 } },
    { selector: 'node.lit', style: { 'z-index': 6 } },
    { selector: 'node.hovered', style: { 'z-index': 10 } },
    {
      selector: 'node.found',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 8,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'node.selected',
      style: {
        'outline-color': accent,
        'outline-width': 3,
        'outline-offset': 4,
        'outline-opacity': 1,
        'text-background-color': accentBackground,
        'text-background-opacity': 1,
        color: ink,
        'z-index': 9,
      },
    },
  ];
}
