import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOwners, outlineOf, type States } from '../../../test/oracle/changeWorld.ts';
import { hitServicesOf } from '../../../test/oracle/hitServices.ts';
import type { HitCi, Outline } from '../../impact/answer/outline.ts';
import { capacityEffectOf, needSentence, percent, shortOf } from './capacityEffect.ts';
import type { CiFigure } from './ciFigures.ts';
import { gapText } from './gap.ts';

const states: States = { shop: 'DEGRADED', labs: 'DEGRADED', wards: 'DOWN', mail: 'AT_RISK' };
const outline = outlineOf(states, firstOwners);
const needing = (peakLoads: Readonly<Record<string, number>>): ReadonlyMap<string, CiFigure> =>
  new Map(
    Object.entries(peakLoads).map(([ciId, peakLoad]) => [
      ciId,
      { peakLoad, monthlyCost: null, downtimeCostPerHour: null },
    ]),
  );

describe('what is left of the capacity of what a change hits', () => {
  const effect = capacityEffectOf(outline, needing({ shop: 0.7, labs: 0.5, wards: 0.8, mail: 0.9 }));

  test('is held against what is needed at the busiest, what stays up with too little first', () => {
    expect(effect.needs.map(needSentence)).toEqual([
      'shop needs 70% of its capacity at its busiest; 50% is left in the window: 20% too little.',
      'wards needs 80% of its capacity at its busiest; it is down in the window, so that nothing is left.',
      'labs needs 50% of its capacity at its busiest; 50% is left in the window, which is enough.',
    ]);
    expect(effect.gaps).toEqual([]);
  });

  test('falls short only where it stays up: what is down is counted as down', () => {
    expect(shortOf(effect).map(({ ci }) => ci.name)).toEqual(['shop']);
  });

  test('is not known where nobody has said what is needed, and that is said', () => {
    const { needs, gaps } = capacityEffectOf(outline, needing({ labs: 0.5 }));
    expect(needs.map(({ ci }) => ci.name)).toEqual(['labs']);
    const [gap] = gaps;
    expect(gap && gapText(gap, true)).toBe(
      'What is needed at the busiest is not said of 2 of 3 services that lose capacity: shop, wards.',
    );
    expect(gap && gapText(gap, false)).not.toMatch(/shop|wards/);
  });

  test('counts others than services, too', () => {
    const cluster: HitCi = {
      ...outline.targets[0]!,
      ciId: 'k8s',
      name: 'k8s',
      state: 'DEGRADED',
      capacity: 0.4,
    };
    const more: Outline = { ...outline, services: hitServicesOf([]), carriers: [cluster] };
    expect(shortOf(capacityEffectOf(more, needing({ k8s: 0.6 }))).map(({ ci }) => ci.name)).toEqual(['k8s']);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('nothing ever falls short that has what it needs, and everything does that has less', () =>
  fc.assert(
    fc.property(share, share, (left, needed) => {
      const ci: HitCi = { ...outline.targets[0]!, ciId: 'x', state: 'DEGRADED', capacity: left };
      const more: Outline = { ...outline, services: hitServicesOf([]), carriers: [ci] };
      const [need] = capacityEffectOf(more, needing({ x: needed })).needs;
      const shortBy = need?.shortBy ?? 0;
      expect(shortBy).toBeGreaterThanOrEqual(0);
      if (left >= needed) expect(shortBy).toBe(0);
      else expect(shortBy).toBeCloseTo(needed - left, 5);
    }),
  ));

test.each([
  [0, '0%'],
  [0.0001, 'less than 0.1%'],
  [0.333_333, '33.3%'],
  [1, '100%'],
])('a share of %d is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
