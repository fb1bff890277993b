import { expect, test } from 'vitest';
import { edgeElement, nodeElement, nodeWords } from './elements.ts';
import type { GraphEdge, GraphNode } from './graph.ts';

const node: GraphNode = {
  id: 'a',
  name: 'db-1',
  className: 'Database',
  state: 'DOWN',
  role: 'ci',
  hidden: 3,
};
const edge: GraphEdge = { id: 'e', from: 'a', to: 'b', type: 'RUNS_ON', state: 'DOWN', count: 1 };

test('a node carries its state and role as classes', () => {
  expect(nodeElement(node)).toMatchObject({
    data: { id: 'a', label: 'db-1' },
    classes: 'state-DOWN ci single',
  });
});

test('a group is called by its number and class', () => {
  const group = { ...node, className: 'VirtualMachine', members: Array.from({ length: 1200 }, String) };
  expect(nodeElement(group).data.label).toBe('1,200 virtual machines');
});

test('a line points from the dependent to what it needs and says how', () => {
  expect(edgeElement(edge).data).toMatchObject({ source: 'a', target: 'b', label: 'runs on' });
  expect(edgeElement({ ...edge, count: 12 }).data.label).toBe('runs on × 12');
});

test('a node is told in words', () => {
  expect(nodeWords(node, [edge])).toBe('db-1, Database, down, needs 1, 3 more not shown');
});
