import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExpectedChange } from './expected.ts';
import { type Explaining, explains, type Observed } from './explains.ts';
import type { GraphStep } from './graphStep.ts';

const web = { id: 'web', class: 'Server', name: 'web-01' };
const disk = { id: 'disk', class: 'Volume', name: 'disk-01' };
const cpus = (after: unknown): GraphStep => ({
  ...{ kind: 'CHANGED', ci: web, attribute: 'cpuCount', before: 4, after },
});
const seen = (step: GraphStep, more: Partial<Observed> = {}): Observed => ({
  ...{ step, after: 90, at: 100, containers: new Map() },
  ...more,
});
const change = (more: Partial<Explaining> = {}): Explaining => ({
  ...{ targetIds: ['web'], expected: [], start: 50, end: 150 },
  ...more,
});
const declared = (...expected: ExpectedChange[]) => change({ expected });

test('without a word on the graph, a change explains what happens to its targets and to what they contain', () => {
  expect(explains(change(), seen(cpus(8)))).toBe(true);
  const onDisk: GraphStep = { kind: 'CHANGED', ci: disk, attribute: 'sizeGib', before: 1, after: 2 };
  expect(explains(change(), seen(onDisk))).toBe(false);
  expect(explains(change(), seen(onDisk, { containers: new Map([['disk', ['web']]]) }))).toBe(true);
  expect(explains(change(), seen({ kind: 'RELATED', ci: disk, type: 'DEPENDS_ON', to: web }))).toBe(true);
});

test('what it declares is explained, and no other value and nothing else of its targets', () => {
  const eight = declared({ kind: 'CHANGED', ciId: 'web', attribute: 'cpuCount', value: 8 });
  expect(explains(eight, seen(cpus(8)))).toBe(true);
  expect(explains(eight, seen(cpus(16)))).toBe(false);
  expect(explains(eight, seen({ ...cpus(8), attribute: 'ramGib' } as GraphStep))).toBe(false);
  expect(explains(declared({ kind: 'CHANGED', ciId: 'web', attribute: 'cpuCount' }), seen(cpus(16)))).toBe(
    true,
  );
});

test('a CI that is to come brings its relationships, and one that is to go takes them along', () => {
  const comes = declared({ kind: 'CREATED', class: 'Volume', name: 'disk-01' });
  expect(explains(comes, seen({ kind: 'CREATED', ci: disk }))).toBe(true);
  expect(explains(comes, seen({ kind: 'RELATED', ci: web, type: 'STORED_ON', to: disk }))).toBe(true);
  const goes = declared({ kind: 'RETIRED', ciId: 'disk' });
  expect(explains(goes, seen({ kind: 'UNRELATED', ci: web, type: 'STORED_ON', to: disk }))).toBe(true);
  expect(explains(goes, seen({ kind: 'RELATED', ci: web, type: 'STORED_ON', to: disk }))).toBe(false);
});

test('it is explained exactly where the time in which it may have come about meets the window', () => {
  const moment = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(moment, moment, moment, moment, (one, other, from, to) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const [after, at] = [Math.min(from, to), Math.max(from, to)];
      const moments = Array.from({ length: at - after + 1 }, (_, index) => after + index);
      expect(explains(change({ start, end }), seen(cpus(8), { after, at }))).toBe(
        moments.some((each) => each >= start && each <= end),
      );
    }),
  );
  expect(explains(change({ start: null }), seen(cpus(8)))).toBe(false);
});
