import { expect, test } from 'vitest';
import { testGraph } from '../testGraph.ts';
import { columns } from './columns.ts';

const graph = testGraph(['app>db', 'web>app', 'db>host', 'db2>host', 'shop>web', 'blog>web']);

test('dependants stand left of the home, what it needs right of it', () => {
  const at = columns(graph, ['app']);
  const x = (id: string) => at[id]?.x ?? Number.NaN;
  expect(x('app')).toBe(0);
  expect(x('web')).toBeLessThan(0);
  expect(x('shop')).toBeLessThan(x('web'));
  expect(x('db')).toBeGreaterThan(0);
  expect(x('host')).toBeGreaterThan(x('db'));
});

test('no two nodes cover each other', () => {
  const wide = testGraph(Array.from({ length: 40 }, (_, index) => `n${index}>hub`));
  const points = Object.values(columns(wide, ['hub']));
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
  }
});

test('what stood somewhere stays there when more comes, and the answer repeats', () => {
  const before = columns(graph, ['app']);
  const grown = testGraph([
    'app>db',
    'web>app',
    'db>host',
    'db2>host',
    'shop>web',
    'blog>web',
    'new>app',
    'app>cache',
  ]);
  const after = columns(grown, ['app'], before);
  expect(after).toMatchObject(before);
  expect(columns(grown, ['app'], before)).toEqual(after);
});
