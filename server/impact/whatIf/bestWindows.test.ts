import { describe, expect, test } from 'vitest';
import { readEstate } from '../../../test/oracle/estate.ts';
import { groupedEstate } from '../../../test/oracle/groupedEstate.ts';
import { loaded } from '../../../test/oracle/projected.ts';
import { Random } from '../../../test/oracle/random.ts';
import { type Estate, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { findStates } from '../../../test/oracle/states.ts';
import { Veil } from '../analysis/veil.ts';
import type { ImpactTargetInput } from '../answer/answer.ts';
import { Workbench } from '../workbench.ts';
import { bestWindows, type WindowSearch } from './bestWindows.ts';

const minute = 60_000;
/** Everything begins and ends at whole slots, so that a slot is one moment. */
const slot = 5 * minute;
const stateWeight = { UNAFFECTED: 0, AT_RISK: 1, DEGRADED: 10, DOWN: 100 };
const criticalityWeight: Record<string, number> = { LOW: 1, MEDIUM: 3, HIGH: 10, CRITICAL: 100 };

function withCriticality(estate: Estate, random: Random): Estate {
  const cis = estate.cis.map((ci) => {
    const criticality = random.one([undefined, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
    return { ...ci, attributes: { ...ci.attributes, ...(criticality && { criticality }) } };
  });
  return { ...estate, cis };
}

function searchFor(random: Random, seed: number, estate: Estate): WindowSearch {
  const targets = (salt: number): ImpactTargetInput[] =>
    randomTargets(seed * 17 + salt, estate).map(({ id, ...target }) => ({
      ...target,
      ciId: id,
      origin: `${salt}`,
    }));
  const plans = Array.from({ length: random.whole(0, 4) }, (_, at) => {
    const start = random.whole(-4, 20) * slot;
    const length = random.whole(1, 10) * slot;
    return { id: `p${at}`, title: `Plan ${at}`, targets: targets(at), start, end: start + length };
  });
  return {
    targets: targets(99).slice(0, 1),
    plans: plans.filter((plan) => plan.targets.length > 0),
    durationMinutes: random.whole(1, 6) * 5,
    period: { start: 0, end: 20 * slot },
    stepMinutes: random.one([5, 10, 15]),
    first: 3,
  };
}

/** Every window slot by slot, and the best of them one after the other. */
function bruteForce(
  estate: Estate,
  { targets, plans, durationMinutes, period, stepMinutes, first }: WindowSearch,
) {
  const read = readEstate(estate.cis, estate.relations);
  const services = estate.cis.filter((ci) => /Service$/.test(ci.class));
  const points = (some: readonly ImpactTargetInput[]) => {
    const states = findStates(
      read,
      some.map(({ ciId, action }) => ({ id: ciId, action })),
    );
    return services.reduce(
      (sum, { key, attributes }) =>
        sum +
        stateWeight[states.get(key) ?? 'UNAFFECTED'] *
          (criticalityWeight[attributes?.criticality ?? ''] ?? 3),
      0,
    );
  };
  const slots = Array.from({ length: period.end / slot }, (_, at) => {
    const active = plans.filter(({ start, end }) => start <= at * slot && at * slot < end);
    const others = active.flatMap((plan) => plan.targets);
    return points([...targets, ...others]) - points(others);
  });
  const length = (durationMinutes * minute) / slot;
  const windows = [];
  for (let at = 0; at + length <= slots.length; at += stepMinutes / 5)
    windows.push({ at, sum: slots.slice(at, at + length).reduce((sum, each) => sum + each, 0) });
  const chosen: typeof windows = [];
  for (const window of windows.toSorted((one, other) => one.sum - other.sum || one.at - other.at))
    if (chosen.length < first && chosen.every(({ at }) => Math.abs(at - window.at) >= length))
      chosen.push(window);
  return chosen.map(({ at, sum }) => ({ start: at * slot, harm: Number((sum / length).toFixed(6)) }));
}

describe('the best windows', () => {
  test('are those that trying every moment finds, in 240 random estates', async () => {
    let moved = 0;
    for (let seed = 1; seed <= 240; seed++) {
      const random = new Random(seed);
      const estate = withCriticality((seed % 2 === 0 ? randomEstate : groupedEstate)(seed), random);
      const search = searchFor(random, seed, estate);
      if (search.targets.length === 0) continue;
      const workbench = new Workbench();
      const projection = loaded(estate);
      const found = await bestWindows(projection, search, (use) => workbench.lend(projection, use));
      const told = found.map(({ start, harm }) => ({ start, harm: Number(harm.toFixed(6)) }));
      expect(told, `estate ${seed}`).toEqual(bruteForce(estate, search));
      if (told[0]!.start > 0) moved++;
      workbench.lend(projection, (scratch) => {
        const left = [scratch.state, scratch.unsettled, scratch.loss];
        expect(left.map((array) => array.some(Boolean))).toEqual([false, false, false]);
      });
    }
    expect(moved, 'windows that something else planned put off').toBeGreaterThan(15);
  });
});

describe('a window says why', () => {
  // Two hosts of which one must be up for Shop, and a place that both hosts are in.
  const estate: Estate = {
    cis: [
      { key: 'shop', class: 'BusinessService', name: 'Shop', attributes: { criticality: 'CRITICAL' } },
      { key: 'one', class: 'Server', name: 'one' },
      { key: 'two', class: 'Server', name: 'two' },
      { key: 'room', class: 'Room', name: 'room' },
      { key: 'lone', class: 'Server', name: 'lone' },
    ],
    relations: [
      { type: 'RUNS_ON', from: 'shop', to: 'one', group: 'hosts' },
      { type: 'RUNS_ON', from: 'shop', to: 'two', group: 'hosts' },
      { type: 'LOCATED_IN', from: 'one', to: 'room' },
      { type: 'LOCATED_IN', from: 'two', to: 'room' },
    ],
  };
  const hour = 60 * minute;
  const outage = (ciId: string) => ({ ciId, action: 'OUTAGE' as const, origin: 'question' });
  async function ask(acted: string, others: readonly [string, number, number][], first = 1, period = 6) {
    const projection = loaded(estate);
    const workbench = new Workbench();
    const search: WindowSearch = {
      targets: [outage(acted)],
      durationMinutes: 60,
      period: { start: 0, end: period * hour },
      plans: others.map(([ciId, start, end]) => ({
        ...{ id: ciId, title: `Work on ${ciId}`, targets: [outage(ciId)] },
        ...{ start: start * hour, end: end * hour },
      })),
      stepMinutes: 60,
      first,
    };
    return bestWindows(projection, search, (use) => workbench.lend(projection, use));
  }

  test('when nothing else touches the same services, whatever else is planned', async () => {
    const [window] = await ask('one', [['lone', 0, 6]]);
    expect(window).toMatchObject({ start: 0, plans: [], worst: { services: { atRisk: 1, total: 1 } } });
    expect(window!.because).toBe(
      'Nothing else is planned then that touches the same services: 1 at risk of the services, Shop (critical).',
    );
  });

  test('and names no service that the caller may not see', async () => {
    const projection = loaded(estate);
    const search = { targets: [outage('one')], durationMinutes: 60, period: { start: 0, end: 6 * hour } };
    const veil = new Veil({ classes: ['Server'], owners: [] }, projection);
    const [window] = await bestWindows(
      projection,
      { ...search, plans: [], stepMinutes: 60, first: 1 },
      (use) => new Workbench().lend(projection, use),
      veil,
    );
    expect(window!.because).toBe(
      'Nothing else is planned then that touches the same services: 1 at risk of the services, a hidden service (critical).',
    );
  });

  test('when what suffers suffers anyway: that is where it does no harm', async () => {
    const [window] = await ask('one', [['room', 4, 6]]);
    expect(window).toMatchObject({ start: 4 * hour, harm: 0, plans: [0] });
    expect(window!.because).toBe(
      'Work on room is planned then, too, and some of what this hits suffers anyway: no service suffers from this.',
    );
  });

  test('when it is worse together than alone', async () => {
    const windows = await ask('one', [['two', 0, 2]], 3, 3);
    expect(windows.map(({ start }) => start / hour)).toEqual([2, 0, 1]);
    expect(windows[1]!.harm).toBe(9_900);
    expect(windows[1]!.because).toBe(
      'Work on two is planned then, too, and together they do more than this alone: 1 down of the services, Shop (critical).',
    );
  });

  test.each([
    ['durationMinutes', { durationMinutes: 0 }],
    ['durationMinutes', { durationMinutes: 90 }],
    ['stepMinutes', { stepMinutes: 1 }],
    ['first', { first: 51 }],
    ['period.to', { period: { start: 0, end: 0 } }],
    ['period.to', { period: { start: 0, end: 367 * 24 * hour } }],
    ['targets.0.ciId', { targets: [outage('none')] }],
  ])('and a wrong question which part of it: %s', async (place, wrong) => {
    const fine = { targets: [outage('one')], durationMinutes: 30, period: { start: 0, end: hour } };
    const asked = bestWindows(
      loaded(estate),
      { ...fine, plans: [], stepMinutes: 15, first: 1, ...wrong },
      () => {
        throw new Error('It is refused before anything is worked out.');
      },
    );
    await expect(asked).rejects.toMatchObject({ place });
  });
});
