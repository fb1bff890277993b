import { expect, test } from 'vitest';
import { type RingNode, rings } from './rings.ts';

const panel = { width: 560, height: 520 };
const nodes: RingNode[] = [
  { id: 'array', ring: 0, parent: null },
  { id: 'vol1', ring: 1, parent: 'array' },
  { id: 'vol2', ring: 1, parent: 'array' },
  { id: 'records', ring: 2, parent: 'vol1' },
  { id: 'archive', ring: 2, parent: 'vol1' },
  { id: 'mail', ring: 2, parent: 'vol2' },
];

test('what is acted on stands in the middle, each hop a ring further out', () => {
  const { positions, rings: axes } = rings(nodes, panel);
  expect(positions.array).toEqual({ x: 0, y: 0 });
  for (const node of nodes.slice(1)) {
    const at = positions[node.id] ?? { x: 0, y: 0 };
    const { rx, ry } = axes[node.ring - 1] ?? { rx: 1, ry: 1 };
    expect((at.x / rx) ** 2 + (at.y / ry) ** 2).toBeCloseTo(1);
  }
});

test('the first service stands at the top, the others follow clockwise', () => {
  const { positions } = rings(nodes, panel);
  expect(positions.records?.x).toBeCloseTo(0);
  expect(positions.records?.y).toBeLessThan(0);
  expect(positions.archive?.x).toBeGreaterThan(0);
});

test('several acted-on CIs share the middle without covering each other', () => {
  const { positions } = rings(
    [
      { id: 'a', ring: 0, parent: null },
      { id: 'b', ring: 0, parent: null },
      { id: 'x', ring: 1, parent: 'a' },
      { id: 'y', ring: 1, parent: 'b' },
    ],
    panel,
  );
  const [a, b] = [positions.a ?? { x: 0, y: 0 }, positions.b ?? { x: 0, y: 0 }];
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
});

test('a crowded ring grows until its nodes have room', () => {
  const crowd: RingNode[] = [
    { id: 'hub', ring: 0, parent: null },
    ...Array.from({ length: 80 }, (_, index) => ({ id: `n${index}`, ring: 1, parent: 'hub' })),
  ];
  const points = Object.values(rings(crowd, panel).positions);
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(28);
  }
});

test('nodes that have been seen stay where they were, and new ones do not cover them', () => {
  const seen = rings(nodes, panel).positions;
  const more = [
    ...nodes,
    ...Array.from({ length: 6 }, (_, index) => ({ id: `n${index}`, ring: 1, parent: 'array' })),
  ];
  const { positions } = rings(more, { ...panel, fixed: seen });
  expect(positions).toMatchObject(seen);
  for (const node of more.slice(nodes.length)) {
    const at = positions[node.id] ?? { x: 0, y: 0 };
    for (const other of Object.values(seen))
      expect(Math.hypot(at.x - other.x, at.y - other.y)).toBeGreaterThan(40);
  }
});

test('rings stay as they were seen when less is hit, and grow outwards when more is', () => {
  const seen = rings(nodes, panel);
  const before = { fixed: seen.positions, former: seen.rings };
  const less = rings(
    nodes.filter(({ id }) => id !== 'mail'),
    { ...panel, ...before },
  );
  expect(less.rings).toEqual(seen.rings);
  expect(less.positions.records).toEqual(seen.positions.records);
  const more = rings([...nodes, { id: 'portal', ring: 3, parent: 'mail' }], { ...panel, ...before });
  expect(more.rings.slice(0, 2)).toEqual(seen.rings);
  expect(more.rings[2]?.ry).toBeGreaterThan(seen.rings[1]?.ry ?? 0);
  expect(more.positions).toMatchObject(seen.positions);
});

test('what is now farther away moves to the ring that says so', () => {
  const seen = rings(nodes, panel);
  const farther = nodes.map((node) => (node.id === 'mail' ? { ...node, ring: 1, parent: 'array' } : node));
  const { positions, rings: axes } = rings(farther, {
    ...panel,
    fixed: seen.positions,
    former: seen.rings,
  });
  const [at, { rx, ry }] = [positions.mail ?? { x: 0, y: 0 }, axes[0] ?? { rx: 1, ry: 1 }];
  expect(Math.hypot(at.x / rx, at.y / ry)).toBeLessThan(1.5);
  expect(positions.records).toEqual(seen.positions.records);
});

test('another picture is laid out anew, the same as if nothing had been seen', () => {
  const seen = rings(nodes, panel);
  const other: RingNode[] = [
    { id: 'array', ring: 0, parent: null },
    ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, ring: 2, parent: 'array' })),
  ];
  const laid = rings(other, { ...panel, fixed: seen.positions, former: seen.rings });
  expect(laid).toEqual(rings(other, panel));
  expect([laid.anew, rings(nodes, { ...panel, fixed: seen.positions }).anew]).toEqual([true, false]);
});
