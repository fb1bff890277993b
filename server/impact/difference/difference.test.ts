import { describe, expect, test } from 'vitest';
import { oracle } from '../../../test/oracle/oracle.ts';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import { type Estate, randomDelta, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import type { OracleAnswer, OracleTarget } from '../../../test/oracle/records.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Projection } from '../projection/projection.ts';
import { impactStates } from '../states.ts';
import { Workbench } from '../workbench.ts';
import type { DifferencePage } from './differencePage.ts';
import { askable, countDifferences } from './differenceSummary.ts';

const workbench = new Workbench();
const inputsOf = (targets: readonly OracleTarget[]) =>
  targets.map(({ id, ...target }) => ({ ...target, ciId: id, origin: 'question' }));

function ends(former: Projection, next: Projection, targets: readonly OracleTarget[]) {
  const [then, now] = askable({ before: inputsOf(targets), after: inputsOf(targets) }, former, next);
  const answer = (projection: Projection, some: typeof then): Analysis | undefined =>
    some.length === 0 ? undefined : workbench.analyse(projection, some, Date.now());
  return { before: answer(former, then), after: answer(next, now) };
}

/** How bad an answer is, larger for worse. */
function badness(answer: OracleAnswer | undefined): number {
  if (!answer) return 0;
  const detail = answer.state === 'DEGRADED' ? 1 - Math.round(answer.capacity * 1e6) / 1e6 : 0;
  return impactStates.indexOf(answer.state) + detail / 10 + (answer.redundancyLost ? 1e-9 : 0);
}

function plain(former: Estate, next: Estate, targets: readonly OracleTarget[]): Map<string, string> {
  const ask = (estate: Estate) => {
    const active = targets.filter(({ id }) =>
      estate.cis.some(
        (ci) => ci.key === id && !['PLANNED', 'RETIRED'].includes(ci.attributes?.lifecycle ?? 'ACTIVE'),
      ),
    );
    return oracle(estate.cis, estate.relations, active);
  };
  const [before, after] = [ask(former), ask(next)];
  const kinds = new Map<string, string>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (!was) kinds.set(key, 'NEW');
    else if (!is) kinds.set(key, 'GONE');
    else if (badness(is) > badness(was)) kinds.set(key, 'WORSE');
    else if (badness(is) < badness(was)) kinds.set(key, 'BETTER');
  }
  return kinds;
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

describe('what two revisions hit otherwise', () => {
  test('is as the plain reading of both tells it, page by page and the worst first, in 200 random estates', () => {
    const seen = new Map<string, number>();
    for (const seed of seeds) {
      const estate = randomEstate(seed);
      const next = randomDelta(seed, estate);
      const targets = randomTargets(seed, next);
      if (targets.length === 0) continue;
      const former = loaded(estate);
      const both = ends(former, advance(former, 2, difference(estate, next)), targets);
      const found: DifferencePage['edges'][number]['node'][] = [];
      for (let after: string | null = null; ; ) {
        const page: DifferencePage = workbench.differencePage(both, { first: 3, after });
        found.push(...page.edges.map(({ node }) => node));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      const expected = plain(estate, next, targets);
      expect(new Map(found.map(({ ciId, kind }) => [ciId, kind])), `estate ${seed}`).toEqual(expected);
      expect(found).toHaveLength(expected.size);
      const counts = countDifferences(both.before, both.after);
      for (const [kind, count] of Object.entries(counts)) {
        expect(count).toBe([...expected.values()].filter((each) => each === kind).length);
        seen.set(kind, (seen.get(kind) ?? 0) + count);
      }
      const worse = found.map(({ kind }) => kind === 'NEW' || kind === 'WORSE');
      expect(worse.lastIndexOf(true)).toBe(worse.filter(Boolean).length - 1);
      const states = found.slice(0, worse.lastIndexOf(true) + 1).map(({ after }) => after!.state);
      const order = states.map((state) => impactStates.indexOf(state));
      expect(order).toEqual(order.toSorted((one, other) => other - one));
    }
    for (const kind of ['NEW', 'WORSE', 'BETTER', 'GONE']) expect(seen.get(kind)).toBeGreaterThan(20);
  });
});

describe('a question at two revisions', () => {
  const server = (key: string) => ({ key, class: 'Server', name: key });
  const former = loaded({ cis: [server('old')], relations: [] });
  const grown = { cis: [server('old'), server('young')], relations: [] };
  const next = advance(former, 2, difference({ cis: [server('old')], relations: [] }, grown));
  const outage = (id: string): OracleTarget => ({ id, action: 'OUTAGE' });

  test('is asked at the one where what is acted on was there', () => {
    const both = ends(former, next, [outage('young')]);
    expect(both.before).toBeUndefined();
    const { edges } = workbench.differencePage(both, { first: 5 });
    expect(edges.map(({ node }) => [node.ciId, node.kind, node.before, node.after?.state])).toEqual([
      ['young', 'NEW', null, 'DOWN'],
    ]);
  });

  test('is refused where it was there at neither', () => {
    expect(() => ends(former, next, [outage('old'), outage('none')])).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', place: 'targets.1.ciId' }),
    );
  });

  test('refuses a cursor of another list', () => {
    const both = ends(former, next, [outage('old')]);
    expect(() => workbench.differencePage(both, { first: 5, after: 'bm9uZQ' })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', place: 'after' }),
    );
  });
});

describe('what two revisions hit otherwise, told to a limited caller', () => {
  const ci = (key: string, cls: string, owner?: string) => ({
    ...{ key, class: cls, name: `the ${key}` },
    attributes: owner === undefined ? {} : { owner },
  });
  const before: Estate = {
    cis: [ci('host', 'Server'), ci('shop', 'Service', 'retail'), ci('pay', 'Service', 'people')],
    relations: [],
  };
  const after: Estate = {
    cis: [...before.cis, ci('alpha', 'Service', 'people')],
    relations: ['shop', 'pay', 'alpha'].map((from) => ({ type: 'DEPENDS_ON', from, to: 'host' })),
  };
  const sight = { classes: ['Server'], owners: ['retail'] };
  const former = loaded(before);
  const next = advance(former, 2, difference(before, after));
  const twice = (ciId: string) => {
    const inputs = inputsOf([{ id: ciId, action: 'OUTAGE' }]);
    return { before: inputs, after: inputs };
  };
  const asked = (ciId: string) => {
    const [then, now] = askable(twice(ciId), former, next, sight);
    return {
      before: workbench.analyse(former, then, 0, sight),
      after: workbench.analyse(next, now, 0, sight),
    };
  };

  test('what is hidden counts, after what is not, and no cursor names it', () => {
    const both = asked('host');
    expect(workbench.countDifferences(both)).toEqual({ NEW: 3, WORSE: 0, BETTER: 0, GONE: 0 });
    const found: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: DifferencePage = workbench.differencePage(both, { first: 1, after: cursor });
      for (const { node, cursor: at } of page.edges) {
        found.push(node.ciId);
        const keys = Buffer.from(at, 'base64url').toString();
        if (node.ciId !== 'shop') expect(keys).not.toMatch(/pay|alpha/);
        expect(node.after?.because).toBe(
          node.ciId === 'shop'
            ? 'Needs the host, which is down.'
            : 'You may not see this item; ask its owner, people.',
        );
      }
      cursor = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(found[0]).toBe('shop');
    expect(found.toSorted()).toEqual(['alpha', 'pay', 'shop']);
  });

  test('what is hidden cannot be acted on, as if it were not there', () => {
    expect(() => asked('pay')).toThrow('There is no CI "pay".');
    expect(() => asked('nobody')).toThrow('There is no CI "nobody".');
  });
});
