import { beforeEach, describe, expect, test } from 'vitest';
import { receiveScan } from '../../../server/reconcile/receiveScan.ts';
import { bodyOf, ci, emptyGraph, type Ingest, picture, relation, scan } from './fixture.ts';

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
