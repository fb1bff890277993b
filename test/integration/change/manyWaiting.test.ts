import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendAudit } from '../../../server/access/audit.ts';
import { ChangeWatch } from '../../../server/process/change/changeWatch.ts';
import { at, hour, move, open } from './firmware.ts';
import { type Bench, changeBench } from './fixture.ts';
import { pharmacyOnArray } from './pharmacyOnArray.ts';

/** Four more than a look waits for. */
const waiting = 24;

let bench: Bench;
beforeAll(async () => {
  bench = await changeBench();
  const array = await pharmacyOnArray(bench);
  for (let index = 0; index < waiting; index++) {
    const input = {
      ...{ title: `Firmware ${index}`, targets: [{ ciId: array }], reason: 'old', benefit: 'support' },
      ...{ implementation: 'update', test: 'read', backOut: 'the former' },
      ...{ start: at((2 * index + 1) * hour), end: at((2 * index + 2) * hour) },
    };
    const { id } = (await bench.as('rita', open, { input })).openChange;
    for (const step of ['ASSESS', 'SUBMIT']) await bench.as('rita', move, { id, step });
  }
}, 120_000);
afterAll(() => bench?.close());

test('many changes that no revision touches keep no look waiting: they are looked at behind it, until it is ended', async () => {
  const { ingest, engine } = bench;
  const failed: unknown[] = [];
  const watch = new ChangeWatch({ database: ingest.database, engine, appendAudit }, (error) =>
    failed.push(error),
  );
  // Who joins the team that is waited for is told of each of them.
  await ingest.database.command(
    "MATCH (p:Principal {handle: 'otto'}), (t:PeopleTeam {handle: 'pharmacy'}) MERGE (p)-[:MEMBER_OF]->(t)",
  );
  const told = async () => {
    const rows = await ingest.rows<{ told: number }>(
      "MATCH (n:Notice {event: 'APPROVAL_WANTED'}) WHERE 'otto' IN n.people RETURN count(DISTINCT n.changeId) AS told",
    );
    return Number(rows[0]?.told);
  };
  await watch.look();
  await watch.stop();
  expect(await told()).toBeLessThan(waiting);
  await watch.look();
  await expect.poll(told, { timeout: 30_000 }).toBe(waiting);
  await watch.stop();
  expect(failed).toEqual([]);
});
