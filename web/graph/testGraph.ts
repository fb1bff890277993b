import type { Graph } from './graph.ts';

/** For tests: a graph from "a>b" lines, where a needs b; `classes` gives the class of ids that begin with a key. */
export function testGraph(lines: readonly string[], classes: Readonly<Record<string, string>> = {}): Graph {
  const pairs = lines.map((line) => line.split('>'));
  const ids = [...new Set(pairs.flat())];
  const classOf = (id: string) =>
    Object.entries(classes).find(([start]) => id.startsWith(start))?.[1] ?? 'Server';
  return {
    nodes: ids.map((id) => ({
      id,
      name: id,
      className: classOf(id),
      state: 'UNAFFECTED',
      role: 'ci',
      hidden: 0,
    })),
    edges: pairs.map(([from = '', to = '']) => ({
      id: `${from}>${to}`,
      from,
      to,
      type: 'DEPENDS_ON',
      state: 'UNAFFECTED',
      count: 1,
    })),
  };
}
