import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshAccess } from '../access/fixture.ts';
import { ci, emptyGraph, type Ingest, scan } from '../ingest/fixture.ts';
import { graphqlClient, stillEngine } from './client.ts';

let ingest: Ingest;
const engine = stillEngine(0);
let ask: (
  query: string,
  variables?: object,
  role?: string,
) => ReturnType<ReturnType<typeof graphqlClient>['ask']>;

beforeEach(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  const client = graphqlClient(ingest.database, engine);
  ask = async (query, variables, role = 'OPERATOR') => {
    const [head] = await ingest.rows<{ at: number }>('MATCH (h:Head) RETURN h.published AS at');
    engine.revision = head?.at ?? 0;
    return client.ask(query, variables, { authorization: `Bearer ${role}` });
  };
});
afterAll(() => ingest?.database.close());

const servers = (count: number) => Array.from({ length: count }, (_, at) => ci(`k${at}`));
const clone = { identifiers: { serial: ['SN-1'] } };
const unusable = ci('odd', { attributes: { cpuCount: 'many' } });

/** A held scan, two clones and a scan with a record that could not be used. */
async function fill(): Promise<{ held: string }> {
  await ingest.send(scan(1, servers(30)));
  const { scan: held } = await ingest.send(scan(2, servers(10)));
  await ingest.send(scan(1, [ci('a', clone), ci('b', clone)], { source: 't' }));
  await ingest.send(scan(1, [ci('c'), unusable], { source: 'u' }));
  return { held: held! };
}

const inbox = `query ($first: Int, $after: String, $kinds: [InboxKind!]) {
  inbox(first: $first, after: $after, kinds: $kinds) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind title detail resolutions cis { name } } }
  }
}`;
const list = async (variables: object = {}) => (await ask(inbox, variables)).data.inbox;
const nodesOf = (page: { edges: { node: Item }[] }) => page.edges.map(({ node }) => node);
const resolve = `mutation ($id: ID!, $resolution: InboxResolution!, $keep: ID, $comment: String) {
  resolveInboxItem(id: $id, resolution: $resolution, keep: $keep, comment: $comment) {
    id resolutions resolution resolvedBy resolvedAt
  }
}`;
const alive = async () => (await ingest.rows('MATCH (c:Ci) WHERE c.status <> "RETIRED" RETURN c.id')).length;
const audited = async () =>
  (
    await ingest.rows<{ action: string }>('MATCH (a:AuditEntry) RETURN a.action AS action ORDER BY a.seq')
  ).map(({ action }) => action);

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: Record<string, unknown>;
  readonly resolutions: string[];
  readonly cis: { name: string }[];
}

describe('the inbox', () => {
  test('lists what waits, the riskiest first, page by page, with stable ids', async () => {
    await fill();
    const all = await list();
    const items = nodesOf(all);
    expect(all.totalCount).toBe(3);
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['BRAKE', '20 of 30 CIs of s, x, would go'],
      ['DUPLICATE', '2 CIs have the same serial, SN-1'],
      ['QUARANTINED', '1 record of u, x, could not be used'],
    ]);
    expect(items[0]).toMatchObject({ detail: { retiring: 20, of: 30 }, resolutions: ['ACCEPT', 'REFUSE'] });
    expect(items[0]?.cis).toHaveLength(20);
    expect(items[1]?.cis.map(({ name }) => name).sort()).toEqual(['a', 'b']);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await list({ first: 1, after });
      paged.push(...nodesOf(page).map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(paged).toEqual(items.map(({ id }) => id));
    expect(nodesOf(await list({ kinds: ['DUPLICATE', 'NEW'] }))).toEqual([items[1]]);
    const node = await ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id: items[1]?.id });
    expect(node.data.node).toEqual({ id: items[1]?.id, __typename: 'InboxItem' });
  });

  test('releases what a brake holds, once; the decision is kept with who, and audited', async () => {
    await fill();
    const [brake] = nodesOf(await list());
    const variables = { id: brake?.id, resolution: 'ACCEPT', comment: 'moved to the other site' };
    expect((await ask(resolve, variables, 'VIEWER')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await ask(resolve, variables);
    expect(data.resolveInboxItem).toMatchObject({
      id: brake?.id,
      resolutions: [],
      resolution: 'ACCEPT',
      resolvedBy: 'operator',
    });
    expect(await alive()).toBe(13);
    expect(nodesOf(await list()).map(({ kind }) => kind)).toEqual(['DUPLICATE', 'QUARANTINED']);
    expect(await audited()).toContain('scan.released');
    expect((await ask(resolve, variables)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('a refused brake leaves everything as it is, and leaves the list', async () => {
    await fill();
    const [brake] = nodesOf(await list());
    await ask(resolve, { id: brake?.id, resolution: 'REFUSE' });
    expect(await alive()).toBe(33);
    expect((await list()).totalCount).toBe(2);
  });

  test('duplicates are kept apart or merged, quarantined records acknowledged', async () => {
    await fill();
    const [, duplicate, quarantined] = nodesOf(await list());
    const refused = await ask(resolve, { id: quarantined?.id, resolution: 'MERGE' });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', place: 'resolution' });
    await ask(resolve, { id: quarantined?.id, resolution: 'ACCEPT' });
    const keepless = await ask(resolve, { id: duplicate?.id, resolution: 'MERGE' });
    expect(keepless.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', place: 'keep' });
    await ask(resolve, { id: duplicate?.id, resolution: 'KEEP_APART' });
    expect(nodesOf(await list()).map(({ kind }) => kind)).toEqual(['BRAKE']);
    // The same finding again is decided already.
    await ingest.send(scan(2, [ci('a', clone), ci('b', { ...clone, name: 'b2' })], { source: 't' }));
    expect((await list({ kinds: ['BRAKE', 'DUPLICATE', 'QUARANTINED'] })).totalCount).toBe(1);
    expect((await audited()).filter((action) => action === 'inbox.resolved')).toHaveLength(2);
  });

  test('merging a duplicate leaves one CI', async () => {
    await fill();
    const [duplicate] = nodesOf(await list({ kinds: ['DUPLICATE'] }));
    const { data } = await ask('query ($id: ID!) { node(id: $id) { ... on InboxItem { cis { id } } } }', {
      id: duplicate?.id,
    });
    const keep = data.node.cis[0].id;
    const { errors } = await ask(resolve, { id: duplicate?.id, resolution: 'MERGE', keep });
    expect(errors).toBeUndefined();
    expect(await alive()).toBe(32);
    expect((await list({ kinds: ['DUPLICATE'] })).totalCount).toBe(0);
  });

  test('what is no item is not found', async () => {
    const { errors } = await ask(resolve, { id: 'bm90aGluZw', resolution: 'ACCEPT' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', place: 'id' });
  });
});

describe('undoScan', () => {
  const undo =
    'mutation ($id: ID!, $reason: String!) { undoScan(id: $id, reason: $reason) { revision kept } }';

  test('takes a scan back and says what stays; only once, and not for everybody', async () => {
    const { scan: id } = await ingest.send(scan(1, servers(3)));
    await ingest.send(scan(2, [ci('k1', { name: 'later' })], { mode: 'delta' }));
    const variables = { id, reason: 'wrong address' };
    expect((await ask(undo, variables, 'VIEWER')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(undo, { id, reason: '' })).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      place: 'reason',
    });
    expect((await ask(undo, variables)).data.undoScan).toEqual({
      revision: 3,
      kept: ['k1: a later scan says something else of it.'],
    });
    expect(await alive()).toBe(1);
    expect((await ask(undo, variables)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('is refused for a held scan, which leads to its item', async () => {
    const { held } = await fill();
    const { data } = await ask('{ scans(source: "s", first: 1) { edges { node { id state inboxItem } } } }');
    const [brake] = nodesOf(await list());
    expect(data.scans.edges[0].node).toEqual({ id: held, state: 'HELD', inboxItem: brake?.id });
    expect((await ask(undo, { id: held, reason: 'x' })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});
