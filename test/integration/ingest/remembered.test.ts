import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { RememberedScan } from '../../../server/reconcile/remembered/rememberedScan.ts';
import { ScanMemory } from '../../../server/reconcile/remembered/scanMemory.ts';
import { receiveScan } from '../../../server/reconcile/scan/receiveScan.ts';
import type { ScanAnswer } from '../../../server/reconcile/scan/scanFrame.ts';
import { undoScan } from '../../../server/reconcile/undo/undoScan.ts';
import { bodyOf, ci, emptyGraph, type Ingest, picture, relation, scan } from './fixture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-memory-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});

const remembering = () => new ScanMemory(join(folder, 'files'), 0);
const send = (records: readonly unknown[], more: object = {}) =>
  receiveScan(bodyOf(records), { ...ingest.request, memory: remembering(), ...more });
const estate = Array.from({ length: 40 }, (_, index) =>
  ci(`k${index}`, { attributes: { cpuCount: 1 + (index % 4) } }),
);
const relations = Array.from({ length: 39 }, (_, index) => relation('USES', `k${index}`, `k${index + 1}`));
const counts = ({ created, updated, unchanged, retired, relations }: ScanAnswer) => ({
  created,
  updated,
  unchanged,
  retired,
  relations,
});

test('a scan that comes again changes nothing and writes nothing but its record', async () => {
  await send(scan(1, [...estate, ...relations]));
  const revision = 'MATCH (n) WHERE n:Ci OR n:Evidence OR n:Revision OR n:JournalPage RETURN count(n) AS n';
  const before = await ingest.rows(revision);
  const again = await send(scan(2, [...relations.toReversed(), ...estate.toReversed()]));
  expect(counts(again)).toEqual({
    created: 0,
    updated: 0,
    unchanged: 40,
    retired: 0,
    relations: { created: 0, updated: 0, removed: 0, unchanged: 39, pending: 0 },
  });
  expect(again.revision).toBe(1);
  expect(await ingest.rows(revision)).toEqual(before);
});

test('what came, changed and went is all that is read, and the brake sees the whole scope', async () => {
  await send(scan(1, [...estate, ...relations]));
  const changed = [...estate.slice(1, 39), ci('k39', { name: 'renamed' }), ci('new'), ...relations.slice(1)];
  expect(counts(await send(scan(2, changed)))).toEqual({
    created: 1,
    updated: 1,
    unchanged: 38,
    retired: 1,
    relations: { created: 0, updated: 0, removed: 1, unchanged: 38, pending: 0 },
  });
  const held = await send(scan(3, [...estate.slice(20, 39), ci('k39', { name: 'renamed' })]));
  expect(held).toMatchObject({ state: 'HELD', held: { retiring: 20, of: 40 } });
});

test('what stayed only because its line was unusable goes with that line', async () => {
  await send(scan(1, estate));
  await send(scan(2, [...estate.slice(1), { ...ci('k0'), class: 'Ship' }]));
  expect(counts(await send(scan(3, estate.slice(1))))).toMatchObject({ retired: 1, unchanged: 39 });
});

test('after an undo, and after a scan of another mode, a scan is read whole again', async () => {
  await send(scan(1, estate));
  const second = await send(scan(2, [...estate, ci('new')]));
  await undoScan(ingest.request, { id: second.scan!, reason: 'wrong', actor: 'tester' });
  expect(counts(await send(scan(3, [...estate, ci('new')])))).toMatchObject({ updated: 1, unchanged: 40 });
  await send(scan(4, [{ record: 'gone', key: 'new' }], { mode: 'delta' }));
  expect(counts(await send(scan(5, [...estate, ci('new')])))).toMatchObject({ updated: 1, unchanged: 40 });
});

test('a scan that was read beside one which is not the last any more is read once more, whole', async () => {
  for (const stageBeyond of [5_000, 5]) {
    ingest = await emptyGraph(stageBeyond);
    await send(scan(1, estate));
    let begun = false;
    const slow = async function* (records: readonly unknown[]) {
      const [begin, ...rest] = records;
      yield* bodyOf([begin]);
      yield* bodyOf(rest);
      if (begun) return;
      begun = true;
      await send(scan(2, [...estate, ci('between')]));
    };
    const body = scan(3, [...estate.slice(1), ci('new')]);
    const answer = await receiveScan(slow(body), { ...ingest.request, memory: remembering() });
    expect(counts(answer)).toMatchObject({ created: 1, retired: 2, unchanged: 39 });
    expect(await ingest.rows('MATCH (s:Scan) RETURN s.state AS state ORDER BY s.generation')).toEqual(
      Array(3).fill({ state: 'PUBLISHED' }),
    );
  }
});

test('of a large scan in which little changed, what is written down is good for the next one', async () => {
  const large = Array.from({ length: 300 }, (_, index) => ci(`k${index}`));
  const lines = [...large, ...relations];
  await send(scan(1, lines));
  expect(counts(await send(scan(2, lines)))).toMatchObject({ updated: 0, unchanged: 300 });
  const renamed = lines.with(100, ci('k100', { name: 'renamed' }));
  const other = [...renamed.slice(0, 200), ci('new'), ...renamed.slice(203)];
  expect(counts(await send(scan(3, other)))).toMatchObject({
    ...{ created: 1, updated: 1, retired: 3, unchanged: 296 },
  });
  const before = await ingest.rows('MATCH (n) WHERE NOT n:Scan RETURN count(n) AS n');
  expect(counts(await send(scan(4, other)))).toMatchObject({ updated: 0, unchanged: 298 });
  expect(await ingest.rows('MATCH (n) WHERE NOT n:Scan RETURN count(n) AS n')).toEqual(before);
  const files = join(folder, 'files');
  const kept = readdirSync(files).filter((name) => name.endsWith('.json'));
  const { lines: count, groups } = JSON.parse(readFileSync(join(files, kept[0]!), 'utf8'));
  expect(count).toBe(298 + relations.length);
  expect(groups).toBeGreaterThan(1);
});

test('a file that is damaged, or of another scan, counts for nothing', async () => {
  const { scan: scanId } = await send(scan(1, estate));
  const files = join(folder, 'files');
  const [description] = readdirSync(files).filter((name) => name.endsWith('.json'));
  const paths = {
    description: join(files, description!),
    lines: join(files, description!.replace('json', 'lines')),
  };
  const { scopeId, amended, reading } = JSON.parse(readFileSync(paths.description, 'utf8'));
  const read = async (origin: object = {}, meaning = reading) => {
    const found = await RememberedScan.read(paths, { scopeId, scanId: scanId!, amended, ...origin }, meaning);
    await found?.close();
    return found;
  };
  expect(await read()).toBeDefined();
  expect(await read({ scopeId: 'other' })).toBeUndefined();
  expect(await read({ scanId: 'other' })).toBeUndefined();
  expect(await read({ amended: amended + 1 })).toBeUndefined();
  expect(await read({}, 'other')).toBeUndefined();
  const lines = readFileSync(paths.lines);
  writeFileSync(paths.lines, lines.subarray(4));
  expect(await read()).toBeUndefined();
  lines[lines.length - 1]! ^= 1;
  writeFileSync(paths.lines, lines);
  expect(await read()).toBeUndefined();
  rmSync(paths.lines);
  expect(await read()).toBeUndefined();
  expect(readdirSync(files).filter((name) => /draft|body/.test(name))).toEqual([]);
});

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(key, fc.nat(2)).map(([own, n]) => ci(own, { attributes: { cpuCount: n + 1 } })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.oneof(
          key,
          key.map((own) => ({ source: 't', key: own })),
        ),
        key,
        fc.integer({ min: 1, max: 2 }),
      )
      .map(([from, to, weight]) => relation('USES', from, to, { weight })),
  },
  { weight: 1, arbitrary: key.map((own) => ({ record: 'gone', key: own })) },
  { weight: 1, arbitrary: key.map((own) => ({ ...ci(own), class: 'Ship' })) },
  { weight: 1, arbitrary: fc.constant('{"record":"ci"') },
);
/** So many that they come in groups. */
const many = Array.from({ length: 120 }, (_, index) => ci(`z${index}`));

const bodies = fc.array(
  fc.record({
    lines: fc.array(line, { maxLength: 9 }),
    keep: fc.array(
      fc.integer({ min: 0, max: 20 }).map((one) => one > 0),
      { maxLength: 70 },
    ),
    turned: fc.boolean(),
  }),
  { minLength: 2, maxLength: 5 },
);

test('any scans lead to the same answers and the same graph as if nothing were remembered', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(5_000, 3), async (steps, stageBeyond) => {
      const outcomes: unknown[] = [];
      for (const memory of [undefined, new ScanMemory(mkdtempSync(join(folder, 'run-')), 0)]) {
        ingest = await emptyGraph(stageBeyond);
        let last: (object | string)[] = many;
        const answers: unknown[] = [];
        for (const [index, { lines, keep, turned }] of steps.entries()) {
          const kept = last.filter((_, at) => keep[at % Math.max(1, keep.length)] ?? true);
          last = turned ? [...lines, ...kept] : [...kept, ...lines];
          const { scan: _, ...answer } = await receiveScan(bodyOf(framed(index + 1, last)), {
            ...ingest.request,
            memory,
          });
          answers.push(answer);
        }
        outcomes.push({ answers, graph: await picture(ingest) });
      }
      expect(outcomes[1]).toEqual(outcomes[0]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 300_000);

/** A full scan whose counts are right although some of its lines are not records. */
function framed(generation: number, lines: readonly (object | string)[]): unknown[] {
  const records = lines.filter((one) => typeof one === 'object');
  const [begin, ...rest] = scan(generation, records);
  return [begin, ...lines, rest.at(-1)];
}
