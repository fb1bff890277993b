import { describe, expect, test } from 'vitest';
import { readEstate } from '../../../test/oracle/estate.ts';
import { groupedEstate } from '../../../test/oracle/groupedEstate.ts';
import { loaded } from '../../../test/oracle/projected.ts';
import { Random } from '../../../test/oracle/random.ts';
import { type Estate, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import type { OracleTarget } from '../../../test/oracle/records.ts';
import { findStates } from '../../../test/oracle/states.ts';
import { scratchFor } from '../analysis/scratch.ts';
import { Veil } from '../analysis/veil.ts';
import { overlap, type Plan } from './plan.ts';
import { whatIf } from './whatIf.ts';

function plansFor(seed: number, estate: Estate): Plan[] {
  const random = new Random(seed);
  return Array.from({ length: random.whole(3, 8) }, (_, number) => {
    const start = random.whole(0, 6);
    return {
      id: `p${number}`,
      title: `plan ${number}`,
      start,
      end: start + random.whole(1, 9),
      targets: randomTargets(seed * 31 + number, estate)
        .slice(0, random.whole(1, 2))
        .map(({ id, ...target }) => ({ ...target, ciId: id, origin: `p${number}` }))
        .map((target) => (random.chance(0.6) ? { ...target, action: 'OUTAGE' as const } : target)),
    };
  });
}

/** Every subset of two and three plans that meet, tried one by one: the services that it takes a whole of to bring down. */
function bruteForce(estate: Estate, plans: readonly Plan[]): Map<string, string[]> {
  const read = readEstate(estate.cis, estate.relations);
  const classes = new Map(estate.cis.map((ci) => [ci.key, ci.class]));
  const services = (some: readonly number[]): string[] => {
    const targets = some.flatMap((at) =>
      plans[at]!.targets.map(({ ciId, action }): OracleTarget => ({ id: ciId, action })),
    );
    return [...findStates(read, targets)]
      .filter(([key, state]) => state === 'DOWN' && /Service$/.test(classes.get(key)!))
      .map(([key]) => key);
  };
  const fatal = new Map<string, string[]>();
  const consider = (some: readonly number[]) => {
    if (some.some((one) => some.some((other) => !overlap(plans[one]!, plans[other]!)))) return;
    const fewer = some.map((out) => some.filter((each) => each !== out));
    const known = new Set(fewer.flatMap(services));
    const hit = services(some).filter((service) => !known.has(service));
    if (hit.length > 0) fatal.set(some.join(' '), hit.sort());
  };
  for (let one = 0; one < plans.length; one++)
    for (let two = one + 1; two < plans.length; two++) {
      consider([one, two]);
      for (let three = two + 1; three < plans.length; three++) consider([one, two, three]);
    }
  return fatal;
}

describe.each([
  ['in 120 random estates', 120, randomEstate, [0, 0]],
  ['in 600 of redundancy upon redundancy', 600, groupedEstate, [150, 40]],
] as const)('plans that are fatal together, %s', (_name, count, estateOf, atLeast) => {
  test('are found as by trying all pairs and triples', () => {
    const sizes = [0, 0, 0, 0];
    for (let seed = 1; seed <= count; seed++) {
      const estate = estateOf(seed);
      const plans = plansFor(seed, estate);
      if (plans.some(({ targets }) => targets.length === 0)) continue;
      const projection = loaded(estate);
      const scratch = scratchFor(projection.cis.count, projection.wiring.groups.owner.length);
      const { fatal } = whatIf(projection, scratch, plans, null);
      const found = fatal.combinations.map((each) => [each.plans.join(' '), each.services.toSorted()]);
      expect(Object.fromEntries(found), `estate ${seed}`).toEqual(
        Object.fromEntries(bruteForce(estate, plans)),
      );
      expect(fatal.complete).toBe(true);
      for (const { plans: some } of fatal.combinations) sizes[some.length]!++;
      const left = [scratch.state, scratch.loss].map((array) => array.some(Boolean));
      expect(left, 'the working arrays are left clean').toEqual([false, false]);
    }
    expect(sizes[2]).toBeGreaterThanOrEqual(atLeast[0]);
    expect(sizes[3]).toBeGreaterThanOrEqual(atLeast[1]);
  });
});

test('three plans are fatal where what each two of them take down is the redundancy of something more', () => {
  const on = (from: string, ...members: string[]) =>
    members.map((to) => ({ type: 'DEPENDS_ON', from, to, group: 'either' }));
  const projection = loaded({
    cis: [
      ...['a', 'b', 'c'].map((key) => ({ key, class: 'Server', name: key })),
      ...['left', 'right'].map((key) => ({ key, class: 'Database', name: key })),
      { key: 'shop', class: 'Service', name: 'Shop' },
    ],
    relations: [...on('left', 'a', 'b'), ...on('right', 'a', 'c'), ...on('shop', 'left', 'right')],
  });
  const plans = ['a', 'b', 'c'].map((ciId, at): Plan => {
    const targets = [{ ciId, action: 'OUTAGE' as const, origin: ciId }];
    return { id: ciId, title: ciId, targets, start: at, end: 10 - at };
  });
  const scratch = scratchFor(projection.cis.count, projection.wiring.groups.owner.length);
  expect(whatIf(projection, scratch, plans, null).fatal.combinations).toEqual([
    {
      plans: [0, 1, 2],
      during: { start: 2, end: 8 },
      services: ['shop'],
      serviceCount: 1,
      hiddenServices: { count: 0, owners: [] },
      because: 'Together they take down Shop: 1 of 2 members of either must stay up, none is left.',
    },
  ]);
});

describe('plans that are made to be entangled', () => {
  // One service, of whose servers one must be up, and 500 plans that all run at once, each on one of the servers.
  function entangled(servers: number) {
    const keys = Array.from({ length: servers }, (_, number) => `server-${number}`);
    const projection = loaded({
      cis: [
        { key: 'shop', class: 'Service', name: 'Shop' },
        ...keys.map((key) => ({ key, class: 'Server', name: key })),
      ],
      relations: keys.map((to) => ({ type: 'RUNS_ON', from: 'shop', to, group: 'servers' })),
    });
    const plans = Array.from({ length: 500 }, (_, at) => {
      const targets = [{ ciId: keys[at % servers]!, action: 'RESTART' as const, origin: 'plan' }];
      return { id: `${at}`, title: `Plan ${at}`, start: 0, end: 1 + at, targets };
    });
    const scratch = scratchFor(projection.cis.count, projection.wiring.groups.owner.length);
    return whatIf(projection, scratch, plans, null).fatal;
  }

  test.each([2, 3])('are told as far as is sensible, and that it is not all: %i servers', (servers) => {
    const { combinations, complete } = entangled(servers);
    expect(complete).toBe(false);
    expect(combinations).toHaveLength(5_000);
    for (const { plans } of combinations) {
      expect(new Set(plans.map((plan) => plan % servers)).size).toBe(servers);
      expect(plans).toHaveLength(servers);
    }
  });

  test('are looked through to the end where nothing can come of three of them', () => {
    expect(entangled(4)).toEqual({ combinations: [], complete: true });
  });
});

test('a limited caller is told that plans are fatal together, and no name of what they may not see', () => {
  const owned = (key: string, owner: string) => ({
    ...{ key, class: 'Service', name: `the ${key}` },
    attributes: { owner },
  });
  const projection = loaded({
    cis: [
      ...['a', 'b'].map((key) => ({ key, class: 'Server', name: key })),
      ...[owned('pay', 'people'), owned('shop', 'retail')],
    ],
    relations: [
      ...['a', 'b'].map((to) => ({ type: 'DEPENDS_ON', from: 'pay', to, group: 'secret' })),
      { type: 'DEPENDS_ON', from: 'shop', to: 'pay' },
    ],
  });
  const plans = ['a', 'b'].map((ciId): Plan => {
    const targets = [{ ciId, action: 'OUTAGE' as const, origin: ciId }];
    return { id: ciId, title: ciId, targets, start: 0, end: 10 };
  });
  const scratch = scratchFor(projection.cis.count, projection.wiring.groups.owner.length);
  const veil = new Veil({ classes: ['Server'], owners: ['retail'] }, projection);
  expect(whatIf(projection, scratch, plans, null, veil).fatal.combinations).toEqual([
    {
      plans: [0, 1],
      during: { start: 0, end: 10 },
      services: ['shop'],
      serviceCount: 2,
      hiddenServices: { count: 1, owners: ['people'] },
      because: 'Together they take down a hidden item.',
    },
  ]);
});
