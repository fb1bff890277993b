import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../server/impact/engine.ts';
import { startEngine } from '../../../server/impact/startEngine.ts';
import { testDatabase } from '../../harness/database.ts';
import { ci, emptyGraph, relation, scan } from '../ingest/fixture.ts';
import { type Answer, CountingDatabase, graphqlClient } from './client.ts';

const { address } = testDatabase();
const database = new CountingDatabase(address);
const ids: Record<string, string> = {};
let engine: Engine;
let ask: ReturnType<typeof graphqlClient>['ask'];

// A service on a server with two feeds; then the second feed goes, and a second service comes.
const feed = (key: string) => ci(key, { class: 'PowerFeed' });
const before = [
  ci('shop', { class: 'BusinessService', attributes: { criticality: 'CRITICAL', owner: 'retail' } }),
  ci('host'),
  ...['feed-a', 'feed-b'].map(feed),
  relation('DEPENDS_ON', 'shop', 'host'),
  ...['feed-a', 'feed-b'].map((key) => relation('POWERED_BY', 'host', key)),
];

beforeAll(async () => {
  const ingest = await emptyGraph();
  await ingest.send(scan(1, before));
  engine = await startEngine({ address, pollEvery: 0 });
  await engine.catchUp(1);
  ask = graphqlClient(database, engine).ask;
  for (const row of await ingest.rows<{ name: string; id: string }>(
    'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
  ))
    ids[row.name] = row.id;
});
afterAll(async () => {
  await engine?.close();
  await database.close();
});

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
const plan = (id: string, key: string, start: number, end: number, more: object = {}) => ({
  id,
  title: `Work on ${key}`,
  targets: [{ ciId: ids[key] ?? key, ...more }],
  start: at(start),
  end: at(end),
});
const placesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => [extensions.code, extensions.place]);

describe('what if', () => {
  const query = `query ($plans: [PlanInput!]!, $period: Period) { whatIf(plans: $plans, period: $period) {
    revision complete
    intervals { totalCount edges { node { start end plans { id }
      impact { digest targets { origin } summary { down atRisk } services { edges { node { state ci { name } } } } } } } }
    fatalTogether { totalCount edges { node { start end because serviceCount plans { title } services { name }
      impact { summary { down } } } } } } }`;

  it('sweeps plans into what goes on together, and names what is fatal together', async () => {
    const plans = [
      plan('a', 'feed-a', 1, 4),
      plan('b', 'feed-b', 3, 6, { action: 'RESTART', durationMinutes: 5 }),
      plan('c', 'feed-b', 0, 9, { action: 'PATCH' }),
    ];
    const answer = await ask(query, { plans });
    expect(answer.errors).toBeUndefined();
    const { revision, complete, intervals, fatalTogether } = answer.data.whatIf;
    expect({ revision, complete }).toEqual({ revision: 1, complete: true });
    const told = intervals.edges.map(({ node }: { node: IntervalNode }) => [
      node.start.slice(11, 13),
      node.plans.map(({ id }) => id).join(),
      node.impact.services.edges.map((edge) => edge.node.state).join(),
    ]);
    expect(told).toEqual([
      ['00', 'c', ''],
      ['01', 'a,c', 'AT_RISK'],
      ['03', 'a,b,c', 'DOWN'],
      ['04', 'b,c', 'AT_RISK'],
      ['06', 'c', ''],
    ]);
    const impacts = intervals.edges.map(({ node }: { node: IntervalNode }) => node.impact);
    expect(impacts[0].digest).toBe(impacts[4].digest);
    expect(impacts[2].targets.map(({ origin }: { origin: string }) => origin)).toEqual(['a', 'b', 'c']);
    expect(fatalTogether).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            start: '2026-01-01T03:00:00.000Z',
            end: '2026-01-01T04:00:00.000Z',
            plans: [{ title: 'Work on feed-a' }, { title: 'Work on feed-b' }],
            services: [{ name: 'shop' }],
            serviceCount: 1,
            impact: { summary: { down: 4 } },
          },
        },
      ],
    });
    expect(fatalTogether.edges[0].node.because).toMatch(
      /^Together they take down host: 1 of 2 .* none is left\.$/,
    );
  });

  it('leaves out what lies outside the period, and asks the database a few times', async () => {
    const plans = [plan('a', 'feed-a', 1, 4), plan('b', 'feed-b', 3, 6)];
    database.reads = 0;
    const answer = await ask(query, { plans, period: { from: at(4), to: at(5) } });
    expect(answer.data.whatIf.intervals.edges).toMatchObject([
      { node: { start: at(4), end: at(5), plans: [{ id: 'b' }] } },
    ]);
    expect(answer.data.whatIf.fatalTogether.totalCount).toBe(0);
    expect(database.reads).toBeLessThanOrEqual(2);
  });

  it('says which plan is wrong, and where', async () => {
    const fine = plan('a', 'feed-a', 1, 4);
    const places = async (plans: object[], period?: object) => placesOf(await ask(query, { plans, period }));
    expect(await places([fine, plan('b', 'none', 1, 2)])).toEqual([['NOT_FOUND', 'plans.1.targets.0.ciId']]);
    expect(await places([fine, plan('b', 'feed-a', 2, 2)])).toEqual([['BAD_INPUT', 'plans.1.end']]);
    expect(await places([fine, fine])).toEqual([['BAD_INPUT', 'plans.1.id']]);
    expect(await places([{ ...fine, targets: [] }])).toEqual([['BAD_INPUT', 'plans.0.targets']]);
    expect(await places(Array.from({ length: 501 }, () => fine))).toEqual([['BAD_INPUT', 'plans']]);
    expect(await places([fine], { from: at(0), to: at(24 * 367) })).toEqual([['BAD_INPUT', 'period.to']]);
  });
});

describe('the best windows', () => {
  const query = `query ($targets: [Target!]!, $period: Period!, $plans: [PlanInput!], $durationMinutes: Int!) {
    bestWindows(targets: $targets, period: $period, plans: $plans, durationMinutes: $durationMinutes, first: 2) {
      start harm because plans { id } services { down atRisk } impact { summary { services { down atRisk } } } } }`;

  it('keep clear of what would be worse together', async () => {
    const asked = {
      targets: [{ ciId: ids['feed-a'] }],
      period: { from: at(0), to: at(8) },
      durationMinutes: 120,
      plans: [plan('b', 'feed-b', 0, 5)],
    };
    const answer = await ask(query, asked);
    expect(answer.errors).toBeUndefined();
    const [best, next] = answer.data.bestWindows;
    expect(best).toMatchObject({
      start: at(5),
      plans: [],
      services: { down: 0, atRisk: 1 },
      impact: { summary: { services: { down: 0, atRisk: 1 } } },
    });
    expect(next).toMatchObject({
      start: at(0),
      plans: [{ id: 'b' }],
      services: { down: 1, atRisk: 0 },
      impact: { summary: { services: { down: 1, atRisk: 0 } } },
    });
    expect(next.harm).toBeGreaterThan(best.harm);
    expect(next.because).toMatch(
      /^Work on feed-b is planned then, too, .*: 1 down of the services, shop \(critical\)\.$/,
    );
    expect(placesOf(await ask(query, { ...asked, durationMinutes: 0 }))).toEqual([
      ['BAD_INPUT', 'durationMinutes'],
    ]);
    const twice = { ...asked, plans: [...asked.plans, ...asked.plans] };
    expect(placesOf(await ask(query, twice))).toEqual([['BAD_INPUT', 'plans.1.id']]);
  });
});

interface IntervalNode {
  readonly start: string;
  readonly plans: readonly { readonly id: string }[];
  readonly impact: {
    readonly services: { readonly edges: readonly { readonly node: { readonly state: string } }[] };
  };
}
