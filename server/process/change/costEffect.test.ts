import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, firstOwners, outlineOf, type States } from '../../../test/oracle/changeWorld.ts';
import type { Action } from '../../impact/states.ts';
import type { Change } from './change.ts';
import type { CiFigure } from './ciFigures.ts';
import { costEffectOf, hoursOf } from './costEffect.ts';
import { gapText } from './gap.ts';

const well: States = { shop: 'UNAFFECTED', labs: 'UNAFFECTED', wards: 'UNAFFECTED', mail: 'UNAFFECTED' };
const hour = 3_600_000;
const draft: Change = { ...draftOf('NORMAL', false), start: 0, end: 2 * hour };
const stated: Change = { ...draft, cost: { oneOff: 1_000, perMonth: 40, note: null } };
const none: CiFigure = { monthlyCost: null, downtimeCostPerHour: null, peakLoad: null };
const figures = (by: Readonly<Record<string, Partial<CiFigure>>>): ReadonlyMap<string, CiFigure> =>
  new Map(Object.entries(by).map(([ciId, figure]) => [ciId, { ...none, ...figure }]));
const perHour = (by: Readonly<Record<string, number>>) =>
  figures(
    Object.fromEntries(Object.entries(by).map(([id, downtimeCostPerHour]) => [id, { downtimeCostPerHour }])),
  );
const effectOf = (change: Change, states: Partial<States>, known = figures({})) =>
  costEffectOf(change, outlineOf({ ...well, ...states }, firstOwners), known);
const target = (action: Action, durationMinutes: number | null = null) => ({
  ...{ ciId: 'array', action, capacity: null, durationMinutes },
});

describe('what a change costs', () => {
  test('is what it states and what its window costs services, by what each loses', () => {
    const known = perHour({ shop: 500, labs: 100 });
    const effect = effectOf(stated, { shop: 'DEGRADED', labs: 'DOWN' }, known);
    expect(effect.downtime.map(({ ci, lost, amount }) => [ci.name, lost, amount])).toEqual([
      ['shop', 0.5, 500],
      ['labs', 1, 200],
    ]);
    expect(effect).toMatchObject({ hours: 2, downtimeTotal: 700, once: 1_700, perMonth: 40, gaps: [] });
  });

  test('is never nothing where nothing is known', () => {
    const effect = effectOf(draft, { shop: 'DOWN', labs: 'DOWN' });
    expect(effect).toMatchObject({ downtimeTotal: null, once: null, perMonth: null, freedPerMonth: null });
    expect(effect.gaps.map((gap) => gapText(gap, true))).toEqual([
      'No cost is stated.',
      'What downtime costs is not said of any of 2 services that lose capacity: shop, labs.',
    ]);
  });

  test('holds no downtime where no service loses capacity', () => {
    const effect = effectOf(
      { ...stated, start: null, end: null },
      { shop: 'AT_RISK' },
      perHour({ shop: 500 }),
    );
    expect(effect).toMatchObject({ downtimeTotal: 0, downtime: [], once: 1_000, gaps: [] });
  });

  test('is not reckoned for a time that nobody has said', () => {
    const effect = effectOf({ ...stated, start: null, end: null }, { shop: 'DOWN' }, perHour({ shop: 500 }));
    expect(effect).toMatchObject({ hours: null, downtimeTotal: null, once: 1_000 });
    expect(effect.gaps).toMatchObject([{ text: 'It has no window yet, so that downtime is not reckoned' }]);
  });

  test('is less by what goes for good, once however often that is said', () => {
    const going: Change = {
      ...stated,
      targets: [target('DECOMMISSION')],
      expected: [
        { kind: 'RETIRED', ciId: 'array' },
        { kind: 'RETIRED', ciId: 'shelf' },
      ],
    };
    const effect = effectOf(going, {}, figures({ array: { monthlyCost: 300 } }));
    expect(effect).toMatchObject({
      freed: [{ ciId: 'array', perMonth: 300 }],
      freedPerMonth: 300,
      perMonth: -260,
    });
    expect(effect.gaps).toMatchObject([{ text: 'What it costs is not said of 1 of 2 CIs that go for good' }]);
    expect(effectOf(stated, {}, figures({ array: { monthlyCost: 300 } }))).toMatchObject({
      freedPerMonth: null,
    });
  });
});

test('services suffer as long as restarts take where these are all that takes capacity away, else for the window', () => {
  const hours = (...targets: Change['targets']) => hoursOf({ ...draft, targets });
  expect(hours(target('RESTART', 15), target('RESTART', 30), target('PATCH'))).toBe(0.5);
  expect(hours(target('RESTART', 15), target('RESTART'))).toBe(2);
  expect(hours(target('RESTART', 15), target('DEGRADE'))).toBe(2);
  expect(hoursOf({ targets: [target('RESTART', 15)], start: null, end: null })).toBe(0.25);
  expect(hoursOf({ targets: [target('OUTAGE')], start: null, end: null })).toBeNull();
});

test('downtime is never below nothing, and grows neither smaller with a longer window nor with another figure', () => {
  const state = fc.constantFrom('UNAFFECTED', 'AT_RISK', 'DEGRADED', 'DOWN') as fc.Arbitrary<States['shop']>;
  const states = fc.record({ shop: state, labs: state, wards: state, mail: state });
  const money = fc.integer({ min: 0, max: 100_000 });
  const known = fc.record(
    { shop: money, labs: money, wards: money, mail: money },
    { requiredKeys: ['labs'] },
  );
  fc.assert(
    fc.property(states, known, fc.integer({ min: 1, max: 50 }), (now, costs, hours) => {
      const given = Object.fromEntries(Object.entries(costs).filter(([, cost]) => cost !== undefined));
      const total = (length: number, by: Readonly<Record<string, number>>) =>
        effectOf({ ...draft, end: length * hour }, now, perHour(by)).downtimeTotal ?? 0;
      expect(total(hours, given)).toBeGreaterThanOrEqual(0);
      expect(total(hours + 1, given)).toBeGreaterThanOrEqual(total(hours, given));
      expect(total(hours, { ...given, wards: (given.wards ?? 0) + 1 })).toBeGreaterThanOrEqual(
        total(hours, given),
      );
    }),
  );
});
