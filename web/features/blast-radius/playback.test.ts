import { expect, test } from 'vitest';
import { atStep } from './atStep.ts';
import { stepsOf, stepWords } from './playback.ts';

const steps = stepsOf([
  { distance: 0, state: 'DOWN', count: 1, andFarther: false },
  { distance: 1, state: 'DOWN', count: 4, andFarther: false },
  { distance: 1, state: 'DEGRADED', count: 1, andFarther: false },
  { distance: 3, state: 'AT_RISK', count: 2, andFarther: false },
]);

test('a step for each distance, with what is hit there and so far', () => {
  expect(steps.map(({ soFar }) => soFar)).toEqual([1, 6, 6, 8]);
  expect(stepsOf([])).toEqual([
    { distance: 0, fresh: { down: 0, degraded: 0, atRisk: 0 }, soFar: 0, andFarther: false },
  ]);
});

test.each([
  [0, 'Acted on: 1 CI goes down. 1 of 8 hit so far.'],
  [1, '1 hop away: 4 CIs go down, 1 degrades. 6 of 8 hit so far.'],
  [2, '2 hops away: nothing more. 6 of 8 hit so far.'],
  [3, '3 hops away: 2 CIs lose their spare. 8 of 8 hit so far.'],
])('step %i reads %s', (at, words) => {
  const step = steps[at];
  expect(step && stepWords(step, 8)).toBe(words);
});

test('a step that stands for all that is farther says so', () => {
  const [, last] = stepsOf([
    { distance: 0, state: 'DOWN', count: 1, andFarther: false },
    { distance: 1, state: 'DOWN', count: 7, andFarther: true },
  ]);
  expect(last && stepWords(last, 8)).toBe('1 hop away and farther: 7 CIs go down. 8 of 8 hit so far.');
});

test('what is not hit yet keeps its place and has no state', () => {
  const node = (id: string) =>
    ({ id, name: id, className: 'Vm', state: 'DOWN', role: 'ci', hidden: 0 }) as const;
  const edge = {
    id: 'b>a',
    from: 'b',
    to: 'a',
    type: 'RUNS_ON',
    state: 'DOWN',
    count: 1,
    andFarther: false,
  } as const;
  const rings = [
    { id: 'a', ring: 0, parent: null },
    { id: 'b', ring: 1, parent: 'a' },
  ];
  const graph = { nodes: [node('a'), node('b')], edges: [edge] };
  expect(atStep(graph, rings, undefined)).toBe(graph);
  const early = atStep(graph, rings, 0);
  expect(early.nodes.map(({ state }) => state)).toEqual(['DOWN', 'UNAFFECTED']);
  expect(early.edges.map(({ state }) => state)).toEqual(['UNAFFECTED']);
  expect(atStep(graph, rings, 1)).toEqual(graph);
});
