import { expect, test } from 'vitest';
import { exploredView } from './exploredView.ts';
import type { ExploredCi, ExploredRelationship, Topology } from './neighbourhood.ts';

const ci = (id: string, className = 'Server', relationships = 1): ExploredCi => ({
  id,
  name: `${id}-name`,
  class: className,
  status: 'ACTIVE',
  owner: null,
  criticality: null,
  lastSeenAt: null,
  relationships: { totalCount: relationships },
});
const line = (from: string, to: string, type = 'RUNS_ON'): ExploredRelationship => ({
  id: `${from}-${to}`,
  type,
  strength: 'HARD',
  group: null,
  weight: 1,
  confidence: 'DECLARED',
  sources: [],
  lastSeenAt: null,
  from: { id: from },
  to: { id: to },
});
const topology: Topology = {
  total: 4,
  truncated: false,
  cis: [ci('home', 'Application', 3), ci('a', 'Server', 5), ci('rack', 'Rack'), ci('far', 'Site')],
  relationships: [line('home', 'a'), line('a', 'rack', 'LOCATED_IN'), line('rack', 'far', 'LOCATED_IN')],
};

test('answers overlap without doubling anything', () => {
  const view = exploredView([topology, topology], { ids: ['home'] });
  expect(view.cis).toHaveLength(4);
  expect(view.relationships).toHaveLength(3);
});

test('what Hide leaves out takes along what hung on it, and both are counted', () => {
  const view = exploredView([topology], { ids: ['home'], hide: 'class:Rack' });
  expect(view.cis.map(({ id }) => id)).toEqual(['home', 'a']);
  expect(view.hidden).toBe(2);
});

test('what a person pinned or began with cannot be hidden', () => {
  const view = exploredView([topology], {
    ids: ['home'],
    pinned: ['far'],
    hide: 'class:Rack,Site,Application',
  });
  expect(view.cis.map(({ id }) => id)).toEqual(['home', 'a', 'far']);
});

test('types are chosen, and the badge counts what is not shown', () => {
  const view = exploredView([topology], { ids: ['home'], types: ['RUNS_ON'] });
  expect(view.drawn.nodes.map(({ id, hidden }) => [id, hidden])).toEqual([
    ['home', 2],
    ['a', 4],
  ]);
  expect([...view.types]).toEqual([
    ['RUNS_ON', 1],
    ['LOCATED_IN', 2],
  ]);
});

test('a group is found through its members', () => {
  const many = Array.from({ length: 12 }, (_, index) => `vm${index}`);
  const wide: Topology = {
    total: 13,
    truncated: false,
    cis: [ci('home'), ...many.map((id) => ci(id, 'VirtualMachine'))],
    relationships: many.map((id) => line(id, 'home')),
  };
  const view = exploredView([wide], { ids: ['home'], find: 'vm7' });
  expect(view.drawn.nodes).toHaveLength(2);
  expect([...view.found]).toEqual([view.drawn.nodes[1]?.id]);
});
