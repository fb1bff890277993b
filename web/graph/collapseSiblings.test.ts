import { expect, test } from 'vitest';
import { collapseSiblings } from './collapseSiblings.ts';
import { testGraph } from './testGraph.ts';

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `vm${from + index}`);
const none: ReadonlySet<string> = new Set();
const hosts = (count: number) => testGraph(many(0, count).map((id) => `${id}>host`));
const collapse = (graph: ReturnType<typeof testGraph>, keep = none, open = none) =>
  collapseSiblings(graph, { homes: ['host'], keep, open });

test('ten siblings of one class become one group, nine stay', () => {
  const ten = collapse(hosts(10));
  expect(ten.nodes).toHaveLength(2);
  expect(ten.nodes.find((node) => node.members)?.members).toEqual(many(0, 10));
  expect(ten.edges).toMatchObject([{ to: 'host', count: 10 }]);
  expect(collapse(hosts(9)).nodes).toHaveLength(10);
});

test('siblings of another class, or on the other side, are another group', () => {
  const graph = testGraph(
    [...many(0, 10).map((id) => `${id}>host`), ...many(10, 20).map((id) => `host>${id}`), 'disk>host'],
    { disk: 'Volume', host: 'Hypervisor' },
  );
  expect(
    collapse(graph)
      .nodes.filter((node) => node.members)
      .map((node) => node.members?.length),
  ).toEqual([10, 10]);
  expect(collapse(graph).nodes.some((node) => node.id === 'disk')).toBe(true);
});

test('what is kept stays on its own, an opened group is open', () => {
  const kept = collapse(hosts(12), new Set(['vm3']));
  expect(kept.nodes.map((node) => node.members?.length ?? node.id).sort()).toEqual([11, 'host', 'vm3']);
  const group = collapse(hosts(12)).nodes.find((node) => node.members)?.id ?? '';
  expect(collapse(hosts(12), none, new Set([group])).nodes).toHaveLength(13);
});

test('groups nest: what hangs on grouped siblings is grouped with them', () => {
  const graph = testGraph([...many(0, 10).flatMap((id) => [`${id}>host`, `app-${id}>${id}`])], {
    app: 'Application',
  });
  const { nodes, edges } = collapse(graph);
  expect(nodes.filter((node) => node.members).map((node) => node.members?.length)).toEqual([10, 10]);
  expect(edges).toHaveLength(2);
});

test('where too many nodes remain, smaller groups collapse too', () => {
  const lines = Array.from({ length: 60 }, (_, index) => [
    `rack${index}>host`,
    `a${index}>rack${index}`,
    `b${index}>rack${index}`,
  ]);
  const classes = {
    ...Object.fromEntries(lines.map((_, index) => [`rack${index}`, `Class${index}`])),
    host: 'Site',
  };
  expect(collapse(testGraph(lines.flat(), classes)).nodes.length).toBeLessThanOrEqual(150);
});

test('a group has the worst state of its members', () => {
  const graph = hosts(10);
  const nodes = graph.nodes.map((node) => (node.id === 'vm7' ? { ...node, state: 'DOWN' as const } : node));
  expect(collapse({ ...graph, nodes }).nodes.find((node) => node.members)?.state).toBe('DOWN');
});
