import type { ElementDefinition } from 'cytoscape';
import { relationshipType } from '../../server/model/relationships/registry.ts';
import { classLabel, classPlural, inWords } from '../lib/classLabel.ts';
import { count } from '../lib/quantity.ts';
import { type GraphEdge, type GraphNode, sizeOf } from './graph.ts';

/** A node as Cytoscape has it: its classes carry state, role and kind, the stylesheet does the rest. */
export function nodeElement(node: GraphNode): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: node.id, label: nodeLabel(node) },
    classes: [`state-${node.state}`, node.role, node.members ? 'group' : 'single'].join(' '),
  };
}

/** A line as Cytoscape has it; what it says is shown when one of its ends is looked at. */
export function edgeElement(edge: GraphEdge): ElementDefinition {
  return {
    group: 'edges',
    data: { id: edge.id, source: edge.from, target: edge.to, label: edgeLabel(edge) },
    classes: `state-${edge.state}`,
  };
}

/** A CI's name, or "12 virtual machines"; what is of no one class is called by the group's name, if it has one. */
export function nodeLabel(node: GraphNode): string {
  if (node.members === undefined) return node.name;
  const what = node.className === '' ? node.name || 'others' : classPlural(node.className).toLowerCase();
  return `${count(sizeOf(node))} ${what}`;
}

/** "runs on", with how many relationships the line stands for where it is not one. */
function edgeLabel(edge: GraphEdge): string {
  const verb = relationshipType(edge.type)?.label ?? inWords(edge.type).toLowerCase();
  return edge.count > 1 ? `${verb} × ${count(edge.count)}` : verb;
}

const stateWords = {
  DOWN: 'down',
  DEGRADED: 'degraded',
  AT_RISK: 'at risk',
  UNKNOWN: 'unknown',
  UNAFFECTED: '',
} as const;

/** What a screen reader says of a node: name, class, state, and how many lines lead where. */
export function nodeWords(node: GraphNode, edges: readonly GraphEdge[]): string {
  const needs = edges.filter((edge) => edge.from === node.id).length;
  const neededBy = edges.filter((edge) => edge.to === node.id).length;
  return [
    nodeLabel(node),
    node.members ? 'group' : classLabel(node.className),
    stateWords[node.state],
    needs > 0 ? `needs ${needs}` : '',
    neededBy > 0 ? `needed by ${neededBy}` : '',
    node.hidden > 0 ? `${count(node.hidden)} more not shown` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
