import { expect, test } from 'vitest';
import { nodeLabel } from '../../graph/elements.ts';
import type { NodeState } from '../../graph/graph.ts';
import { type Drawable, drawnImpact } from './drawnImpact.ts';
import type { DistanceCount } from './groupRest.ts';

const ci = (id: string) => ({ id, name: id, class: id.replace(/[-\d].*/, '') });
const impacted = (path: string, state: NodeState = 'DOWN', members: string[] = []): Drawable => {
  const ids = path.split('<');
  const last = ids.at(-1) ?? '';
  return {
    state,
    ci: ci(last),
    chain: ids.map((id, index) => {
      const before = ids[index - 1];
      const via = before
        ? { id: `${id}>${before}`, type: 'RUNS_ON', from: { id }, to: { id: before } }
        : null;
      return { state, ci: ci(id), via };
    }),
    group:
      members.length > 0 ? { members: members.map((id) => ({ state: 'DOWN' as const, ci: { id } })) } : null,
  };
};
const none: ReadonlySet<string> = new Set();
/** Draws what was read, which is all that is hit but for what `more` says. */
const draw = (
  services: Drawable[],
  others: Drawable[],
  open = none,
  more: DistanceCount<NodeState>[] = [],
) => {
  const all = new Map([impacted('array'), ...others, ...services].map((each) => [each.ci?.id, each]));
  const counts = [...all.values()].map(({ ci, state, chain }) => ({
    distance: chain.length - 1,
    class: ci?.class ?? '',
    state,
  }));
  const summed = new Map<string, DistanceCount<NodeState>>();
  for (const each of counts) {
    const key = JSON.stringify(each);
    summed.set(key, { ...each, count: (summed.get(key)?.count ?? 0) + 1 });
  }
  return drawnImpact({
    targets: ['array'],
    services,
    others: [impacted('array'), ...others],
    counts: [...summed.values(), ...more],
    open,
    mostGroups: 12,
  });
};

test('a service brings its whole chain, a ring for each hop', () => {
  const { ringNodes, graph } = draw([impacted('array<vol1<db1<shop')], []);
  expect(ringNodes).toEqual([
    { id: 'array', ring: 0, parent: null },
    { id: 'vol1', ring: 1, parent: 'array' },
    { id: 'db1', ring: 2, parent: 'vol1' },
    { id: 'shop', ring: 3, parent: 'db1' },
  ]);
  expect(graph.edges.map(({ from, to }) => [from, to])).toContainEqual(['shop', 'db1']);
  expect(graph.nodes.map(({ role }) => role)).toEqual(['home', 'ci', 'ci', 'service']);
});

test('the members that took a group down are drawn beside the one in the chain', () => {
  const cluster = impacted('array<db-1<cluster', 'DOWN', ['db-1', 'db-2', 'db-3']);
  const { graph } = draw(
    [impacted('array<db-1<cluster<shop')],
    [cluster, impacted('array<db-1'), impacted('array<db-2')],
  );
  expect(graph.nodes.map(({ id }) => id)).toContain('db-2');
  expect(graph.nodes.map(({ id }) => id)).not.toContain('db-3');
  expect(graph.edges.some(({ from, to }) => from === 'cluster' && to === 'db-2')).toBe(true);
});

test('the rest is grouped by distance, class and state, and a group opens', () => {
  const vms = Array.from({ length: 30 }, (_, index) => impacted(`array<vm-${index}`));
  const apps = vms.map((_, index) => impacted(`array<vm-${index}<app-${index}`));
  const closed = draw([], [...vms, ...apps]);
  expect(closed.graph.nodes.map((node) => node.members?.length)).toEqual([undefined, 30, 30]);
  expect(closed.ringNodes.at(-1)).toMatchObject({ ring: 2, parent: 'group-1-vm-DOWN' });
  const opened = draw([], [...vms, ...apps], new Set(['group-1-vm-DOWN']));
  expect(opened.graph.nodes.filter((node) => node.members)).toHaveLength(1);
  expect(opened.graph.nodes).toHaveLength(32);
});

test('selecting lights the chain to what is acted on, for a grouped CI its group', () => {
  const vms = Array.from({ length: 3 }, (_, index) => impacted(`array<vm-${index}`));
  const { chains, standsFor } = draw([impacted('array<vol1<shop')], vms);
  expect([...(chains.get('shop') ?? [])]).toEqual(['shop', 'shop>vol1', 'vol1', 'vol1>array', 'array']);
  expect(standsFor.get('vm-2')).toBe('group-1-vm-DOWN');
  expect(chains.get('group-1-vm-DOWN')?.has('array')).toBe(true);
});

test('a thousand impacted CIs stay a readable picture', () => {
  const many = Array.from({ length: 1000 }, (_, index) => impacted(`array<vm-${index % 250}<app-${index}`));
  expect(draw([], many).graph.nodes.length).toBeLessThan(20);
});

test('fifty thousand of which a few were read are groups of their true size, and say what they lack', () => {
  const more = [{ distance: 4, class: 'pod', state: 'DOWN' as const, count: 50_000 }];
  const { graph, unread, ringNodes } = draw([impacted('array<vol1<shop')], [], none, more);
  expect(graph.nodes.find(({ className }) => className === 'pod')).toMatchObject({ size: 50_000 });
  expect(unread).toMatchObject([{ distance: 4, class: 'pod', size: 50_000 }]);
  expect(ringNodes.at(-1)).toMatchObject({ ring: 4, parent: 'array' });
  expect(graph.edges).toHaveLength(2);
});

test('whatever is hit, the picture that nobody opened has at most 150 elements', () => {
  const services = Array.from({ length: 40 }, (_, index) =>
    impacted(`array<${Array.from({ length: 9 }, (_, hop) => `s${index}h${hop}`).join('<')}`),
  );
  const { graph } = draw(services, []);
  expect(graph.nodes.length + graph.edges.length).toBeLessThanOrEqual(150);
});

test('hidden services are counted at the end of the chain that they share, and hidden others in a group', () => {
  const hidden = (owner: string): Drawable => ({
    ...impacted('array<vol1<secret'),
    ci: null,
    chain: impacted('array<vol1<secret').chain.map((step, at) =>
      at === 2 ? { ...step, ci: null, via: null, owner } : step,
    ),
  });
  const counts = [
    { distance: 0, class: 'array', state: 'DOWN' as const, count: 1 },
    { distance: 1, class: 'vol', state: 'DOWN' as const, count: 1 },
    { distance: 2, class: '', state: 'DOWN' as const, count: 5 },
  ];
  const { graph, ringNodes } = drawnImpact({
    targets: ['array'],
    services: [hidden('people'), hidden('people'), hidden('retail')],
    others: [impacted('array')],
    counts,
    open: none,
    mostGroups: 12,
  });
  expect(graph.nodes.map(nodeLabel)).toEqual([
    'array',
    'vol1',
    '2 hidden services – ask people',
    '1 hidden service – ask retail',
    '2 hidden items',
  ]);
  expect(graph.edges.map(({ from, to }) => [graph.nodes.findIndex(({ id }) => id === from), to])).toEqual([
    [1, 'array'],
    [2, 'vol1'],
    [3, 'vol1'],
  ]);
  expect(ringNodes.map(({ ring }) => ring)).toEqual([0, 1, 2, 2, 2]);
});
