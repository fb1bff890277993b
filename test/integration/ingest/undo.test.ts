import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { undoScan } from '../../../server/reconcile/undo/undoScan.ts';
import { ci, emptyGraph, type Ingest, relation, scan } from './fixture.ts';
import { presentGraph } from './presentGraph.ts';
import { randomScans } from './randomScans.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});

const undo = (id: string | null, reason = 'a wrong address') =>
  undoScan(ingest.request, { id: id!, reason, actor: 'tester' });
const alive = () =>
  ingest
    .rows<{ name: string }>('MATCH (c:Ci) WHERE c.status <> "RETIRED" RETURN c.name AS name ORDER BY name')
    .then((rows) => rows.map(({ name }) => name));

describe('undoing a scan', () => {
  test('takes back what it brought, changed and retired, by a revision with its reason', async () => {
    await ingest.send(
      scan(1, [ci('a', { attributes: { cpuCount: 2 } }), ci('b'), relation('USES', 'a', 'b', { weight: 3 })]),
    );
    const before = await presentGraph(ingest);
    const second = await ingest.send(
      scan(2, [ci('a', { attributes: { cpuCount: 4 } }), ci('c'), relation('USES', 'a', 'c')]),
    );
    expect(await presentGraph(ingest)).not.toEqual(before);
    expect(await undo(second.scan)).toEqual({ revision: 3, kept: [] });
    expect(await presentGraph(ingest)).toEqual(before);
    expect(
      await ingest.rows('MATCH (r:Revision {number: 3}) RETURN r.actor AS actor, r.cause AS cause'),
    ).toEqual([{ actor: 'tester', cause: 'undo of scan s x 2: a wrong address' }]);
    expect(ingest.audit.at(-1)?.action).toBe('scan.undone');
    expect(await ingest.rows('MATCH (s:Scan {generation: 2}) RETURN s.state AS state')).toEqual([
      { state: 'UNDONE' },
    ]);
  });

  test('leaves its number used up: the same body gives the first answer', async () => {
    const body = scan(1, [ci('a')]);
    const answer = await ingest.send(body);
    await undo(answer.scan);
    expect(await ingest.send(body)).toEqual(answer);
    expect(await alive()).toEqual([]);
    await expect(ingest.send(scan(1, [ci('b')]))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await ingest.send(scan(2, [ci('a')]))).toMatchObject({ state: 'PUBLISHED' });
    expect(await alive()).toEqual(['a']);
  });

  test('lets stand what a later scan says, and takes it back with that one', async () => {
    const delta = { mode: 'delta' };
    await ingest.send(scan(1, [ci('a'), ci('b'), ci('c')]));
    const before = await presentGraph(ingest);
    const second = await ingest.send(
      scan(2, [ci('a', { name: 'a2' }), ci('b', { name: 'b2' }), ci('c', { name: 'c2' })], delta),
    );
    const third = await ingest.send(scan(3, [ci('a', { name: 'a3' }), ci('b', { name: 'b2' })], delta));
    expect((await undo(second.scan)).kept).toEqual([
      'a: a later scan says something else of it.',
      'b: a later scan says it again.',
    ]);
    expect(await alive()).toEqual(['a3', 'b2', 'c']);
    expect((await undo(third.scan)).kept).toEqual([]);
    expect(await presentGraph(ingest)).toEqual(before);
  });

  test("returns other sources' claims on what it brought to waiting", async () => {
    await ingest.send(
      scan(
        1,
        [
          ci('x'),
          relation('USES', 'x', { source: 's', key: 'a' }),
          relation('RUNS_ON', 'x', { identifier: { serial: 'SN-1' } }),
        ],
        { source: 't' },
      ),
    );
    const before = await presentGraph(ingest);
    const answer = await ingest.send(scan(1, [ci('a', { identifiers: { serial: ['SN-1'] } })]));
    expect(answer.relations.created).toBe(2);
    await undo(answer.scan);
    expect(await presentGraph(ingest)).toEqual(before);
  });

  test('lets a claim wait again that came to relate a CI to itself', async () => {
    const claims = [
      relation('USES', 'a', { identifier: { fqdn: 'a.example.org' } }),
      relation('DEPENDS_ON', 'a', { source: 't', key: 'a' }),
    ];
    await ingest.send(scan(1, [ci('b'), ...claims], { mode: 'delta' }));
    const named = ci('a', { identifiers: { fqdn: ['a.example.org'] } });
    await ingest.send(scan(1, [named], { source: 't', mode: 'delta' }));
    const before = await presentGraph(ingest);
    // Its relationships change in one of the scans, and stay in the other.
    for (const [generation, more] of [
      [2, [relation('USES', 'a', 'b')]],
      [3, []],
    ] as const) {
      const answer = await ingest.send(scan(generation, [named, ...claims, ...more], { mode: 'delta' }));
      expect(await ingest.rows('MATCH (p:Pending) RETURN p.id AS id')).toEqual([]);
      await undo(answer.scan);
      expect(await presentGraph(ingest)).toEqual(before);
    }
  });

  test('lets a claim wait again that leads from what is gone to itself', async () => {
    const claim = relation('USES', 'a', { identifier: { fqdn: 'a.example.org' } });
    await ingest.send(scan(1, [ci('a', { identifiers: { serial: ['SN-1'] } })]));
    await ingest.send(scan(1, [ci('a', { identifiers: { serial: ['SN-1'] } })], { source: 't' }));
    await ingest.send(scan(2, [ci('b'), claim], { source: 't' }));
    const before = await presentGraph(ingest);
    const named = ci('a', { identifiers: { serial: ['SN-1'], fqdn: ['a.example.org'] } });
    const answer = await ingest.send(scan(2, [named]));
    expect(await ingest.rows('MATCH (p:Pending) RETURN p.id AS id')).toEqual([]);
    await undo(answer.scan);
    expect(await presentGraph(ingest)).toEqual(before);
  });

  test('lets a claim wait again that led to itself while its CI was another', async () => {
    const one = { identifiers: { serial: ['SN-1'] } };
    const claim = relation('USES', 'a', { identifier: { fqdn: 'a.example.org' } });
    await ingest.send(scan(1, [ci('a')]));
    await ingest.send(scan(1, [ci('a', one), claim], { source: 't' }));
    const before = await presentGraph(ingest);
    const named = ci('a', { identifiers: { serial: ['SN-1'], fqdn: ['a.example.org'] } });
    const answer = await ingest.send(scan(2, [named]));
    expect(await ingest.rows('MATCH (p:Pending) RETURN p.id AS id')).toEqual([]);
    await undo(answer.scan);
    expect(await presentGraph(ingest)).toEqual(before);
  });

  test('leaves a CI its relationships that came again as another', async () => {
    const delta = { source: 't', mode: 'delta' };
    const one = ci('a', { identifiers: { serial: ['SN-1'] } });
    await ingest.send(scan(1, [one]));
    await ingest.send(scan(1, [ci('a')], delta));
    await ingest.send(scan(2, [relation('USES', 'a', 'a'), { record: 'gone', key: 'a' }], delta));
    await ingest.send(scan(3, [relation('USES', 'a', 'a')], delta));
    const before = await presentGraph(ingest);
    const answer = await ingest.send(scan(4, [one, ci('b')], { source: 't' }));
    await undo(answer.scan);
    expect(await presentGraph(ingest)).toEqual(before);
  });

  test('gives evidence its CI back that parted from it when the evidence it was united by came again', async () => {
    const shared = { identifiers: { serial: ['SN-1'] } };
    await ingest.send(scan(1, [ci('a', shared), ci('b')]));
    await ingest.send(scan(1, [ci('a', shared)], { source: 't' }));
    await ingest.send(scan(2, [ci('b')]));
    const before = await presentGraph(ingest);
    const answer = await ingest.send(scan(3, [ci('a'), ci('b')]));
    expect((await alive()).length).toBe(3);
    await undo(answer.scan);
    expect(await presentGraph(ingest)).toEqual(before);
  });

  describe('of what stood where nothing leads any more', () => {
    const named = ci('b', { identifiers: { fqdn: ['b.example.org'] } });
    const claim = relation('DEPENDS_ON', 'a', { identifier: { fqdn: 'b.example.org' } });
    beforeEach(async () => {
      await ingest.send(scan(1, [ci('a', { identifiers: { serial: ['SN-a'] } })]));
      await ingest.send(scan(1, [named, ci('a', { identifiers: { serial: ['SN-a'] } })], { source: 't' }));
      // Found while b was still named, and b retired by the end of the scan.
      await ingest.send(scan(2, [ci('c'), claim], { source: 't' }));
    });

    test.each([
      ['its own end leads elsewhere', [ci('a', { identifiers: { fqdn: ['a.example.org'] } })]],
      ['the other end is named again', [named]],
      ['the other end is named again and claimed by more', [named, relation('USES', 'a', 'b')]],
      ['both', [named, ci('a', { identifiers: { fqdn: ['a.example.org'] } })]],
      ['the claim says more', [named, { ...claim, weight: 2 }]],
    ])('gives it back its place: %s', async (_, records) => {
      const before = await presentGraph(ingest);
      const answer = await ingest.send(scan(3, records, { source: 't', mode: 'delta' }));
      expect((await undo(answer.scan)).kept).toEqual([]);
      expect(await presentGraph(ingest)).toEqual(before);
    });
  });

  test('is refused where there is nothing to undo, and changes nothing', async () => {
    const { scan: id } = await ingest.send(scan(1, [ci('a')]));
    await expect(undo(id, ' ')).rejects.toMatchObject({ code: 'BAD_INPUT', place: 'reason' });
    await expect(undo('s0')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const held = await ingest.send(scan(2, []));
    await expect(undo(held.scan)).rejects.toMatchObject({ code: 'CONFLICT' });
    await undo(id);
    await expect(undo(id)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'The scan is undone already.',
    });
  });
});

test('random scans, undone one after the other, leave the graph as each found it', async () => {
  await fc.assert(
    fc.asyncProperty(randomScans, async (scans) => {
      ingest = await emptyGraph();
      const pictures = [await presentGraph(ingest)];
      const ids: (string | null)[] = [];
      for (const [index, { source, mode, records }] of scans.entries()) {
        const answer = await ingest.send(scan(index + 1, records, { source, mode }));
        ids.push(answer.scan);
        pictures.push(await presentGraph(ingest));
      }
      for (let index = ids.length - 1; index >= 0; index--) {
        expect((await undo(ids[index]!)).kept).toEqual([]);
        expect(await presentGraph(ingest)).toEqual(pictures[index]);
      }
    }),
    // Without shrinking, which would take the time of the whole run.
    { numRuns: 12, endOnFailure: true },
  );
}, 300_000);
