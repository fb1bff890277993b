import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startEngine } from '../../../server/impact/startEngine.ts';
import { noPolicy } from '../../../server/model/policy.ts';
import { mergeCis } from '../../../server/reconcile/identity/mergeCis.ts';
import { changePolicy } from '../../../server/reconcile/policy/changePolicy.ts';
import { retain } from '../../../server/reconcile/retention/retain.ts';
import { undoScan } from '../../../server/reconcile/undo/undoScan.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { testDatabase } from '../../harness/database.ts';
import { freshAccess } from '../access/fixture.ts';
import { graphqlClient, stillEngine } from '../graphql/client.ts';
import { ci, emptyGraph, type Ingest, picture, relation, scan } from '../ingest/fixture.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});
afterAll(() => ingest?.database.close());

const day = 24 * 3_600_000;
const now = Date.now();
/** Has revisions been published so many days ago. */
const published = async (daysAgo: Readonly<Record<number, number>>) => {
  for (const [revision, days] of Object.entries(daysAgo))
    await ingest.database.command(`MATCH (r:Revision {number: ${revision}}) SET r.at = ${now - days * day}`);
};
const count = async (label: string) =>
  (await ingest.rows<{ n: number }>(`MATCH (n:${label}) RETURN count(n) AS n`))[0]?.n;
const names = async () =>
  (await ingest.rows<{ name: string }>('MATCH (c:Ci) RETURN c.name AS name ORDER BY name')).map(
    ({ name }) => name,
  );
const faults = async () => (await verifyGraph(ingest.database)).examples;

/** Three states of two CIs; the first two are older than the history that is kept. */
const history = async () => {
  await ingest.send(scan(1, [ci('a', { attributes: { cpuCount: 1 } }), ci('b')]));
  await ingest.send(scan(2, [ci('a', { attributes: { cpuCount: 2 } }), ci('b'), relation('USES', 'a', 'b')]));
  await ingest.send(scan(3, [ci('a', { attributes: { cpuCount: 3 } }), ci('b')]));
  await published({ 1: 900, 2: 500, 3: 100 });
};

describe('history that was kept for long enough', () => {
  test('goes; what is kept, the present and its verification are as they were', async () => {
    await history();
    const before = await picture(ingest);
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 0 });
    expect(await picture(ingest)).toEqual(before);
    expect(await faults()).toEqual([]);
    expect(await ingest.rows('MATCH (p:JournalPage) RETURN DISTINCT p.revision AS revision')).toEqual([
      { revision: 3 },
    ]);
    expect(await ingest.rows('MATCH (f:FormerCi) RETURN f.since AS since, f.until AS until')).toEqual([
      { since: 2, until: 3 },
    ]);
    expect(await count('FormerRelationship')).toBe(1);
    expect(ingest.audit.at(-1)).toMatchObject({ action: 'history.forgotten', detail: { oldest: 2 } });
    expect(await retain(ingest.request, now)).toEqual({ forgotten: 0, purged: 0 });
  });

  test('is refused to a reader with the oldest moment that can be asked; from there on all is answered', async () => {
    await history();
    await retain(ingest.request, now);
    await freshAccess({ keep: true });
    const { ask } = graphqlClient(ingest.database, stillEngine(3));
    const a = `cis(filter: { text: "a" }, asOf: $asOf) { edges { node { attributes } } }`;
    const at = (asOf: object) => ask(`query ($asOf: AsOf) { ${a} }`, { asOf });
    const oldestAt = new Date(now - 500 * day).toISOString();
    const refused = { code: 'BAD_INPUT', oldestRevision: 2, oldestAt };
    const byNumber = await at({ revision: 1 });
    expect(byNumber.errors?.[0]?.extensions).toEqual({ ...refused, place: 'asOf.revision' });
    expect(byNumber.errors?.[0]?.message).toContain('History is kept from revision 2');
    expect((await at({ at: new Date(now - 600 * day) })).errors?.[0]?.extensions).toEqual({
      ...refused,
      place: 'asOf.at',
    });
    expect((await at({ revision: 2 })).data.cis.edges[0].node.attributes).toEqual({ cpuCount: 2 });
    const told = await ask(
      '{ cis(filter: { text: "a" }) { edges { node { history { totalCount edges { node { number changes { totalCount } } } } } } } }',
    );
    expect(told.data.cis.edges[0].node.history).toEqual({
      totalCount: 1,
      edges: [{ node: { number: 3, changes: { totalCount: 2 } } }],
    });
    expect((await ask('{ diff(from: { revision: 1 }) { totalCount } }')).errors?.[0]?.extensions).toEqual({
      ...refused,
      place: 'from.revision',
    });
  });

  test('keeps the state that a change points to, for every question about it, and not how it went on', async () => {
    await history();
    await ingest.database.command('CREATE (:Change {id: "c", heldRevisions: [1], heldCis: []})');
    const engine = await startEngine({ address: testDatabase().address, pollEvery: 0 });
    await freshAccess({ keep: true });
    const { ask } = graphqlClient(ingest.database, engine);
    const told = (revision: number) =>
      ask(
        `query ($asOf: AsOf, $ids: [ID!]!) {
          cis(asOf: $asOf) { edges { node { name attributes relationships { totalCount } } } }
          neighbourhood(ids: $ids, asOf: $asOf) { total }
          impact(ids: $ids, asOf: $asOf) { digest summary { down degraded } } }`,
        { asOf: { revision }, ids },
      );
    const ids = (await ingest.rows<{ id: string }>('MATCH (c:Ci) RETURN c.id AS id ORDER BY id')).map(
      ({ id }) => id,
    );
    const [first, second] = [await told(1), await told(2)];
    expect(first.errors).toBeUndefined();
    // Of the three states the one between is not pointed to.
    await published({ 1: 900, 2: 700, 3: 500 });
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 0 });
    expect(ingest.audit.at(-1)).toMatchObject({ detail: { oldest: 3, kept: [1] } });
    expect((await told(2)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', oldestRevision: 3 });
    expect(second.errors).toBeUndefined();
    expect(await told(1)).toEqual(first);
    await engine.close();
    const fresh = await startEngine({ address: testDatabase().address, pollEvery: 0 });
    const again = graphqlClient(ingest.database, fresh);
    const impact = 'query ($asOf: AsOf, $ids: [ID!]!) { impact(ids: $ids, asOf: $asOf) { digest } }';
    expect((await again.ask(impact, { asOf: { revision: 1 }, ids })).data.impact.digest).toBe(
      first.data.impact.digest,
    );
    await fresh.close();
    const { errors } = await ask('{ diff(from: { revision: 1 }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', oldestRevision: 3 });
    expect(await retain(ingest.request, now)).toEqual({ forgotten: 0, purged: 0 });
    expect(await faults()).toEqual([]);
  });

  test('takes the records of scans with it, but for the last ones of a scope', async () => {
    for (const generation of [1, 2, 3, 4]) await ingest.send(scan(generation, [ci('a')]));
    await ingest.send(scan(5, [ci('b')], { mode: 'delta' }));
    await ingest.send(scan(6, [ci('c')], { mode: 'delta' }));
    await ingest.send(scan(7, [ci('a'), ci('b')]));
    await ingest.send(scan(1, [ci('z')], { scope: 'once' }));
    await ingest.database.command(
      'MATCH (s:Scan) WHERE s.generation < 7 SET s.receivedAt = $now - (500 - s.generation) * $day',
      { now, day },
    );
    const told = () =>
      ingest.rows(
        'MATCH (s:Scan) RETURN s.scope AS scope, s.generation AS generation ORDER BY scope, generation',
      );
    expect(await retain(ingest.request, now)).toEqual({ forgotten: 4, purged: 0 });
    expect(await told()).toEqual([
      { scope: 'once', generation: 1 },
      ...[4, 6, 7].map((generation) => ({ scope: 'x', generation })),
    ]);
    expect(await faults()).toEqual([]);
    await expect(ingest.send(scan(6, [ci('c')], { mode: 'delta' }))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('is kept for as long as the policy says', async () => {
    await history();
    const pages = await count('JournalPage');
    const own = { ...noPolicy, keep: { retiredDays: null, historyDays: 1_000 } };
    await changePolicy(ingest.request, { own, reason: 'the law wants it', actor: 'root' });
    expect(await retain(ingest.request, now)).toEqual({ forgotten: 0, purged: 0 });
    expect(await count('JournalPage')).toBe(pages);
  });

  test('leaves a scan from before it standing, where what was said before it is no longer known', async () => {
    await history();
    const [second] = await ingest.rows<{ id: string }>('MATCH (s:Scan {generation: 3}) RETURN s.id AS id');
    await retain(ingest.request, now);
    await undoScan(ingest.request, { id: second!.id, reason: 'wrong', actor: 'ann' });
    expect(await ingest.rows('MATCH (c:Ci {name: "a"}) RETURN c.cpuCount AS cpuCount')).toEqual([
      { cpuCount: 2 },
    ]);
    const [first] = await ingest.rows<{ id: string }>('MATCH (s:Scan {generation: 2}) RETURN s.id AS id');
    const { kept } = await undoScan(ingest.request, { id: first!.id, reason: 'wrong', actor: 'ann' });
    expect(kept).toContain('a: what was said before is no longer kept.');
    expect(await faults()).toEqual([]);
  });
});

describe('CIs that were retired for long enough', () => {
  /** Three CIs that went 500 days ago, of five. */
  const gone = async () => {
    const identifiers = { serial: ['SN-9'] };
    await ingest.send(
      scan(1, [ci('a'), ci('b'), ci('c', { identifiers }), ci('d'), ci('e'), relation('USES', 'a', 'd')]),
    );
    await ingest.send(scan(2, [ci('a'), ci('e')]));
    await ingest.send(scan(3, [ci('a', { name: 'A' }), ci('e')]));
    await published({ 1: 900, 2: 500, 3: 450 });
  };

  test('are purged with their evidence; one that comes back has the id that it had', async () => {
    await gone();
    const [b] = await ingest.rows('MATCH (c:Ci {name: "b"}) RETURN c.id AS id');
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 3 });
    expect(await names()).toEqual(['A', 'e']);
    expect(await count('Evidence')).toBe(2);
    expect(await count('Identifier')).toBe(0);
    expect(await count('FormerCi')).toBe(0);
    expect(ingest.audit.at(-1)).toMatchObject({ action: 'ci.purged', detail: { count: 3 } });
    expect(await faults()).toEqual([]);
    await ingest.send(scan(4, [ci('a'), ci('b'), ci('e')]));
    expect(await ingest.rows('MATCH (c:Ci {name: "b"}) RETURN c.id AS id')).toEqual([b]);
    expect(await faults()).toEqual([]);
  });

  test('stay for as long as earlier states show them', async () => {
    await gone();
    const own = { ...noPolicy, keep: { retiredDays: 10, historyDays: 700 } };
    await changePolicy(ingest.request, { own, reason: 'short', actor: 'root' });
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 0 });
  });

  test('stay where a merge rests on them', async () => {
    await gone();
    await ingest.send(scan(4, [ci('a'), ci('b'), ci('e')]));
    const [a, b] = await ingest.rows<{ id: string }>(
      'MATCH (c:Ci) WHERE toLower(c.name) IN ["a", "b"] RETURN c.id AS id ORDER BY toLower(c.name)',
    );
    await mergeCis(ingest.request, { keep: a!.id, merge: [b!.id], reason: 'one', actor: 'ann' });
    await published({ 3: 450, 4: 449, 5: 448 });
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 2 });
    expect(await names()).toEqual(['a', 'b', 'e']);
    expect(await faults()).toEqual([]);
  });

  test('stay where a change, a release or a window names them, or their state is kept', async () => {
    await gone();
    const ids = await ingest.rows<{ id: string; name: string }>(
      'MATCH (c:Ci) RETURN c.id AS id, c.name AS name',
    );
    const idOf = (name: string) => ids.find((each) => each.name === name)!.id;
    const hold = async (label: string, properties: object) => {
      await ingest.database.command(`CREATE (:${label} $properties)`, { properties });
    };
    await hold('Change', { targetIds: [idOf('b')] });
    await hold('Release', { heldCis: [idOf('c')] });
    await hold('Window', { ciIds: [idOf('d')] });
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 0 });
    await ingest.database.command('MATCH (n) WHERE n:Release OR n:Window DELETE n');
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 2 });
    expect(await names()).toEqual(['A', 'b', 'e']);
    expect(await faults()).toEqual([]);
  });

  test('stay where a relationship by their key is still claimed', async () => {
    await gone();
    const foreign = { source: 's', key: 'b' };
    await ingest.send(scan(1, [ci('z'), relation('USES', 'z', foreign)], { source: 't' }));
    expect(await retain(ingest.request, now)).toMatchObject({ purged: 2 });
    expect(await names()).toContain('b');
    expect(await faults()).toEqual([]);
  });
});
