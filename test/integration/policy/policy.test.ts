import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database, Work } from '../../../server/graph/database.ts';
import { WriterQueue } from '../../../server/graph/writerLease.ts';
import { Unavailable } from '../../../server/model/errors.ts';
import { noPolicy, type Policy } from '../../../server/model/policy.ts';
import {
  adoptPolicyFile,
  changePolicy,
  previewPolicy,
} from '../../../server/reconcile/policy/changePolicy.ts';
import { readPolicy } from '../../../server/reconcile/policy/storedPolicy.ts';
import { recoverScans } from '../../../server/reconcile/scan/turns.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { ci, emptyGraph, type Ingest, scan } from '../ingest/fixture.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});
afterAll(() => ingest?.database.close());

const serial = (at: number) => ({ identifiers: { serial: [`SN-${at}`] } });
const servers = (source: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    ci(`${source}-${at}`, { ...serial(at), name: `${source} ${at}`, attributes: { vendor: source } }),
  );
/** Two sources on the same servers, the second fresher, and one server that only the first knows. */
const estate = async (count = 3) => {
  await ingest.send(scan(1, servers('alpha', count + 1), { source: 'alpha' }));
  await ingest.send(scan(1, servers('beta', count), { source: 'beta' }));
};
const rule = (sources: string[], more: object = {}): Policy => ({
  ...noPolicy,
  precedence: [{ class: null, attribute: null, sources, ...more }],
});
const decision = (own: Policy) => ({ own, reason: 'alpha is the record', actor: 'root' });
const vendors = async () =>
  (await ingest.rows<{ vendor: string }>('MATCH (c:Ci) RETURN c.vendor AS vendor ORDER BY c.name')).map(
    ({ vendor }) => vendor,
  );
const faults = async () => (await verifyGraph(ingest.database)).examples;

describe('a changed policy', () => {
  test('changes the CIs concerned by one revision, which is audited; nothing is lost', async () => {
    await estate();
    expect(await vendors()).toEqual(['alpha', 'beta', 'beta', 'beta']);
    expect(await changePolicy(ingest.request, decision(rule(['alpha'])))).toBe(3);
    expect(await vendors()).toEqual(['alpha', 'alpha', 'alpha', 'alpha']);
    expect(await faults()).toEqual([]);
    expect(ingest.audit.at(-1)).toMatchObject({
      action: 'policy.changed',
      actor: 'root',
      detail: { cis: 3, version: 1, revision: 3, reason: 'alpha is the record' },
    });
    expect(
      await ingest.rows('MATCH (r:Revision {number: 3}) RETURN r.cause AS cause, r.actor AS actor'),
    ).toEqual([{ cause: 'policy: alpha is the record', actor: 'root' }]);
    await changePolicy(ingest.request, decision(noPolicy));
    expect(await vendors()).toEqual(['alpha', 'beta', 'beta', 'beta']);
    expect(await faults()).toEqual([]);
  });

  test('is previewed without a trace', async () => {
    await estate();
    const preview = await previewPolicy(ingest.database, rule(['alpha'], { attribute: 'vendor' }));
    expect(preview).toMatchObject({ cis: 3, attributes: 3 });
    expect(preview.samples[0]).toMatchObject({ attribute: 'vendor', before: 'beta', after: 'alpha' });
    expect(await vendors()).toEqual(['alpha', 'beta', 'beta', 'beta']);
    expect(await ingest.rows('MATCH (p:Policy) RETURN p')).toEqual([]);
  });

  test('holds for what comes in afterwards, in whichever order', async () => {
    await changePolicy(ingest.request, decision(rule(['alpha'], { class: 'Server' })));
    await estate();
    expect(await vendors()).toEqual(['alpha', 'alpha', 'alpha', 'alpha']);
    expect(await faults()).toEqual([]);
  });

  test('is refused to whoever has seen an earlier one', async () => {
    await changePolicy(ingest.request, { ...decision(rule(['alpha'])), expectedVersion: 0 });
    const late = changePolicy(ingest.request, { ...decision(noPolicy), expectedVersion: 0 });
    await expect(late).rejects.toMatchObject({ code: 'STALE', place: 'expectedVersion' });
  });

  test('that changes no CI publishes no revision, and is kept and audited', async () => {
    await estate();
    expect(await changePolicy(ingest.request, decision(rule(['gamma'])))).toBe(2);
    expect((await ingest.database.read(readPolicy)).version).toBe(1);
    expect(ingest.audit.at(-1)?.action).toBe('policy.changed');
  });

  test('that a crash left half done is finished before anything else', async () => {
    await estate();
    const database = dyingAfter(ingest, 1);
    const doomed = { ...ingest.request, database, queue: new WriterQueue(database, 'test') };
    await expect(changePolicy(doomed, decision(rule(['alpha'])))).rejects.toThrow('killed');
    expect(await ingest.rows('MATCH (u:Upkeep) RETURN u.kind AS kind')).toEqual([{ kind: 'POLICY' }]);
    await recoverScans(ingest.request);
    expect(await vendors()).toEqual(['alpha', 'alpha', 'alpha', 'alpha']);
    expect(await faults()).toEqual([]);
    expect(await ingest.rows('MATCH (u:Upkeep) RETURN u')).toEqual([]);
  });
});

describe('the policy file', () => {
  test('lies under what the app decides, rule by rule', async () => {
    await estate();
    expect(await adoptPolicyFile(ingest.request, rule(['alpha']))).toBe(true);
    expect(await vendors()).toEqual(['alpha', 'alpha', 'alpha', 'alpha']);
    await changePolicy(ingest.request, decision(rule(['beta'])));
    expect(await vendors()).toEqual(['alpha', 'beta', 'beta', 'beta']);
    expect(await adoptPolicyFile(ingest.request, rule(['alpha']))).toBe(false);
    await changePolicy(ingest.request, decision(noPolicy));
    expect(await vendors()).toEqual(['alpha', 'alpha', 'alpha', 'alpha']);
    expect(await faults()).toEqual([]);
  });
});

/** The database, until a number of batches after an upkeep was noted; then it is as if the server had been killed. */
function dyingAfter({ database, rows }: Ingest, batches: number): Database {
  let left = batches;
  const write = async (work: Work<unknown>) => {
    const begun = await rows('MATCH (u:Upkeep) RETURN u.id');
    if (begun.length > 0 && left-- <= 0) throw new Unavailable('killed');
    return database.write(work);
  };
  const others = { read: database.read.bind(database), command: database.command.bind(database) };
  // Stands in for a Database of which only these are called.
  return { ...others, write } as unknown as Database;
}
