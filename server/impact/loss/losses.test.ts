import { describe, expect, test } from 'vitest';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import { type Estate, randomEstate } from '../../../test/oracle/randomEstate.ts';
import { Losses } from './losses.ts';

const ci = (key: string, cls: string, name: string, more = {}) => ({ key, class: cls, name, ...more });
const critical = { attributes: { criticality: 'CRITICAL' } };

/** Two services on one array, one of them in two copies that share a rack, and a pool that cannot lose a member. */
const hospital: Estate = {
  cis: [
    ci('records', 'BusinessService', 'Patient records', critical),
    ci('rota', 'Service', 'Rota'),
    ci('wiki', 'Service', 'Wiki'),
    ci('db', 'Database', 'Records database'),
    ci('array', 'StorageArray', 'array-01'),
    ci('vm-1', 'VirtualMachine', 'vm-1'),
    ci('vm-2', 'VirtualMachine', 'vm-2'),
    ci('rack', 'Rack', 'Rack 7'),
    ci('node-1', 'Server', 'node-1'),
    ci('node-2', 'Server', 'node-2'),
  ].map((record) =>
    record.key === 'wiki'
      ? { ...record, redundancy: [{ group: 'nodes', minUp: 2, mode: 'SHARED' as const }] }
      : record,
  ),
  relations: [
    { type: 'DEPENDS_ON', from: 'records', to: 'db' },
    { type: 'DEPENDS_ON', from: 'rota', to: 'db' },
    { type: 'STORED_ON', from: 'db', to: 'array' },
    { type: 'RUNS_ON', from: 'rota', to: 'vm-1', group: 'copies' },
    { type: 'RUNS_ON', from: 'rota', to: 'vm-2', group: 'copies' },
    { type: 'LOCATED_IN', from: 'vm-1', to: 'rack' },
    { type: 'LOCATED_IN', from: 'vm-2', to: 'rack' },
    { type: 'RUNS_ON', from: 'wiki', to: 'node-1', group: 'nodes' },
    { type: 'RUNS_ON', from: 'wiki', to: 'node-2', group: 'nodes' },
  ],
};

async function points(losses: Losses, serviceIds: string[] | null = null) {
  const { edges } = await losses.singlePoints(serviceIds, { first: 500 });
  return edges.map(({ node }) => node);
}

describe('single points of failure', () => {
  const losses = new Losses(loaded(hospital));

  test('those that take down the most and most critical services come first, then by name', async () => {
    const found = await points(losses);
    expect(found.map(({ ciId }) => ciId)).toEqual(['db', 'array', 'rack', 'node-1', 'node-2']);
    expect(found[0]).toMatchObject({ services: ['records', 'rota'], serviceCount: 2 });
  });

  test('each names what would cure it', async () => {
    const cures = Object.fromEntries((await points(losses)).map(({ ciId, cure }) => [ciId, cure]));
    expect(cures).toEqual({
      array: 'Give Records database a second STORED_ON in a redundancy group: the only one is array-01.',
      db: 'Give Patient records a second DEPENDS_ON in a redundancy group: the only one is Records database; 1 other CI hangs on it as well.',
      'node-1': 'Group nodes of Wiki needs 2 of 2: add a third member or let minUp be 1.',
      'node-2': 'Group nodes of Wiki needs 2 of 2: add a third member or let minUp be 1.',
      rack: 'Add a member to group copies of Rota that does not need Rack 7: both fall with it, and 1 of 2 must stay up.',
    });
  });

  test('those of some services', async () => {
    const found = await points(losses, ['records', 'wiki']);
    expect(found.map(({ ciId }) => ciId)).toEqual(['db', 'array', 'node-1', 'node-2']);
  });

  test('what is asked for must be services', async () => {
    await expect(points(losses, ['records', 'nobody'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
      place: 'serviceIds.1',
    });
    await expect(points(losses, ['db'])).rejects.toMatchObject({ code: 'BAD_INPUT', place: 'serviceIds.0' });
    await expect(points(losses, [])).rejects.toMatchObject({ code: 'BAD_INPUT', place: 'serviceIds' });
  });

  test('as many services are named as are asked for, and all are counted', async () => {
    const { edges } = await losses.singlePoints(null, { first: 1, services: 1 });
    expect(edges[0]?.node).toMatchObject({ services: ['records'], serviceCount: 2 });
  });
});

describe('shared fate', () => {
  test('names the group, what it falls with and what goes down through it', async () => {
    const { edges, totalCount } = await new Losses(loaded(hospital)).sharedFates({ first: 10 });
    expect(totalCount).toBe(1);
    expect(edges[0]?.node).toEqual({
      dependentId: 'rota',
      group: 'copies',
      implied: false,
      needed: 1,
      total: 2,
      left: 0,
      causeId: 'rack',
      memberIds: ['vm-1', 'vm-2'],
      hiddenMembers: { count: 0, owners: [] },
      services: ['rota'],
      serviceCount: 1,
      hiddenServices: { count: 0, owners: [] },
    });
  });
});

describe('the index follows the revisions', () => {
  test('asked at once after two steps, it tells of the second', async () => {
    const first = loaded(hospital);
    const losses = new Losses(first);
    await points(losses);
    const without = { ...hospital, relations: hospital.relations.filter(({ from }) => from !== 'records') };
    const none = { ...without, relations: without.relations.filter(({ from }) => from !== 'rota') };
    const second = advance(first, 2, difference(hospital, without));
    losses.follow(second);
    losses.follow(advance(second, 3, difference(without, none)));
    const page = await losses.singlePoints(null, { first: 10 });
    expect(page.revision).toBe(3);
    expect(page.edges.map(({ node }) => node.ciId)).toEqual(['node-1', 'node-2']);
  });

  test('a step from elsewhere is not put on what is held', async () => {
    const losses = new Losses(loaded(hospital));
    await points(losses);
    const empty = { cis: [], relations: [] };
    losses.follow(advance(loaded(empty), 7, difference(empty, hospital)));
    expect(await losses.singlePoints(null, { first: 10 })).toMatchObject({ revision: 7, totalCount: 5 });
  });
});

test('an estate of which too much hangs together is refused in words, until it does not', async () => {
  const first = loaded(hospital);
  const losses = new Losses(first, 5);
  await expect(points(losses)).rejects.toMatchObject({ code: 'LIMIT' });
  const less = { ...hospital, relations: hospital.relations.slice(0, 2) };
  losses.follow(advance(first, 2, difference(hospital, less)));
  expect((await points(losses)).map(({ ciId }) => ciId)).toEqual(['db']);
});

describe('pages of both lists', () => {
  const estates = Array.from({ length: 20 }, (_, seed) => randomEstate(seed + 1));

  test.each(estates.map((estate, at) => [at + 1, estate] as const))(
    'give each entry of estate %i once and in order',
    async (_, estate) => {
      const losses = new Losses(loaded(estate));
      for (const ask of [
        (first: number, after?: string) => losses.singlePoints(null, { first, after: after ?? null }),
        (first: number, after?: string) => losses.sharedFates({ first, after: after ?? null }),
      ]) {
        const whole = await ask(500);
        const found: unknown[] = [];
        for (let after: string | undefined; ; ) {
          const page = await ask(2, after);
          found.push(...page.edges.map(({ node }) => node));
          expect(page.totalCount).toBe(whole.totalCount);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor ?? undefined;
        }
        expect(found).toEqual(whole.edges.map(({ node }) => node));
      }
    },
  );

  test('a cursor of another list is refused', async () => {
    const losses = new Losses(loaded(hospital));
    const { pageInfo } = await losses.sharedFates({ first: 1 });
    await expect(losses.singlePoints(null, { first: 1, after: pageInfo.endCursor })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      place: 'after',
    });
  });
});

describe('what each loss alone takes down, told to a limited caller', () => {
  const of = (key: string, cls: string, owner: string) => ({
    ...{ key, class: cls, name: `the ${key}` },
    attributes: { owner },
  });
  const estate: Estate = {
    cis: [
      of('shop', 'BusinessService', 'retail'),
      of('pay', 'BusinessService', 'people'),
      of('db', 'Cluster', 'retail'),
      of('db-1', 'Server', 'retail'),
      of('db-2', 'Server', 'ops'),
      of('rack', 'Rack', 'retail'),
      of('vault', 'Rack', 'guards'),
    ],
    relations: [
      { type: 'DEPENDS_ON', from: 'shop', to: 'db' },
      { type: 'DEPENDS_ON', from: 'pay', to: 'db' },
      { type: 'HAS_MEMBER', from: 'db', to: 'db-1', group: 'copies' },
      { type: 'HAS_MEMBER', from: 'db', to: 'db-2', group: 'copies' },
      { type: 'LOCATED_IN', from: 'db-1', to: 'rack' },
      { type: 'LOCATED_IN', from: 'db-2', to: 'rack' },
      { type: 'LOCATED_IN', from: 'rack', to: 'vault' },
    ],
  };
  const losses = new Losses(loaded(estate));
  const sight = { classes: [], owners: ['retail'] };

  test('services are counted whole and named as far as they are seen; what is hidden itself is counted apart', async () => {
    const { edges, totalCount, hidden } = await losses.singlePoints(null, { first: 10, sight });
    expect(
      edges.map(({ node }) => [node.ciId, node.services, node.serviceCount, node.hiddenServices]),
    ).toEqual([
      ['db', ['shop'], 2, { count: 1, owners: ['people'] }],
      ['rack', ['shop'], 2, { count: 1, owners: ['people'] }],
    ]);
    expect([totalCount, hidden]).toEqual([2, { count: 1, owners: ['guards'] }]);
    const whole = await losses.singlePoints(null, { first: 10 });
    expect([whole.totalCount, whole.hidden]).toEqual([3, { count: 0, owners: [] }]);
    const next = await losses.singlePoints(null, { first: 1, sight, after: edges[0]!.cursor });
    expect(next.edges.map(({ node }) => node.ciId)).toEqual(['rack']);
  });

  test('a cure names nothing that is hidden', async () => {
    const all = { classes: ['Rack', 'Server'], owners: [] };
    const told = await losses.singlePoints(null, { first: 10, sight: all });
    for (const { node } of told.edges) {
      expect(node.cure).not.toMatch(/the db\b|the pay|the shop|copies/);
      expect(node.services).toEqual([]);
    }
    expect(told.edges.map(({ node }) => node.cure)).toContain(
      'What would cure it is at a hidden item; ask retail.',
    );
  });

  test('a shared fate counts its hidden members; with a hidden cause it is counted apart', async () => {
    const { edges, hidden } = await losses.sharedFates({ first: 10, sight });
    expect(
      edges.map(({ node }) => [
        node.dependentId,
        node.causeId,
        node.memberIds,
        node.hiddenMembers,
        node.services,
      ]),
    ).toEqual([['db', 'rack', ['db-1'], { count: 1, owners: ['ops'] }, ['shop']]]);
    expect(edges[0]?.node).toMatchObject({ serviceCount: 2, hiddenServices: { count: 1 } });
    expect(hidden).toEqual({ count: 1, owners: ['guards'] });
  });
});
