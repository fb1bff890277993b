import { beforeEach, describe, expect, test } from 'vitest';
import { Database, type Work } from '../../../server/graph/database.ts';
import { WriterQueue } from '../../../server/graph/writerLease.ts';
import { Unavailable } from '../../../server/model/errors.ts';
import { receiveScan } from '../../../server/reconcile/scan/receiveScan.ts';
import { isAnythingBegun, recoverScans } from '../../../server/reconcile/scan/turns.ts';
import { bodyOf, ci, emptyGraph, type Ingest, picture, relation, scan } from './fixture.ts';

/** So few that a small estate is staged like a large one. */
const stageBeyond = 60;

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph(stageBeyond);
});

function estate(count: number, cpuCount: number): object[] {
  const records: object[] = [];
  for (let at = 0; at < count; at++) {
    records.push(ci(`k${at}`, { attributes: { cpuCount } }));
    if (at === 0) continue;
    records.push(
      relation('DEPENDS_ON', `k${at}`, `k${(at * 7) % at}`),
      relation('USES', `k${at}`, `k${(at * 31) % at}`),
    );
  }
  return records;
}

const revisions = () => ingest.rows('MATCH (r:Revision) RETURN r.number AS number ORDER BY number');

test('a large scan is staged, applied in batches and published as one revision', async () => {
  expect(await ingest.send(scan(1, estate(120, 2)))).toMatchObject({
    revision: 1,
    created: 120,
    relations: { pending: 0 },
  });
  expect(await ingest.rows('MATCH (s:Staged) RETURN s')).toEqual([]);
  expect(await ingest.rows('MATCH (p:JournalPage) RETURN count(p) > 4 AS many')).toEqual([{ many: true }]);
  const less = await ingest.send(scan(2, estate(100, 2)));
  expect(less).toMatchObject({ revision: 2, created: 0, updated: 0, unchanged: 100, retired: 20 });
});

test('one transaction or many, the graph and the answer are the same', async () => {
  const many = await ingest.send(scan(1, estate(80, 3)));
  const staged = await picture(ingest);
  ingest = await emptyGraph();
  const one = await ingest.send(scan(1, estate(80, 3)));
  expect(await picture(ingest)).toEqual(staged);
  expect({ ...one, scan: '' }).toEqual({ ...many, scan: '' });
});

/** The database, until a number of batches after the staging; then it is as if the server had been killed. */
function dyingAfter(database: Database, batches: number): Database {
  let left = batches;
  const write = async (work: Work<unknown>) => {
    const applying = await ingest.rows('MATCH (s:Scan {staged: true, state: "STAGING"}) RETURN s.id');
    if (applying.length > 0 && left-- <= 0) throw new Unavailable('killed');
    return database.write(work);
  };
  const { writeAhead } = Database.prototype;
  const others = { read: database.read.bind(database), command: database.command.bind(database), writeAhead };
  // Stands in for a Database of which only these are called.
  return { ...others, write } as unknown as Database;
}

/** Sends a scan of which only so many batches are applied before the server is as if it had been killed. */
async function sendAndDie(records: readonly object[], batches: number): Promise<void> {
  const database = dyingAfter(ingest.database, batches);
  const doomed = { ...ingest.request, database, queue: new WriterQueue(database, 'test') };
  await expect(receiveScan(bodyOf(records), doomed)).rejects.toThrow('killed');
}

async function lastAnswer(): Promise<object> {
  const [scope] = await ingest.rows<{ answer: string }>('MATCH (s:Scope) RETURN s.answer AS answer');
  return { ...JSON.parse(scope!.answer), scan: '' };
}

describe('a crash while a scan is applied', () => {
  test.each([0, 2, 5, 9, 14, 20])(
    'after %i batches: nothing of it is published, and recovery ends where an undisturbed run does',
    async (survives) => {
      const [first, second] = [scan(1, estate(120, 1)), scan(2, estate(110, 2))];
      await ingest.send(first);
      const undisturbed = await ingest.send(second);
      const expected = await picture(ingest);

      ingest = await emptyGraph(stageBeyond);
      await ingest.send(first);
      await sendAndDie(second, survives);
      expect(await revisions()).toEqual([{ number: 1 }]);
      expect(await isAnythingBegun(ingest.database)).toBe(true);

      await recoverScans(ingest.request);
      expect(await isAnythingBegun(ingest.database)).toBe(false);
      expect(await revisions()).toEqual([{ number: 1 }, { number: 2 }]);
      expect(await picture(ingest)).toEqual(expected);
      expect(await lastAnswer()).toEqual({ ...undisturbed, scan: '' });
    },
  );

  test.each([2, 4, 6, 8, 10, 12])(
    'the first of its scope, after %i batches: each claim is settled once',
    async (survives) => {
      const first = scan(1, [
        // Some stay apart as clones of each other, and some wait for what nobody brings.
        ...estate(118, 1),
        ci('twin-1', { identifiers: { serial: ['SN-SAME-1'] } }),
        ci('twin-2', { identifiers: { serial: ['SN-SAME-1'] } }),
        relation('USES', 'twin-1', 'k3'),
        relation('USES', 'k100', 'nowhere'),
      ]);
      const undisturbed = await ingest.send(first);
      const expected = await picture(ingest);

      ingest = await emptyGraph(stageBeyond);
      await sendAndDie(first, survives);
      expect(await revisions()).toEqual([]);
      await recoverScans(ingest.request);
      expect(await picture(ingest)).toEqual(expected);
      expect(await lastAnswer()).toEqual({ ...undisturbed, scan: '' });
    },
  );
});

test('a scan sent again after a crash that is not recovered yet gets the answer of the one that is', async () => {
  await ingest.send(scan(1, estate(120, 1)));
  const second = scan(2, estate(110, 2));
  await sendAndDie(second, 4);
  const [recovered, again] = await Promise.all([
    ingest.send(second),
    // Recovery takes its turn once the scan that comes again has been read beside it.
    recoverScans(ingest.request).then(lastAnswer),
  ]);
  expect({ ...recovered, scan: '' }).toEqual(again);
  expect(await ingest.rows('MATCH (s:Scan) RETURN s.state AS state')).toEqual([
    { state: 'PUBLISHED' },
    { state: 'PUBLISHED' },
  ]);
  expect(await revisions()).toEqual([{ number: 1 }, { number: 2 }]);
  expect(await ingest.send(second)).toEqual(recovered);
});

test('at a pin before the publication the graph is as it was, whatever has been applied', async () => {
  await ingest.send(scan(1, estate(120, 1)));
  await sendAndDie(scan(2, estate(100, 2)), 12);
  const at = (pin: number) =>
    ingest.rows(
      `CALL () {
        MATCH (c:Ci) WHERE c.since <= $pin AND c.status = 'ACTIVE' RETURN c.cpuCount AS cpu
        UNION ALL MATCH (f:FormerCi) WHERE f.since <= $pin AND f.until > $pin AND f.status = 'ACTIVE' RETURN f.cpuCount AS cpu
      } RETURN count(*) AS cis, sum(cpu) AS cpu`,
      { pin },
    );
  expect(await at(1)).toEqual([{ cis: 120, cpu: 120 }]);
  await recoverScans(ingest.request);
  expect(await at(1)).toEqual([{ cis: 120, cpu: 120 }]);
  expect(await at(2)).toEqual([{ cis: 100, cpu: 200 }]);
});
