import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshAccess } from '../access/fixture.ts';
import { inboxOf } from '../inbox/fixture.ts';
import { ci, emptyGraph, type Ingest, relation, scan } from '../ingest/fixture.ts';

let ingest: Ingest;
let ask: ReturnType<typeof inboxOf>['ask'];
beforeEach(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  ({ ask } = inboxOf(ingest));
});
afterAll(() => ingest?.database.close());

const service = (key: string, attributes: object = {}) => ci(key, { class: 'BusinessService', attributes });
const whole = { owner: 'ann', criticality: 'HIGH', serviceLevel: 'gold' };

const health = async (source: string | null = null) =>
  (
    await ask(
      `query ($source: String) { health(source: $source) {
      revision pending scopesTotal scopesOverdue open { kind count }
      completeness { class total complete gaps { label lacks count } }
      freshness { class total fresh days }
      scopes { source scope records rhythmMinutes overdue }
    } }`,
      { source },
    )
  ).data.health;
const found = async (filter: object) => {
  const { data } = await ask(
    'query ($filter: CiFilter) { cis(filter: $filter) { totalCount edges { node { name } } } }',
    { filter },
  );
  return [data.cis.totalCount, ...data.cis.edges.map(({ node }: { node: { name: string } }) => node.name)];
};

describe('completeness', () => {
  test('counts what each class lacks, and each figure opens its CIs', async () => {
    const [shop, mail, intranet] = [
      service('shop', whole),
      service('mail', { owner: 'ann' }),
      service('intranet', { ...whole, owner: null }),
    ];
    const needs = [relation('DEPENDS_ON', 'shop', 'web'), relation('USES', 'intranet', 'web')];
    await ingest.send(scan(1, [shop, mail, intranet, ci('web'), ...needs]));
    const { completeness } = await health();
    expect(completeness[0]).toEqual({
      ...{ class: 'BusinessService', total: 3, complete: 1 },
      gaps: [
        { label: 'No owner', lacks: ['owner'], count: 1 },
        { label: 'No criticality', lacks: ['criticality'], count: 1 },
        { label: 'No service level', lacks: ['serviceLevel'], count: 1 },
        { label: 'Nothing that it depends on or uses', lacks: ['DEPENDS_ON', 'USES'], count: 1 },
      ],
    });
    const classes = ['BusinessService'];
    expect(await found({ classes, lacks: ['owner'] })).toEqual([1, 'intranet']);
    expect(await found({ classes, lacks: ['DEPENDS_ON', 'USES'] })).toEqual([1, 'mail']);
    expect(await found({ classes, lacks: ['criticality'], text: 'mai' })).toEqual([1, 'mail']);
  });

  test('what is retired lacks nothing, and an empty graph has no figures', async () => {
    expect(await health()).toMatchObject({ completeness: [], freshness: [], scopes: [], scopesTotal: 0 });
    await ingest.send(scan(1, [service('shop')]));
    await ingest.send(scan(2, [{ record: 'gone', key: 'shop' }], { mode: 'delta' }));
    expect((await health()).completeness).toEqual([]);
  });
});

test('the figures of one source are of what it speaks of', async () => {
  const named = (key: string, attributes: object = {}) =>
    ci(key, { class: 'BusinessService', attributes: { ...whole, ...attributes } });
  await ingest.send(scan(1, [named('shop'), named('mail', { owner: null })]));
  await ingest.send(scan(1, [named('intranet'), relation('USES', 'intranet', 'x')], { source: 't' }));
  const gapsOf = async (source: string | null) => {
    const { completeness, freshness, scopes, pending } = await health(source);
    const owner = completeness[0].gaps.find(({ label }: { label: string }) => label === 'No owner').count;
    return [completeness[0].total, owner, freshness[0].total, scopes.length, pending];
  };
  expect(await gapsOf(null)).toEqual([3, 1, 3, 2, 1]);
  expect(await gapsOf('s')).toEqual([2, 1, 2, 1, 0]);
  expect(await gapsOf('t')).toEqual([1, 0, 1, 1, 1]);
  expect(await found({ classes: ['BusinessService'], lacks: ['owner'], source: 's' })).toEqual([1, 'mail']);
  expect(await health('nobody')).toMatchObject({ completeness: [], freshness: [], scopes: [] });
});

test('correctness is what waits, and claims whose end nobody knows', async () => {
  await ingest.send(scan(1, [ci('web'), relation('DEPENDS_ON', 'web', 'unheard-of')]));
  await ingest.send(scan(2, [ci('web'), ci('new'), relation('DEPENDS_ON', 'web', 'unheard-of')]));
  const { open, pending } = await health();
  expect(pending).toBe(1);
  expect(open.filter(({ count }: { count: number }) => count > 0)).toEqual([{ kind: 'NEW', count: 1 }]);
});

describe('freshness', () => {
  const age = (days: number) => Date.now() - days * 86_400_000;
  /** As if all had been said so many days ago. */
  const ageAll = (days: number, where = '') =>
    ingest.database.write((transaction) =>
      transaction.run(
        `MATCH (n) WHERE (n:Evidence OR n:Scope OR n:Scan) ${where}
         SET n.seenAt = $at, n.fullSeenAt = CASE WHEN n.fullSeenAt IS NULL THEN null ELSE $at END, n.receivedAt = $at`,
        { at: age(days) },
      ),
    );

  test('is the share of a class seen within its time; the unseen can be listed', async () => {
    await ingest.send(scan(1, [ci('old'), ci('older')]));
    await ageAll(10);
    await ingest.send(scan(1, [ci('fresh')], { source: 't' }));
    const server = (await health()).freshness.find((row: { class: string }) => row.class === 'Server');
    expect(server).toEqual({ class: 'Server', total: 3, fresh: 1, days: 7 });
    expect(await found({ unseen: true })).toEqual([2, 'old', 'older']);
    expect(await found({ unseen: true, text: 'older' })).toEqual([1, 'older']);
  });

  test('a scope is overdue by its own rhythm', async () => {
    for (const generation of [1, 2, 3]) {
      await ingest.send(scan(generation, [ci('web')]));
      await ageAll(12 - 2 * generation, `AND n:Scan AND n.generation = ${generation}`);
    }
    await ageAll(6, 'AND n:Scope');
    await ingest.send(scan(1, [ci('x')], { source: 't' }));
    const { scopes, scopesOverdue } = await health();
    expect(scopesOverdue).toBe(1);
    expect(scopes).toEqual([
      { source: 's', scope: 'x', records: 1, rhythmMinutes: 2 * 24 * 60, overdue: true },
      { source: 't', scope: 'x', records: 1, rhythmMinutes: null, overdue: false },
    ]);
  });
});
