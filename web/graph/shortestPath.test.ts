import { expect, test } from 'vitest';
import { shortestPath } from './shortestPath.ts';
import { testGraph } from './testGraph.ts';

const graph = testGraph(['a>b', 'b>c', 'a>x', 'y>x', 'y>c', 'c>d', 'lone>island']);

test('the shortest way is found against the arrows too', () => {
  expect(shortestPath(graph, 'x', 'c')).toEqual({ nodes: ['x', 'y', 'c'], edges: ['y>x', 'y>c'] });
});

test('a node reaches itself, and no way is undefined', () => {
  expect(shortestPath(graph, 'a', 'a')).toEqual({ nodes: ['a'], edges: [] });
  expect(shortestPath(graph, 'a', 'island')).toBeUndefined();
});
