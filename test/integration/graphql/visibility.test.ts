import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visibility } from '../../../server/access/visibility.ts';
import type { Engine } from '../../../server/impact/engine.ts';
import { startEngine } from '../../../server/impact/startEngine.ts';
import type { CiNode, RelationshipEdge } from '../../../server/model/journal.ts';
import { testDatabase } from '../../harness/database.ts';
import { graphqlClient } from './client.ts';
import { Estate } from './estate.ts';

const { address, database, wipe } = testDatabase();
let engine: Engine;
let ask: ReturnType<typeof graphqlClient>['ask'];

/** Viewers see services and what retail owns; operators only what retail owns. */
const visibility: Visibility = {
  rules: [
    {
      roles: ['VIEWER'],
      principals: [],
      classes: ['BusinessService'],
      owners: ['retail'],
      teams: [],
      own: false,
    },
    { roles: ['OPERATOR'], principals: [], classes: [], owners: [], teams: ['retail'], own: false },
  ],
  teams: {},
};

const node = (id: string, className: string, owner: string | null): CiNode => ({
  ...{ id, class: className, name: id, owner },
  status: 'ACTIVE',
  criticality: null,
  redundancy: [],
});
const edge = (type: string, from: string, to: string): RelationshipEdge => ({
  ...{ type, from, to, strength: null, group: null, weight: 1, confidence: 'OBSERVED', sightings: [] },
});

// Two services of retail's on a host of nobody's, beside a service of payroll's; the host was retail's until 2.
beforeAll(async () => {
  await wipe();
  const estate = new Estate(database);
  await estate.begin();
  const made = { since: 1, created: 1 };
  await estate.cis(
    { id: 'shop', class: 'BusinessService', name: 'Shop', owner: 'retail', ...made },
    { id: 'till', class: 'Application', name: 'Till', owner: 'retail', ...made },
    { id: 'payroll', class: 'BusinessService', name: 'Payroll', owner: 'people', ...made },
    { id: 'ledger', class: 'Application', name: 'Ledger', owner: 'people', ...made },
    { id: 'host', class: 'Server', name: 'secret-host', since: 2, created: 1, owner: 'ops' },
    { id: 'spare', class: 'Server', name: 'secret-spare', ...made },
  );
  await estate.was({ id: 'host', class: 'Server', name: 'secret-host', since: 1, until: 2, owner: 'retail' });
  await estate.relate(
    { type: 'DEPENDS_ON', from: 'shop', to: 'till', since: 1 },
    { type: 'DEPENDS_ON', from: 'payroll', to: 'ledger', since: 1 },
    { type: 'RUNS_ON', from: 'till', to: 'host', since: 1, group: 'hosts' },
    { type: 'RUNS_ON', from: 'till', to: 'spare', since: 2, group: 'hosts' },
    { type: 'RUNS_ON', from: 'ledger', to: 'host', since: 1 },
    { type: 'DEPENDS_ON', from: 'ledger', to: 'till', since: 3 },
  );
  await estate.publish(1, '2026-01-01T00:00:00Z', [
    { kind: 'CREATED', ci: node('shop', 'BusinessService', 'retail'), changes: [] },
    { kind: 'CREATED', ci: node('ledger', 'Application', 'people'), changes: [] },
    { kind: 'RELATED', edge: edge('DEPENDS_ON', 'shop', 'till'), before: null },
    { kind: 'RELATED', edge: edge('RUNS_ON', 'ledger', 'host'), before: null },
  ]);
  await estate.publish(2, '2026-01-02T00:00:00Z', [
    {
      kind: 'CHANGED',
      ci: node('host', 'Server', 'ops'),
      changes: [{ attribute: 'owner', before: 'retail', after: 'ops' }],
    },
    { kind: 'RELATED', edge: edge('RUNS_ON', 'till', 'spare'), before: null },
  ]);
  await estate.publish(3, '2026-01-03T00:00:00Z', [
    { kind: 'RELATED', edge: edge('DEPENDS_ON', 'ledger', 'till'), before: null },
  ]);
  await database.command(
    `UNWIND $findings AS f CREATE (:Finding {id: f.id, subject: f.id, kind: 'NEW', risk: 'LOW', class: f.class,
       ciId: f.ciId, target: f.target, attribute: '', source: 's', dependants: 0, observed: '[]', revision: 3, at: 1,
       foundIn: 3, place: f.order, order: f.order})`,
    {
      findings: [
        { id: 'f1', class: 'Application', ciId: 'till', target: null, order: 1 },
        { id: 'f2', class: 'Server', ciId: 'host', target: null, order: 2 },
        { id: 'f3', class: 'Application', ciId: 'till', target: 'host', order: 3 },
      ],
    },
  );
  await database.command(
    `UNWIND $duplicates AS d
     CREATE (:Duplicate {id: d.id, identifier: 'serial:' + d.id, ciIds: d.ciIds, revision: 3, at: 1})`,
    {
      duplicates: [
        { id: 'd1', ciIds: ['till', 'shop'] },
        { id: 'd2', ciIds: ['till', 'ledger'] },
      ],
    },
  );
  await database.command(
    `CREATE (:Scan {id: 'held', source: 's', scope: 'x', state: 'HELD', receivedAt: 1, generation: 1, retiring: 1, liveBefore: 2})`,
  );
  engine = await startEngine({ address, pollEvery: 0 });
  await engine.catchUp(3);
  ask = graphqlClient(database, engine, undefined, { visibility }).ask;
});
afterAll(() => engine?.close());

const as = (role: string) => ({ authorization: `Bearer ${role}` });
const codes = async (query: string, role = 'VIEWER') =>
  (await ask(query, {}, as(role))).errors?.map(({ extensions }) => [extensions.code, extensions.place]);
const byKind = (one: { kind: string }, other: { kind: string }) => (one.kind < other.kind ? -1 : 1);
const names = (connection: { edges: { node: { name: string } }[] }) =>
  connection.edges.map((each) => each.node.name);

describe('a limited caller', () => {
  it('finds and counts what is theirs, page by page; auditors find all', async () => {
    const query = `query ($after: String, $first: Int) { cis(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { name } } } }`;
    const first = (await ask(query, { first: 2 })).data.cis;
    expect([names(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([
      ['Payroll', 'Shop'],
      3,
      true,
    ]);
    const second = (await ask(query, { first: 2, after: first.pageInfo.endCursor })).data.cis;
    expect([names(second), second.pageInfo.hasNextPage]).toEqual([['Till'], false]);
    expect((await ask(query, { first: 9 }, as('AUDITOR'))).data.cis.totalCount).toBe(6);
    expect(
      (await ask('{ cis(filter: { text: "secret" }) { totalCount edges { node { id } } } }')).data.cis,
    ).toEqual({
      totalCount: 0,
      edges: [],
    });
    // As it was before the host changed hands.
    expect(names((await ask('{ cis(asOf: { revision: 1 }) { edges { node { name } } } }')).data.cis)).toEqual(
      ['Payroll', 'secret-host', 'Shop', 'Till'].sort(),
    );
  });

  it('reads no relationship, member or neighbour that is hidden', async () => {
    const { data, errors } = await ask(`{
      ci(id: "till") {
        relationships { totalCount edges { node { from { name } to { name } } } }
        redundancy { group members { name } }
        history { totalCount edges { node { number changes { totalCount edges { node { kind ci { id } } } } } } }
      }
      before: ci(id: "till", asOf: { revision: 1 }) { relationships { totalCount edges { node { to { name } } } } }
      neighbourhood(ids: ["till"], depth: 3) { total cis { name } relationships { id } }
      meantCis(texts: ["Shop", "secret-host"]) { text }
      health { completeness { class total } freshness { class total } pending }
    }`);
    expect(errors).toBeUndefined();
    expect(data.ci.relationships).toEqual({
      totalCount: 1,
      edges: [{ node: { from: { name: 'Shop' }, to: { name: 'Till' } } }],
    });
    expect(data.ci.redundancy).toEqual([]);
    expect(data.ci.history.totalCount).toBe(1);
    const [created] = data.ci.history.edges;
    expect(created.node.changes).toEqual({
      totalCount: 2,
      edges: [
        { node: { kind: 'CREATED', ci: { id: 'shop' } } },
        { node: { kind: 'RELATED', ci: { id: 'shop' } } },
      ],
    });
    expect(data.before.relationships.totalCount).toBe(2);
    expect(data.neighbourhood.total).toBe(2);
    expect(data.neighbourhood.relationships).toHaveLength(1);
    expect(data.meantCis).toEqual([{ text: 'Shop' }]);
    const totals = (rows: { class: string; total: number }[]) =>
      rows.map((row) => [row.class, row.total]).sort();
    expect(totals(data.health.freshness)).toEqual([
      ['Application', 1],
      ['BusinessService', 2],
    ]);
  });

  it('is told of no change of what is hidden', async () => {
    const changes = (query: string) => ask(query).then(({ data }) => Object.values(data)[0]);
    const list = 'totalCount edges { node { kind ci { id } relationship { to { id } } } }';
    expect(await changes(`{ diff(from: { revision: 0 }, to: { revision: 3 }) { ${list} } }`)).toEqual({
      totalCount: 2,
      edges: [
        { node: { kind: 'CREATED', ci: { id: 'shop' }, relationship: null } },
        { node: { kind: 'RELATED', ci: { id: 'shop' }, relationship: { to: { id: 'till' } } } },
      ],
    });
    expect(await changes(`{ diff(from: { revision: 1 }, of: "till") { ${list} } }`)).toEqual({
      totalCount: 0,
      edges: [],
    });
    expect(await changes(`{ diff(from: { revision: 0 }, of: "ledger") { ${list} } }`)).toEqual({
      totalCount: 0,
      edges: [],
    });
  });

  it('asks for what is hidden as for what is not there', async () => {
    expect(await codes('{ ci(id: "host") { id } }')).toEqual([['NOT_FOUND', 'id']]);
    expect(await codes('{ node(id: "host") { id } }')).toEqual([['NOT_FOUND', 'id']]);
    expect(await codes('{ neighbourhood(ids: ["till", "host"]) { total } }')).toEqual([
      ['NOT_FOUND', 'ids.1'],
    ]);
    expect(
      await codes('{ mergePreview(keep: "till", merge: ["ledger"]) { provenance { source } } }'),
    ).toEqual([['NOT_FOUND', 'merge']]);
    expect(await codes('{ impact(ids: ["till", "host"]) { digest } }')).toEqual([['NOT_FOUND', 'ids.1']]);
    expect(await codes('{ impact(targets: [{ ciId: "host" }]) { digest } }')).toEqual([
      ['NOT_FOUND', 'targets.0.ciId'],
    ]);
    expect(await codes('{ impact(ids: ["till"]) { on(id: "ledger") { state } } }')).toEqual([
      ['NOT_FOUND', 'id'],
    ]);
  });

  it('changes nothing that is hidden', async () => {
    const refused = (mutation: string) => codes(`mutation { ${mutation} }`, 'OPERATOR');
    expect(await refused('describeCi(id: "host", name: "mine") { id }')).toEqual([['NOT_FOUND', 'id']]);
    expect(await refused('retireCi(id: "host", reason: "x") { id }')).toEqual([['NOT_FOUND', 'id']]);
    expect(
      await refused('lockAttribute(ciId: "host", attribute: "owner", value: "retail", reason: "x") { id }'),
    ).toEqual([['NOT_FOUND', 'ciId']]);
    expect(await refused('relate(input: { type: "USES", from: "till", to: "host" }) { id }')).toEqual([
      ['NOT_FOUND', 'input.to'],
    ]);
    expect(await refused('mergeCis(keep: "till", merge: ["ledger"], reason: "x") { id }')).toEqual([
      ['NOT_FOUND', 'merge'],
    ]);
    expect(await refused('splitCi(id: "ledger", reason: "x") { id }')).toEqual([['NOT_FOUND', 'id']]);
    expect(await refused('createCi(input: { class: "Server", name: "s" }) { id }')).toEqual([
      ['BAD_INPUT', 'input.attributes.owner'],
    ]);
    expect(await refused('undoScan(id: "s", reason: "x") { revision }')).toEqual([['FORBIDDEN', undefined]]);
  });

  it('finds in the inbox what is about CIs that they see alone', async () => {
    const inbox = `{ inbox { totalCount edges { node { kind cis { id } } } } inboxCounts { kind count }
      health { open { kind count } } }`;
    const { data, errors } = await ask(inbox);
    expect(errors).toBeUndefined();
    expect(data.inbox).toEqual({
      totalCount: 2,
      edges: [
        { node: { kind: 'NEW', cis: [{ id: 'till' }] } },
        { node: { kind: 'DUPLICATE', cis: [{ id: 'till' }, { id: 'shop' }] } },
      ],
    });
    const counts = [
      { kind: 'DUPLICATE', count: 1 },
      { kind: 'NEW', count: 1 },
    ];
    expect(data.inboxCounts.toSorted(byKind)).toEqual(counts);
    expect(data.health.open.filter(({ count }: { count: number }) => count > 0).toSorted(byKind)).toEqual(
      counts,
    );
    expect((await ask(inbox, {}, as('ADMIN'))).data.inbox.totalCount).toBe(6);
    for (const item of ['NEW f2', 'NEW f3', 'DUPLICATE d2', 'BRAKE held']) {
      const id = Buffer.from(`inbox ${item}`).toString('base64url');
      expect(await codes(`{ node(id: "${id}") { id } }`)).toEqual([['NOT_FOUND', 'id']]);
      const decide = `mutation { resolveInboxItem(id: "${id}", resolution: ACCEPT) { id } }`;
      expect(await codes(decide, 'OPERATOR')).toEqual([['NOT_FOUND', 'id']]);
    }
    const rule =
      'mutation { resolveInboxItems(rule: { kinds: [NEW] }, resolution: ACCEPT) { count samples { id } } }';
    const ruled = await ask(rule, {}, as('OPERATOR'));
    expect(ruled.data.resolveInboxItems).toMatchObject({ count: 1, samples: [{}] });
  });

  it('gets the whole impact, with hidden items in it', async () => {
    const query = `{ impact(ids: ["till"]) { digest
      summary { down hidden services { total } }
      impacted { totalCount edges { node { ci { name } owner state because chain { owner ci { name } via { type } } } } } } }`;
    const seen = (await ask(query)).data.impact;
    const whole = (await ask(query, {}, as('ADMIN'))).data.impact;
    expect(seen.digest).toBe(whole.digest);
    expect([seen.summary, whole.summary.hidden]).toEqual([{ ...whole.summary, hidden: 1 }, 0]);
    const nodes = seen.impacted.edges.map((each: { node: object }) => each.node);
    expect(nodes).toContainEqual({
      ...{ ci: null, owner: 'people', state: 'DOWN' },
      because: 'You may not see this item; ask its owner, people.',
      chain: [
        { ci: { name: 'Till' }, owner: null, via: null },
        { ci: null, owner: 'people', via: null },
      ],
    });
    expect(nodes).toContainEqual({
      ...{
        ci: { name: 'Payroll' },
        owner: 'people',
        state: 'DOWN',
        because: 'Needs a hidden item, which is down.',
      },
      chain: [
        { ci: { name: 'Till' }, owner: null, via: null },
        { ci: null, owner: 'people', via: null },
        { ci: { name: 'Payroll' }, owner: null, via: null },
      ],
    });
    // As it was before the host changed hands, it may be asked for.
    const before = await ask('{ impact(ids: ["host"], asOf: { revision: 1 }) { summary { down hidden } } }');
    expect(before.data?.impact.summary).toEqual({ down: 5, hidden: 1 });
  });

  it('lays plans over each other on the whole graph, and is named nothing hidden', async () => {
    const plan = (id: string, ciId: string) =>
      `{ id: "${id}", targets: [{ ciId: "${ciId}" }], start: "2026-03-01T00:00:00Z", end: "2026-03-01T04:00:00Z" }`;
    const query = `{ whatIf(plans: [${plan('a', 'till')}]) {
      intervals { edges { node { impact { summary { down hidden } impacted { edges { node { ci { name } owner } } } } } } } } }`;
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const [{ node }] = data.whatIf.intervals.edges;
    expect(node.impact.summary).toEqual({ down: 4, hidden: 1 });
    expect(node.impact.impacted.edges).toContainEqual({ node: { ci: null, owner: 'people' } });
    expect(
      await codes(`{ whatIf(plans: [${plan('a', 'till')}, ${plan('b', 'host')}]) { complete } }`),
    ).toEqual([['NOT_FOUND', 'plans.1.targets.0.ciId']]);
    const windows = (
      ciId: string,
    ) => `{ bestWindows(targets: [{ ciId: "${ciId}" }], durationMinutes: 60, first: 1,
      period: { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z" }) { because impact { summary { hidden } } } }`;
    expect((await ask(windows('till'))).data.bestWindows[0]).toMatchObject({
      impact: { summary: { hidden: 1 } },
    });
    expect(await codes(windows('ledger'))).toEqual([['NOT_FOUND', 'targets.0.ciId']]);
  });

  it('compares two moments on the whole graph: what is hidden counts, and its changes are counted', async () => {
    const query = (ciId: string) => `{ impactDiff(targets: [{ ciId: "${ciId}" }], from: { revision: 2 }) {
      counts { new worse better gone } differences { totalCount edges { node {
        kind owner ci { name } after { because ci { name } }
        throughHidden through { revision { number } change { kind relationship { to { name } } } } } } } } }`;
    const { data, errors } = await ask(query('till'));
    expect(errors).toBeUndefined();
    expect(data.impactDiff.counts).toEqual({ new: 2, worse: 0, better: 0, gone: 0 });
    const nodes = data.impactDiff.differences.edges.map((each: { node: object }) => each.node);
    // The ledger came to need the till at 3, which is not theirs to see.
    expect(nodes).toEqual([
      {
        ...{ kind: 'NEW', owner: 'people', ci: { name: 'Payroll' }, through: [], throughHidden: 1 },
        after: { because: 'Needs a hidden item, which is down.', ci: { name: 'Payroll' } },
      },
      {
        ...{ kind: 'NEW', owner: 'people', ci: null, through: [], throughHidden: 1 },
        after: { because: 'You may not see this item; ask its owner, people.', ci: null },
      },
    ]);
    const whole = (await ask(query('till'), {}, as('ADMIN'))).data.impactDiff;
    expect(whole.counts).toEqual(data.impactDiff.counts);
    expect(whole.differences.edges[0].node.through).toHaveLength(1);
    expect(await codes(query('ledger'))).toEqual([['NOT_FOUND', 'targets.0.ciId']]);
  });

  it('reads what one loss takes down: counted whole, named as far as it is theirs', async () => {
    const query = `{ singlePointsOfFailure { totalCount hidden { count owners } edges { node {
        ci { name } services { name } serviceCount hiddenServices { count owners } cure } } }
      sharedFate { totalCount hidden { count } } }`;
    const { data, errors } = await ask(query, {}, as('OPERATOR'));
    expect(errors).toBeUndefined();
    expect(data.singlePointsOfFailure).toMatchObject({
      totalCount: 1,
      hidden: { count: 2, owners: ['ops', 'people'] },
    });
    expect(data.singlePointsOfFailure.edges[0].node).toMatchObject({
      ci: { name: 'Till' },
      services: [{ name: 'Shop' }],
      serviceCount: 2,
      hiddenServices: { count: 1, owners: ['people'] },
    });
    expect(JSON.stringify(data)).not.toMatch(/Payroll|Ledger|secret/);
    const whole = (await ask(query, {}, as('ADMIN'))).data.singlePointsOfFailure;
    expect([whole.totalCount, whole.hidden.count]).toEqual([3, 0]);
    expect(
      await codes('{ singlePointsOfFailure(serviceIds: ["payroll"]) { totalCount } }', 'OPERATOR'),
    ).toEqual([['NOT_FOUND', 'serviceIds.0']]);
  });
});
