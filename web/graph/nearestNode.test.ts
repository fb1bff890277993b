import { expect, test } from 'vitest';
import { nearestNode } from './nearestNode.ts';
import { testGraph } from './testGraph.ts';

const graph = testGraph(['a>b', 'a>c', 'd>e']);
const at = {
  a: { x: 0, y: 0 },
  b: { x: 200, y: -40 },
  c: { x: 200, y: 60 },
  d: { x: 100, y: 0 },
  e: { x: 0, y: 90 },
};

test('an arrow leads to the nearest neighbour that way, before a nearer stranger', () => {
  expect(nearestNode(graph, at, 'a', 'ArrowRight')).toBe('b');
});

test('without a neighbour that way it leads to the nearest node there', () => {
  expect(nearestNode(graph, at, 'a', 'ArrowDown')).toBe('e');
});

test('where nothing is, it leads nowhere', () => {
  expect(nearestNode(graph, at, 'a', 'ArrowLeft')).toBeUndefined();
  expect(nearestNode(graph, at, 'a', 'Enter')).toBeUndefined();
});
