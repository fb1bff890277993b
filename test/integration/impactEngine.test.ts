import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { packEntries } from '../../server/graph/journalEntries.ts';
import { integer } from '../../server/graph/statement.ts';
import type { Engine } from '../../server/impact/engine.ts';
import { startEngine } from '../../server/impact/startEngine.ts';
import type { JournalEntry } from '../../server/model/journal.ts';
import { testDatabase } from '../harness/database.ts';

// What the loader reads is written here by hand, as reconcile writes it, so that states between two publications can
// be laid out.
const { address, database, wipe } = testDatabase();
const outage = (ciId: string) => ({ ciId, action: 'OUTAGE' as const, origin: 'question' });
const crashes: string[] = [];
let engine: Engine;

const ci = (id: string, since: number, more = {}) => ({
  id,
  class: 'Service',
  name: id,
  status: 'ACTIVE',
  since: integer(since),
  created: integer(since),
  ...more,
});

async function impacted(ciId: string): Promise<string[]> {
  const { id } = await engine.analyse([outage(ciId)]);
  const { edges } = await engine.page(id, { list: 'impacted', first: 500 });
  return edges.map(({ node }) => `${node.ciId} ${node.state}`);
}

async function publish(revision: number, entries: JournalEntry[]): Promise<void> {
  await database.command(
    `MATCH (head:Head {id: 'head'}) SET head.published = $revision
     CREATE (:JournalPage {revision: $revision, page: 0, entries: $entries})`,
    { revision: integer(revision), entries: await packEntries(entries) },
  );
}

beforeAll(async () => {
  await wipe();
  const cis = [
    ci('shop', 1),
    // Applied for revision 2, which is not published: at revision 1 it was another.
    ci('cart', 2, { status: 'RETIRED' }),
    ci('db', 1, { class: 'Database', redundancy: '[]' }),
    ci('young', 2),
  ];
  await database.command('UNWIND $cis AS ci CREATE (c:Ci) SET c = ci', { cis });
  await database.command('CREATE (f:FormerCi) SET f = $cart, f.until = $until', {
    cart: ci('cart', 1),
    until: integer(2),
  });
  const relationships = [
    { type: 'DEPENDS_ON', from: 'shop', to: 'cart', since: 1 },
    { type: 'DEPENDS_ON', from: 'young', to: 'db', since: 2 },
  ];
  for (const { type, from, to, since } of relationships)
    await database.command(
      `MATCH (a:Ci {id: $from}) MATCH (b:Ci {id: $to})
       CREATE (a)-[:${type} {since: $since, weight: 1, confidence: 'OBSERVED', claims: $claims}]->(b)`,
      { from, to, since: integer(since), claims: [JSON.stringify(['test', 'all', Date.now()])] },
    );
  await database.command(
    `MERGE (head:Head {id: 'head'}) SET head.published = 1
     CREATE (:FormerRelationship {type: 'DEPENDS_ON', from: 'cart', to: 'db', since: 1, until: 2, weight: 1,
       confidence: 'OBSERVED', claims: []})
     CREATE (:Scope {id: 'test\\u0000all', fullSeenAt: timestamp()})`,
  );
  engine = await startEngine({ address, pollEvery: 200, onCrash: (message) => crashes.push(message) });
});
afterAll(async () => {
  await engine?.close();
  await database.close();
});

test('the projection is the published revision, whatever is already applied beyond it', async () => {
  expect(engine.revision).toBe(1);
  expect(await impacted('db')).toEqual(['db DOWN', 'cart DOWN', 'shop DOWN']);
  await expect(engine.analyse([outage('young')])).rejects.toMatchObject({
    name: 'NotFound',
    code: 'NOT_FOUND',
    place: 'targets.0.ciId',
  });
});

test('it catches up from the journal, and a request that began before goes on', async () => {
  const before = await engine.analyse([outage('db')]);
  await publish(2, [
    { kind: 'RELATED', edge: edge('young', 'db'), before: null },
    { kind: 'CREATED', ci: node('young'), changes: [] },
    { kind: 'UNRELATED', edge: edge('cart', 'db') },
    { kind: 'RETIRED', ci: { ...node('cart'), status: 'RETIRED' }, changes: [] },
  ]);
  await engine.catchUp(2);
  expect(engine.revision).toBe(2);
  expect(await impacted('db')).toEqual(['db DOWN', 'young DOWN']);
  expect((await engine.page(before.id, { list: 'impacted', first: 1 })).totalCount).toBe(3);
  await expect(engine.analyse([outage('cart')])).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('revisions of other servers arrive by themselves', async () => {
  await publish(3, [{ kind: 'CREATED', ci: node('late'), changes: [] }]);
  await vi.waitFor(() => expect(engine.revision).toBe(3), { timeout: 10_000 });
  expect(await impacted('late')).toEqual(['late DOWN']);
});

/** The thread that is talked to first meanwhile. */
async function spokenTo(during: () => Promise<unknown>): Promise<Worker> {
  const posted = vi.spyOn(Worker.prototype, 'postMessage');
  await during();
  // The spy's context is the worker that the engine talks to.
  const worker = posted.mock.contexts[0] as Worker;
  posted.mockRestore();
  return worker;
}

test('a thread that answers and ends is reported and replaced, while others answer', async () => {
  const kept = await engine.analyse([outage('late')]);
  const worker = await spokenTo(() => engine.digest(kept.id));
  await worker.terminate();
  await vi.waitFor(() => expect(crashes).toHaveLength(1));
  expect(engine.ready).toBe(true);
  expect(await impacted('late')).toEqual(['late DOWN']);
  await expect(engine.evidence(kept.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await publish(4, [{ kind: 'CREATED', ci: node('later'), changes: [] }]);
  await engine.catchUp(4);
  // Whichever thread answers.
  const answers = await Promise.all(Array.from({ length: 8 }, () => impacted('later')));
  expect(answers).toEqual(Array.from({ length: 8 }, () => ['later DOWN']));
});

test('the thread that keeps the projection is started again where it ends', async () => {
  const worker = await spokenTo(() => engine.catchUp(4));
  await worker.terminate();
  await vi.waitFor(() => expect(crashes).toHaveLength(2));
  expect(engine.ready).toBe(false);
  // The graph holds revision 2 as applied; `late` came by the journal alone, which a fresh load does not read.
  expect(await impacted('young')).toEqual(['young DOWN']);
  expect(engine.ready).toBe(true);
  expect(engine.revision).toBe(4);
});

function node(id: string) {
  return {
    id,
    class: 'Service',
    name: id,
    status: 'ACTIVE' as const,
    criticality: null,
    owner: null,
    redundancy: [],
  };
}

function edge(from: string, to: string) {
  return {
    type: 'DEPENDS_ON',
    from,
    to,
    strength: null,
    group: null,
    weight: 1,
    confidence: 'OBSERVED' as const,
    sightings: [],
  };
}
