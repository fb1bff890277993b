import { describe, expect, test } from 'vitest';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import { type Estate, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { analyse } from '../analysis/analysis.ts';
import { countByDistance } from '../analysis/byDistance.ts';
import { clean } from '../analysis/scratch.ts';
import { trace } from '../analysis/trace.ts';
import type { Projection } from '../projection/projection.ts';
import { Workbench } from '../workbench.ts';
import type { ImpactTargetInput } from './answer.ts';
import { coverageOf } from './coverage.ts';
import { mistakesOf } from './mistakes.ts';

const outage = (ciId: string): ImpactTargetInput => ({ ciId, action: 'OUTAGE', origin: 'question' });
const ci = (key: string, cls = 'Application', more = {}) => ({
  key,
  class: cls,
  name: `the ${key}`,
  ...more,
});

const shop: Estate = {
  cis: [
    ci('shop', 'BusinessService', { attributes: { criticality: 'HIGH', owner: 'anna' } }),
    ci('cart', 'Service', { attributes: { criticality: 'CRITICAL' } }),
    ci('ads', 'Service'),
    ci('db', 'Cluster', { redundancy: [{ group: 'replicas', minUp: 2, mode: 'SHARED' }] }),
    ci('db-1', 'Server'),
    ci('db-2', 'Server'),
    ci('db-3', 'Server'),
    ci('feed-a', 'PowerFeed'),
    ci('feed-b', 'PowerFeed'),
    ci('watch', 'Application'),
    ci('later', 'Server', { attributes: { lifecycle: 'PLANNED' } }),
  ],
  relations: [
    { type: 'DEPENDS_ON', from: 'shop', to: 'cart' },
    { type: 'USES', from: 'shop', to: 'ads' },
    { type: 'DEPENDS_ON', from: 'cart', to: 'db' },
    { type: 'HAS_MEMBER', from: 'db', to: 'db-1', group: 'replicas' },
    { type: 'HAS_MEMBER', from: 'db', to: 'db-2', group: 'replicas' },
    { type: 'HAS_MEMBER', from: 'db', to: 'db-3', group: 'replicas', confidence: 'INFERRED' },
    { type: 'HAS_MEMBER', from: 'db', to: 'later', group: 'replicas' },
    { type: 'POWERED_BY', from: 'db-1', to: 'feed-a' },
    { type: 'POWERED_BY', from: 'db-1', to: 'feed-b' },
    { type: 'MONITORED_BY', from: 'db-1', to: 'watch' },
    { type: 'MONITORED_BY', from: 'watch', to: 'feed-a' },
    { type: 'MONITORED_BY', from: 'later', to: 'watch' },
  ],
};
const projection = loaded(shop);
const workbench = new Workbench();
const ask = (targets: ImpactTargetInput[], at: Projection = projection, now = 0) =>
  workbench.analyse(at, targets, now);
const because = (targets: ImpactTargetInput[], id: string) => workbench.on(ask(targets), id)!.because;

describe('reasons in plain words', () => {
  test('a group that no longer holds, and what hangs on it', () => {
    const targets = [outage('db-1'), outage('db-2')];
    expect(because(targets, 'db')).toBe(
      '2 of 3 members of replicas must stay up; the db-1 and the db-2 are down, 1 is left.',
    );
    expect(because(targets, 'cart')).toBe('Needs the db, which is down.');
    expect(because(targets, 'db-1')).toBe('Is down itself: it is acted on.');
    expect(because([outage('ads')], 'cart')).toBe('Nothing that it needs is affected.');
  });

  test('a group that shares the load, and one that is on its last member', () => {
    expect(because([outage('db-1')], 'db')).toBe(
      '2 are left of 3 members of replicas, which share the load.',
    );
    expect(because([outage('feed-a')], 'db-1')).toBe(
      '1 of 2 CIs that it is powered by must stay up, 1 is left: one more loss takes it down.',
    );
    expect(because([outage('ads')], 'shop')).toBe('Uses the ads, which is down, and works worse without it.');
    expect(because([outage('ads')], 'later')).toBe('Is planned, so it takes no part.');
  });

  test('what is not hit: since nothing is known that it needs, or since what it relies on is not hit enough', () => {
    expect(because([outage('db-1')], 'ads')).toBe('Nothing is recorded that it needs.');
    // Monitoring carries no failure.
    expect(because([outage('feed-a')], 'watch')).toBe('Nothing is recorded that it needs.');
    const estate: Estate = {
      cis: [ci('shop', 'Service'), ci('ads', 'Service')],
      relations: [{ type: 'USES', from: 'shop', to: 'ads' }],
    };
    const patched = ask([{ ...outage('ads'), action: 'PATCH' }], loaded(estate));
    expect(workbench.on(patched, 'shop')).toMatchObject({
      state: 'UNAFFECTED',
      because: 'Something that it relies on is hit, and not so that it suffers.',
    });
  });

  test('the group that decided, with its members', () => {
    expect(workbench.on(ask([outage('db-1')]), 'db')?.group).toEqual({
      group: 'replicas',
      mode: 'SHARED',
      implied: false,
      needed: 2,
      total: 3,
      up: 2,
      members: [
        { ciId: 'db-1', weight: 1, state: 'DOWN' },
        { ciId: 'db-2', weight: 1, state: 'UNAFFECTED' },
        { ciId: 'db-3', weight: 1, state: 'UNAFFECTED' },
      ],
    });
    expect(workbench.on(ask([outage('db-1')]), 'nobody')).toBeUndefined();
  });
});

describe('verdicts', () => {
  const day = 86_400_000;
  const verdict = (target: string, id: string, now = 0) =>
    workbench.on(ask([outage(target)], projection, now), id)?.verdict;

  test('inferred members and implied groups make it probable, age unverified', () => {
    expect(verdict('ads', 'shop')).toBe('CONFIRMED');
    expect(verdict('db-1', 'db')).toBe('PROBABLE');
    expect(verdict('feed-a', 'db-1')).toBe('PROBABLE');
    expect(verdict('ads', 'shop', 400 * day)).toBe('UNVERIFIED');
    expect(verdict('ads', 'ads', 400 * day)).toBe('CONFIRMED');
    expect(verdict('ads', 'cart')).toBeNull();
  });

  test('a whole scan of the scope renews all that it claims', () => {
    const fresh = loaded(shop);
    fresh.names.sightings.refresh([{ id: 'test\u0000all', fullSeenAt: 397 * day }]);
    const analysis = ask([outage('ads')], fresh, 400 * day);
    expect(workbench.on(analysis, 'shop')?.verdict).toBe('CONFIRMED');
    expect(workbench.evidence(analysis)).toMatchObject({ evidence: 1, staleEvidence: 0 });
    const later = ask([outage('ads')], projection, 400 * day);
    expect(workbench.evidence(later)).toMatchObject({ evidence: 1, staleEvidence: 1 });
  });
});

describe('lists', () => {
  test('impacted: worst first, then nearest, then by name, page after page', () => {
    const analysis = ask([
      outage('db-1'),
      outage('db-2'),
      { ciId: 'watch', action: 'PATCH', origin: 'question' },
    ]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = workbench.page(analysis, { list: 'impacted', first: 2, after });
      expect(page.totalCount).toBe(6);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined);
      seen.push(...page.edges.map(({ node }) => node.ciId));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after);
    expect(seen).toEqual(['db-1', 'db-2', 'db', 'cart', 'shop', 'watch']);
  });

  test('services: the most critical first within a state', () => {
    const { edges } = workbench.page(ask([outage('db')]), { list: 'services', first: 10 });
    expect(edges.map(({ node }) => node.ciId)).toEqual(['cart', 'shop']);
  });

  test('depth lists what is near and says how many are cut', () => {
    const analysis = ask([outage('db')]);
    const page = workbench.page(analysis, { list: 'impacted', depth: 1, first: 10 });
    expect([page.edges.length, page.totalCount, page.cut]).toEqual([2, 2, 1]);
    const none = workbench.page(analysis, {
      list: 'impacted',
      states: ['AT_RISK'],
      classes: ['Rack'],
      first: 10,
    });
    expect([none.totalCount, none.cut, none.pageInfo.endCursor]).toEqual([0, 0, null]);
  });

  test('beyond lists what is farther, so that with depth one distance can be read', () => {
    const analysis = ask([outage('db')]);
    const page = workbench.page(analysis, { list: 'impacted', beyond: 0, depth: 1, first: 10 });
    expect(page.edges.map(({ node }) => node.ciId)).toEqual(['cart']);
  });

  test('counts by distance add up to what is hit, nearest first', () => {
    expect(workbench.byDistance(ask([outage('db-1'), outage('db-2')]))).toEqual([
      { distance: 0, class: 'Server', state: 'DOWN', count: 2, andFarther: false },
      { distance: 1, class: 'Cluster', state: 'DOWN', count: 1, andFarther: false },
      { distance: 2, class: 'Service', state: 'DOWN', count: 1, andFarther: false },
      { distance: 3, class: 'BusinessService', state: 'DOWN', count: 1, andFarther: false },
    ]);
  });

  test('a long chain is counted hop by hop to its end; one of any length stays a short answer, which says so', () => {
    const hops = 200;
    const keys = Array.from({ length: hops + 1 }, (_, at) => `link-${String(at).padStart(3, '0')}`);
    const chain = loaded({
      cis: keys.map((key) => ci(key, 'Server')),
      relations: keys.slice(1).map((from, at) => ({ type: 'DEPENDS_ON', from, to: keys[at]! })),
    });
    const analysis = ask([outage(keys[0]!)], chain);
    const counts = workbench.byDistance(analysis);
    expect(counts.map(({ distance, count }) => [distance, count])).toEqual(keys.map((_, at) => [at, 1]));
    expect(counts.some(({ andFarther }) => andFarther)).toBe(false);
    const { projection, reached } = analysis;
    const short = workbench.lend(projection, (scratch) => {
      const again = analyse(projection, scratch, analysis.question, 0);
      trace(projection, scratch, again.reached, analysis.question.seeds.keys(), again.freshness);
      const cut = countByDistance(projection, scratch, reached, undefined, 60);
      clean(scratch, again.reached);
      return cut;
    });
    expect(short).toHaveLength(61);
    expect(short.at(-1)).toMatchObject({ distance: 60, count: hops - 59, andFarther: true });
  });

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: 501 }, 'first'],
    [{ first: 1.5 }, 'first'],
    [{ first: 1, after: 'nonsense' }, 'after'],
    [{ first: 1, depth: -1 }, 'depth'],
    [{ first: 1, beyond: -1 }, 'beyond'],
  ])('%j is refused', (query, place) => {
    const analysis = ask([outage('db')]);
    expect(() => workbench.page(analysis, { list: 'impacted', ...query })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', place }),
    );
  });

  test('an estate of any shape comes page by page as it comes at once', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const estate = randomEstate(seed);
      const targets = randomTargets(seed, estate).map(({ id, action }) => ({
        ciId: id,
        action,
        origin: 'question',
      }));
      if (targets.length === 0) continue;
      const analysis = ask(targets, loaded(estate));
      for (const list of ['impacted', 'services'] as const) {
        const whole = workbench.page(analysis, { list, first: 500 }).edges.map(({ node }) => node.ciId);
        const parts: string[] = [];
        for (let after: string | null = null; ; ) {
          const page = workbench.page(analysis, { list, first: 3, after });
          parts.push(...page.edges.map(({ node }) => node.ciId));
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(parts).toEqual(whole);
      }
    }
  });
});

describe('dangling relationships', () => {
  const dangling = (targets: ImpactTargetInput[]) =>
    workbench
      .dangling(ask(targets), 10, null)
      .edges.map(({ relationship }) => Object.values(relationship).join(' '));

  test('those of strength NONE at either end, once, without what takes no part', () => {
    const gone = (ciId: string): ImpactTargetInput => ({ ciId, action: 'DECOMMISSION', origin: 'question' });
    expect(dangling([gone('watch'), gone('db-1')])).toEqual([
      'MONITORED_BY db-1 watch',
      'MONITORED_BY watch feed-a',
    ]);
    expect(dangling([outage('watch')])).toEqual([]);
  });

  test('page by page', () => {
    const analysis = ask([{ ciId: 'watch', action: 'DECOMMISSION', origin: 'question' }]);
    const first = workbench.dangling(analysis, 1, null);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = workbench.dangling(analysis, 1, first.pageInfo.endCursor);
    expect(second.edges[0]?.relationship.from).toBe('watch');
    expect([second.totalCount, second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([
      2,
      false,
      true,
    ]);
  });
});

describe('what is acted on', () => {
  test.each([
    [{ ciId: 'nobody', action: 'OUTAGE' }, 'NOT_FOUND', 'targets.1.ciId'],
    [{ ciId: 'later', action: 'OUTAGE' }, 'BAD_INPUT', 'targets.1.ciId'],
    [{ ciId: 'db', action: 'DEGRADE', capacity: 1.01 }, 'BAD_INPUT', 'targets.1.capacity'],
    [{ ciId: 'db', action: 'DEGRADE', capacity: Number.NaN }, 'BAD_INPUT', 'targets.1.capacity'],
    [{ ciId: 'db', action: 'RESTART', durationMinutes: -1 }, 'BAD_INPUT', 'targets.1.durationMinutes'],
    [{ ciId: 'db', action: 'RESTART', durationMinutes: 0.5 }, 'BAD_INPUT', 'targets.1.durationMinutes'],
  ] as const)('%j is refused', (target, code, place) => {
    expect(() => ask([outage('db'), { ...target, origin: 'question' }])).toThrow(
      expect.objectContaining({ code, place }),
    );
    expect(ask([outage('db')]).summary.down).toBe(3);
  });

  test('twice: the worst state and the lowest capacity', () => {
    const twice = ask([
      { ciId: 'db', action: 'DEGRADE', capacity: 0.6, origin: 'question' },
      { ciId: 'db', action: 'DEGRADE', capacity: 0.4, origin: 'CHG0000001' },
      { ciId: 'db', action: 'PATCH', capacity: 0.1, origin: 'question' },
    ]);
    expect(workbench.on(twice, 'cart')).toMatchObject({ state: 'DEGRADED', capacity: 0.4 });
    expect(twice.question.targets.map(({ capacity }) => capacity)).toEqual([0.6, 0.4, null]);
  });

  test('none, which hits nothing, and too many', () => {
    expect(ask([]).summary).toMatchObject({ down: 0, degraded: 0, atRisk: 0 });
    expect(workbench.evidence(ask([])).evidence).toBe(0);
    expect(() => ask(Array.from({ length: 10_001 }, () => outage('db')))).toThrow(/10000/);
  });
});

describe('mistakes in the data', () => {
  test('a threshold above the total and a group declared twice are told', () => {
    const redundancy = [
      { group: 'g', minUp: 1, mode: 'SHARED' as const },
      { group: 'g', minUp: 5, mode: 'STANDBY' as const },
    ];
    const estate = {
      cis: [ci('a', 'Cluster', { redundancy }), ci('b'), ci('c')],
      relations: ['b', 'c'].map((to) => ({ type: 'HAS_MEMBER', from: 'a', to, group: 'g' })),
    };
    const analysis = ask([outage('b')], loaded(estate));
    expect(mistakesOf(analysis).map(({ ciId, kind }) => `${ciId} ${kind}`)).toEqual([
      'a DECLARED_TWICE',
      'a THRESHOLD_ABOVE_TOTAL',
    ]);
    expect(workbench.on(analysis, 'a')?.because).toBe(
      '2 of 2 members of g must stay up; the b is down, 1 is left.',
    );
  });
});

describe('digest', () => {
  const digest = (targets: ImpactTargetInput[], at = projection, now = 0) =>
    workbench.digest(ask(targets, at, now));
  const both = [outage('db-1'), outage('db-2')];

  test('does not depend on order, age, names or the revision', () => {
    expect(digest([...both].reverse())).toBe(digest(both));
    expect(digest([...both, outage('db-1')])).toBe(digest(both));
    expect(digest(both, projection, 1e12)).toBe(digest(both));
    const renamed = { ...shop, cis: shop.cis.map((record) => ({ ...record, name: 'same' })) };
    expect(digest(both, advance(projection, 7, difference(shop, renamed)))).toBe(digest(both));
    const shuffled = { cis: [...shop.cis].reverse(), relations: [...shop.relations].reverse() };
    expect(digest(both, loaded(shuffled))).toBe(digest(both));
  });

  test('changes with what is asked and with what comes out', () => {
    const other = { ...shop, relations: shop.relations.filter(({ from }) => from !== 'cart') };
    const all = [
      digest(both),
      digest([outage('db-1')]),
      digest([{ ...both[0]!, origin: 'CHG0000001' }, both[1]!]),
      digest([{ ciId: 'db-1', action: 'RESTART', origin: 'question' }, both[1]!]),
      digest([{ ciId: 'db', action: 'DEGRADE', capacity: 0.3, origin: 'question' }]),
      digest([{ ciId: 'db', action: 'DEGRADE', capacity: 0.300001, origin: 'question' }]),
      digest(both, loaded(other)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('is not changed by what the answer does not rest on', () => {
    const more = {
      cis: [...shop.cis, ci('new')],
      relations: [...shop.relations, { type: 'USES', from: 'new', to: 'ads' }],
    };
    expect(digest(both, advance(projection, 8, difference(shop, more)))).toBe(digest(both));
  });
});

test('an analysis answers on after another one and after the graph has moved on', () => {
  const first = ask([outage('db-1'), outage('db-2')]);
  const before = workbench.page(first, { list: 'impacted', first: 50 });
  const without = { ...shop, relations: [] };
  ask([outage('feed-a')], advance(projection, 9, difference(shop, without)));
  expect(workbench.page(first, { list: 'impacted', first: 50 })).toEqual(before);
});

describe('whether anything is recorded that depends on what is acted on', () => {
  const coverage = (...ids: string[]) => coverageOf(ask(ids.map(outage)));

  test('nothing is: the CI is named, and what merely watches it, or is planned, is no dependant', () => {
    expect(coverage('shop')).toEqual({ direct: 0, without: ['shop'], withoutCount: 1 });
    expect(coverage('watch')).toEqual({ direct: 0, without: ['watch'], withoutCount: 1 });
  });

  test('something is, whether or not it suffers', () => {
    const patched = ask([{ ...outage('ads'), action: 'PATCH' }]);
    expect(patched.summary).toMatchObject({ down: 0, degraded: 0, atRisk: 1 });
    expect(coverageOf(patched)).toEqual({ direct: 1, without: [], withoutCount: 0 });
  });

  test('of several each for itself, and what is acted on too is no other', () => {
    expect(coverage('shop', 'cart', 'watch', 'shop')).toEqual({
      direct: 0,
      without: ['shop', 'watch'],
      withoutCount: 2,
    });
  });
});
