import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database, Work } from '../../../server/graph/database.ts';
import { WriterQueue } from '../../../server/graph/writerLease.ts';
import { Unavailable } from '../../../server/model/errors.ts';
import { noPolicy } from '../../../server/model/policy.ts';
import { changePolicy } from '../../../server/reconcile/policy/changePolicy.ts';
import { refuseHeld, releaseHeld } from '../../../server/reconcile/scan/decideHeld.ts';
import { receiveScan } from '../../../server/reconcile/scan/receiveScan.ts';
import { recoverScans, type ScanContext } from '../../../server/reconcile/scan/turns.ts';
import { undoScan } from '../../../server/reconcile/undo/undoScan.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { graphLines } from '../../harness/graphLines.ts';
import { bodyOf, ci, emptyGraph, type Ingest, picture, relation, scan } from './fixture.ts';
import { presentGraph } from './presentGraph.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});

const estate = (count: number, more: object = {}): object[] =>
  Array.from({ length: count }, (_, at) => [
    ci(`k${at}`, more),
    ...(at > 0 ? [relation('USES', `k${at}`, `k${at - 1}`)] : []),
  ]).flat();
const alive = async () =>
  (await ingest.rows<{ name: string }>('MATCH (c:Ci) WHERE c.status <> "RETIRED" RETURN c.name AS name'))
    .length;
const relations = async () => (await ingest.rows('MATCH (:Ci)-[r]->(:Ci) RETURN type(r)')).length;

describe('the brake', () => {
  test('holds what a scan no longer names, and publishes what it adds and changes', async () => {
    await ingest.send(scan(1, estate(20)));
    const answer = await ingest.send(
      scan(2, [...estate(15, { attributes: { cpuCount: 8 } }), ci('new'), relation('USES', 'k3', 'new')]),
    );
    expect(answer).toMatchObject({
      state: 'HELD',
      created: 1,
      updated: 15,
      retired: 0,
      held: { retiring: 5, of: 20 },
      relations: { created: 1, removed: 0 },
    });
    expect(answer.reason).toMatch(/^5 of the 20 CIs/);
    expect([await alive(), await relations()]).toEqual([21, 20]);
    expect(ingest.audit.at(-1)?.action).toBe('scan.held');
    await expect(ingest.send(scan(2, []))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('lets a fifth go, and anything of a small scope', async () => {
    await ingest.send(scan(1, estate(20)));
    expect(await ingest.send(scan(2, estate(16)))).toMatchObject({ state: 'PUBLISHED', retired: 4 });
    expect(await ingest.send(scan(3, estate(1)))).toMatchObject({ state: 'PUBLISHED', retired: 15 });
  });

  test('holds an empty scan of however small a scope, once there is something in it', async () => {
    expect(await ingest.send(scan(1, []))).toMatchObject({ state: 'PUBLISHED', revision: 0 });
    await ingest.send(scan(2, estate(2)));
    expect(await ingest.send(scan(3, []))).toMatchObject({
      state: 'HELD',
      revision: 1,
      held: { retiring: 2, of: 2 },
    });
    expect([await alive(), await relations()]).toEqual([2, 1]);
  });

  test('is shown by a dry run, which changes nothing', async () => {
    await ingest.send(scan(1, estate(20)));
    const before = await picture(ingest);
    expect(await ingest.send(scan(2, estate(5)), true)).toMatchObject({ state: 'HELD', dryRun: true });
    expect(await picture(ingest)).toEqual(before);
    expect(await ingest.rows('MATCH (s:Scan {state: "HELD"}) RETURN s.id')).toEqual([]);
  });

  test('judges a later scan anew, which takes the place of the held one', async () => {
    await ingest.send(scan(1, estate(30)));
    await ingest.send(scan(2, estate(10)));
    expect(await ingest.send(scan(3, estate(30)))).toMatchObject({ state: 'PUBLISHED', unchanged: 30 });
    expect(await ingest.rows('MATCH (s:Scan) RETURN s.state AS state ORDER BY s.generation')).toEqual([
      { state: 'PUBLISHED' },
      { state: 'PUBLISHED' },
      { state: 'PUBLISHED' },
    ]);
    expect(await alive()).toBe(30);
  });

  test('leaves what waits related as it was, and lets go of the relationships with it', async () => {
    const hub = (count: number) => [
      ...estate(1),
      ci('other'),
      ...Array.from({ length: count }, (_, at) => [
        ci(`leaf${at}`, { identifiers: { serial: [`LEAF-${at}`] } }),
        relation('HAS_PART', 'k0', `leaf${at}`),
        relation('USES', 'other', { identifier: { serial: `LEAF-${at}` } }),
      ]).flat(),
      relation('USES', 'other', 'k0'),
    ];
    const lines = () => graphLines(ingest.database);
    const less = hub(8).filter((record) => !('type' in record && record.type === 'USES'));
    for (const stageBeyond of [undefined, 20]) {
      ingest = await emptyGraph(stageBeyond);
      await ingest.send(scan(1, hub(30)));
      const before = await lines();
      // The eight that are named lose a relationship, and so does the hub: that is no matter of what waits.
      const { scan: id, relations: told } = await ingest.send(scan(2, less));
      expect(told).toMatchObject({ removed: 9 });
      expect(await relations()).toBe(61 - 9);
      await refuseHeld(ingest.request, decision(id!));
      expect(await relations()).toBe(61 - 9);
      expect(await ingest.send(scan(3, hub(30)))).toMatchObject({ state: 'PUBLISHED' });
      expect(await lines()).toEqual(before);
      const { scan: again } = await ingest.send(scan(4, less));
      await releaseHeld(ingest.request, decision(again!));
      const released = await lines();
      expect((await verifyGraph(ingest.database)).examples).toEqual([]);
      await undoScan(ingest.request, decision(again!));
      expect(await lines()).toEqual(before);

      const all = { ...noPolicy, brakes: [{ source: 's', percent: 100, fewestCis: 20 }] };
      await changePolicy(ingest.request, { own: all, reason: 'pods come and go', actor: 'root' });
      expect(await ingest.send(scan(5, less))).toMatchObject({ state: 'PUBLISHED', retired: 22 });
      expect(await lines()).toEqual(released);
    }
  });

  test('is the same for a staged scan', async () => {
    const small = await (async () => {
      await ingest.send(scan(1, estate(60)));
      await ingest.send(scan(2, estate(30, { attributes: { cpuCount: 2 } })));
      return picture(ingest);
    })();
    ingest = await emptyGraph(20);
    await ingest.send(scan(1, estate(60)));
    const body = bodyOf(scan(2, estate(30, { attributes: { cpuCount: 2 } })));
    expect(await receiveScan(body, ingest.request)).toMatchObject({
      state: 'HELD',
      held: { retiring: 30, of: 60 },
    });
    expect(await picture(ingest)).toEqual(small);
  });
});

describe('held retirements', () => {
  const heldScan = async () => {
    await ingest.send(scan(1, estate(20)));
    const { scan: id } = await ingest.send(scan(2, estate(12, { attributes: { cpuCount: 4 } })));
    return id!;
  };

  test('are carried out by a revision of their own, once somebody says so', async () => {
    const id = await heldScan();
    expect(await releaseHeld(ingest.request, decision(id))).toBe(3);
    expect([await alive(), await relations()]).toEqual([12, 11]);
    expect(
      await ingest.rows(
        'MATCH (s:Scan {generation: 2}) RETURN s.state AS state, s.retired AS retired, s.revision AS revision',
      ),
    ).toEqual([{ state: 'PUBLISHED', retired: 8, revision: 2 }]);
    expect(ingest.audit.at(-1)?.action).toBe('scan.released');
    await expect(releaseHeld(ingest.request, decision(id))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('spare what has been said again since', async () => {
    const id = await heldScan();
    await ingest.send(scan(3, [ci('k19'), relation('USES', 'k18', 'k0')], { mode: 'delta' }));
    await releaseHeld(ingest.request, decision(id));
    expect(await alive()).toBe(14);
  });

  test('are undone together with their scan', async () => {
    await ingest.send(scan(1, estate(20)));
    const before = await presentGraph(ingest);
    const { scan: id } = await ingest.send(scan(2, [ci('k0', { name: 'other' }), ci('new')]));
    await releaseHeld(ingest.request, decision(id!));
    expect(await alive()).toBe(2);
    await undoScan(ingest.request, decision(id!));
    expect(await presentGraph(ingest)).toEqual(before);
  });

  test('are refused: everything stays until the next scan', async () => {
    const id = await heldScan();
    await refuseHeld(ingest.request, decision(id));
    expect(await alive()).toBe(20);
    await expect(releaseHeld(ingest.request, decision(id))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await ingest.send(scan(3, estate(12)))).toMatchObject({ state: 'HELD' });
  });
});

describe('a crash while something is corrected', () => {
  const prepare = async () => {
    ingest = await emptyGraph(20);
    await ingest.send(scan(1, estate(60)));
    const { scan: id } = await ingest.send(scan(2, estate(10, { attributes: { cpuCount: 4 } })));
    return id!;
  };
  const expectations = new Map<Correct, unknown>();
  beforeAll(async () => {
    for (const correct of [releaseHeld, undoAfterRelease]) {
      const id = await prepare();
      await correct(ingest.request, decision(id), ingest.request);
      expectations.set(correct, await picture(ingest));
    }
  });

  test.each([1, 2, 4, 5])(
    'after %i batches: recovery ends where an undisturbed run does',
    async (survives) => {
      for (const [correct, expected] of expectations) {
        const id = await prepare();
        const database = dyingAfter(ingest, survives);
        const doomed = { ...ingest.request, database, queue: new WriterQueue(database, 'test') };
        await expect(correct(doomed, decision(id), ingest.request)).rejects.toThrow('killed');
        await recoverScans(ingest.request);
        expect(await picture(ingest)).toEqual(expected);
        expect(await ingest.rows('MATCH (c:Correction) RETURN c')).toEqual([]);
      }
    },
  );
});

type Correct = (
  context: ScanContext,
  what: ReturnType<typeof decision>,
  whole: ScanContext,
) => Promise<unknown>;
const decision = (id: string) => ({ id, reason: 'looked at it', actor: 'tester' });

async function undoAfterRelease(
  context: ScanContext,
  what: ReturnType<typeof decision>,
  whole: ScanContext,
): Promise<void> {
  await releaseHeld(whole, what);
  await undoScan(context, what);
}

/** The database, until a number of batches after a correction was noted; then it is as if the server had been killed. */
function dyingAfter({ database, rows }: Ingest, batches: number): Database {
  let left = batches;
  const write = async (work: Work<unknown>) => {
    const begun = await rows('MATCH (c:Correction) RETURN c.id');
    if (begun.length > 0 && left-- <= 0) throw new Unavailable('killed');
    return database.write(work);
  };
  const others = { read: database.read.bind(database), command: database.command.bind(database) };
  // Stands in for a Database of which only these are called.
  return { ...others, write } as unknown as Database;
}
