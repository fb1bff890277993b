import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loaded } from '../../../test/oracle/projected.ts';
import { type Estate, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import type { Sight } from '../../model/sight.ts';
import { ciNumber } from '../projection/cis.ts';
import { Workbench } from '../workbench.ts';
import type { ImpactTargetInput, PageQuery } from './answer.ts';
import { keysOf } from './cursor.ts';
import { toldTargets } from './describe.ts';
import { mistakesOf } from './mistakes.ts';

const ci = (key: string, className: string, owner?: string, more = {}) => ({
  ...{ key, class: className, name: `the ${key}` },
  attributes: owner === undefined ? {} : { owner },
  ...more,
});
const redundancy = [{ group: 'replicas', minUp: 9, mode: 'SHARED' as const }];
const shop: Estate = {
  cis: [
    ci('shop', 'BusinessService', 'retail'),
    ci('payroll', 'BusinessService', 'people'),
    ci('pensions', 'BusinessService', 'people'),
    ci('db', 'Cluster', 'data', { redundancy }),
    ci('db-1', 'Server', 'data'),
    ci('db-2', 'Server'),
    ci('watch', 'Application', 'data'),
  ],
  relations: [
    { type: 'DEPENDS_ON', from: 'shop', to: 'db' },
    { type: 'DEPENDS_ON', from: 'payroll', to: 'shop' },
    { type: 'DEPENDS_ON', from: 'pensions', to: 'db' },
    { type: 'HAS_MEMBER', from: 'db', to: 'db-1', group: 'replicas' },
    { type: 'HAS_MEMBER', from: 'db', to: 'db-2', group: 'replicas' },
    { type: 'MONITORED_BY', from: 'db-1', to: 'watch' },
    { type: 'MONITORED_BY', from: 'db-2', to: 'watch' },
  ],
};
const projection = loaded(shop);
const workbench = new Workbench();
const gone = (ciId: string): ImpactTargetInput => ({ ciId, action: 'DECOMMISSION', origin: 'question' });
const ask = (sight: Sight | undefined, ...ids: string[]) =>
  workbench.analyse(projection, ids.map(gone), 0, sight);
const all: PageQuery = { list: 'impacted', first: 500 };

const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** Sees servers, and what retail owns. */
const limited: Sight = { classes: ['Server'], owners: ['retail'] };

describe('what a limited caller is told', () => {
  test('hidden CIs are counted where they are, and besides', () => {
    const whole = ask(undefined, 'db-1');
    const seen = ask(limited, 'db-1');
    expect(whole.summary.hidden).toBe(0);
    expect(seen.summary).toMatchObject({ ...whole.summary, hidden: 3 });
    const byDistance = workbench.byDistance(seen);
    expect(total(byDistance)).toBe(total(workbench.byDistance(whole)));
    expect(byDistance).toContainEqual({ distance: 1, class: '', state: 'DOWN', count: 1, andFarther: false });
    expect(workbench.digest(seen)).toBe(workbench.digest(whole));
  });

  test('no sentence names one, and its own says whom to ask', () => {
    const answers = workbench.page(ask(limited, 'db-1'), all).edges.map(({ node }) => node);
    expect(answers.map(({ ciId, because }) => [ciId, because])).toEqual([
      ['db-1', 'Is itself taken away for good.'],
      ['db', 'You may not see this item; ask its owner, data.'],
      // Before its likes, although its name comes after theirs.
      ['shop', 'Needs a hidden item, which is down.'],
      ['pensions', 'You may not see this item; ask its owner, people.'],
      ['payroll', 'You may not see this item; ask its owner, people.'],
    ]);
    expect(answers.find(({ ciId }) => ciId === 'db')?.group).toBeNull();
  });

  test('a chain goes through one without telling the relationships at it', () => {
    const shopped = workbench.on(ask(limited, 'db-1'), 'shop')!;
    expect(shopped.chain.map(({ ciId, via, owner }) => [ciId, via, owner])).toEqual([
      ['db-1', null, undefined],
      ['db', null, 'data'],
      ['shop', null, undefined],
    ]);
    expect(workbench.on(ask(undefined, 'db-1'), 'shop')!.chain.map(({ via }) => via?.type)).toEqual([
      undefined,
      'HAS_MEMBER',
      'DEPENDS_ON',
    ]);
  });

  test('one that is asked for is not there; its mistakes and dangling relationships are not told', () => {
    const seen = ask(limited, 'db-1');
    expect(workbench.on(seen, 'db')).toBeUndefined();
    expect(mistakesOf(seen)).toEqual([]);
    expect(workbench.dangling(seen, 10, null).totalCount).toBe(0);
    const more = ask({ ...limited, owners: ['data'] }, 'db-1');
    expect(mistakesOf(more)).toHaveLength(1);
    expect(workbench.dangling(more, 10, null).totalCount).toBe(1);
  });

  test('a group that no longer holds says that a member went, and not which', () => {
    const because = (sight: Sight, ...ids: string[]) => workbench.on(ask(sight, ...ids), 'db')!.because;
    const clusters: Sight = { classes: ['Cluster'], owners: [] };
    const said = (who: string, left: string) =>
      `2 of 2 members of replicas must stay up; ${who} down, ${left} left.`;
    expect(because(clusters, 'db-1')).toBe(said('a hidden item is', '1 is'));
    expect(because(clusters, 'db-1', 'db-2')).toBe(said('2 hidden items are', 'none is'));
    expect(because({ classes: ['Cluster'], owners: ['data'] }, 'db-1', 'db-2')).toBe(
      said('the db-1 and a hidden item are', 'none is'),
    );
  });

  test('of what is acted on with it and is hidden, whom to ask', () => {
    const targets = toldTargets(ask(limited, 'db-1', 'payroll'));
    expect(targets.map(({ ciId, owner }) => [ciId, owner])).toEqual([
      ['db-1', undefined],
      ['payroll', 'people'],
    ]);
    expect(toldTargets(ask(undefined, 'payroll'))[0]).not.toHaveProperty('owner');
  });

  test('a CI without an owner and of no class that is seen is hidden, whatever the lists hold', () => {
    expect(ask({ classes: [], owners: [''] }, 'db-2').summary.hidden).toBe(5);
    expect(ask({ classes: ['Nothing'], owners: ['nobody'] }, 'db-2').summary.hidden).toBe(5);
  });
});

test('on any estate figures stay whole, and page by page everything comes once, with no hidden name in a cursor', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.subarray(['Server', 'Service', 'Application', 'Cluster']),
      (seed, classes) => {
        const estate = randomEstate(seed);
        const targets = randomTargets(seed, estate).map(({ id, action }) => ({
          ciId: id,
          action,
          origin: 'question',
        }));
        fc.pre(targets.length > 0);
        const at = loaded(estate);
        const whole = workbench.analyse(at, targets, 0);
        const { summary } = whole;
        const sight = { classes, owners: [] };
        const analysis = workbench.analyse(at, targets, 0, sight);
        const isHidden = (id: string) =>
          !classes.includes(at.names.classes.text(at.cis.class[ciNumber(at.cis, id)!]!));
        const ids: string[] = [];
        for (let after: string | null = null; ; ) {
          const page = workbench.page(analysis, { list: 'impacted', first: 2, after });
          for (const { node, cursor } of page.edges) {
            ids.push(node.ciId);
            const keys = keysOf(cursor, ['number', 'number', 'string', 'string']);
            if (isHidden(node.ciId)) expect(keys).not.toContain(node.ciId);
          }
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(summary.down + summary.degraded + summary.atRisk);
        expect(analysis.summary).toMatchObject({ ...summary, hidden: ids.filter(isHidden).length });
        expect(total(workbench.byDistance(analysis))).toBe(total(workbench.byDistance(whole)));
        expect(workbench.digest(analysis)).toBe(workbench.digest(whole));
      },
    ),
    { numRuns: 60 },
  );
});
