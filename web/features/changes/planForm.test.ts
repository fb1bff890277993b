import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLocalField } from '../ci/localTime.ts';
import type { Expected } from './expectedWords.ts';
import {
  emptyPlan,
  fieldsBetween,
  inputBetween,
  newTarget,
  type PlanForm,
  planOf,
  rebase,
} from './planForm.ts';

const ci = { id: 'a', name: 'array', class: 'StorageArray' };
const goes: Expected = {
  ...{ kind: 'RETIRED', ci, class: null, name: null, attribute: null, anyValue: false },
  ...{ value: null, type: null, to: null },
};
const text = fc.constantFrom('', 'one', 'another', 'third');
const plan: fc.Arbitrary<PlanForm> = fc.record({
  title: fc.constantFrom('Firmware', 'Disks'),
  kind: fc.constantFrom('NORMAL', 'EMERGENCY'),
  template: fc.constantFrom('', 't'),
  targets: fc.constantFrom(
    [],
    [newTarget(ci)],
    [{ ...newTarget(ci), action: 'RESTART' as const, minutes: 20 }],
  ),
  start: fc.constantFrom('', '2026-12-05T22:00'),
  end: fc.constantFrom('', '2026-12-05T23:00'),
  reason: text,
  benefit: text,
  implementation: text,
  test: text,
  backOut: text,
  tasks: fc.constantFrom([], [{ key: 'k', id: 'k', title: 'Drain it', who: '' }]),
  expected: fc.constantFrom([], [goes]),
  cost: fc.constantFrom(emptyPlan.cost, { ...emptyPlan.cost, oneOff: 3200 }),
});

test('only what was changed is sent, with the title; emptied is taken back', () => {
  const before = { ...emptyPlan, title: 'Firmware', reason: 'old', start: '2026-12-05T22:00' };
  const after = { ...before, reason: ' ', benefit: 'support', targets: [newTarget(ci)] };
  expect(inputBetween(before, before)).toEqual({ title: 'Firmware' });
  expect(inputBetween(before, after)).toEqual({
    title: 'Firmware',
    reason: null,
    benefit: 'support',
    targets: [{ ciId: 'a', action: 'OUTAGE' }],
  });
});

test('the way back to a normal change is named, and takes no kind with it', () => {
  const emergency = { ...emptyPlan, title: 'Firmware', kind: 'EMERGENCY' as const };
  expect(inputBetween(emergency, { ...emergency, kind: 'NORMAL' })).toEqual({
    title: 'Firmware',
    backToNormal: true,
  });
  expect(inputBetween(emptyPlan, emergency)).toEqual({ title: 'Firmware', kind: 'EMERGENCY' });
});

test('a figure goes with its own action alone', () => {
  const with_ = (action: 'RESTART' | 'DEGRADE' | 'PATCH') =>
    inputBetween(emptyPlan, { ...emptyPlan, targets: [{ ...newTarget(ci), action, percent: 25 }] }).targets;
  expect(with_('RESTART')).toEqual([{ ciId: 'a', action: 'RESTART', durationMinutes: 15 }]);
  expect(with_('DEGRADE')).toEqual([{ ciId: 'a', action: 'DEGRADE', capacity: 0.25 }]);
  expect(with_('PATCH')).toEqual([{ ciId: 'a', action: 'PATCH' }]);
});

test('a change that is there comes into the form, its window by the clock of the device', () => {
  const start = fromLocalField('2026-12-05T22:00') ?? '';
  const target = { ci, action: 'DEGRADE' as const, capacity: 0.25, durationMinutes: null };
  const change = {
    ...emptyPlan,
    template: null,
    title: 'Firmware',
    targets: [target],
    start,
    end: null,
    reason: null,
    tasks: [],
    expected: [goes],
    cost: null,
  };
  const form = planOf(change);
  expect(form).toMatchObject({ start: '2026-12-05T22:00', end: '', reason: '' });
  expect(form.targets).toEqual([{ ...newTarget(ci), action: 'DEGRADE', percent: 25 }]);
});

test('a task that nobody has named is none, and what is not to be seen is not sent', () => {
  const tasks = [
    { key: 'a', id: 'a', title: ' Drain it ', who: 'storage' },
    { key: 'b', title: ' ', who: '' },
  ];
  const expected = [goes, { ...goes, ci: null }];
  expect(inputBetween(emptyPlan, { ...emptyPlan, tasks, expected })).toEqual({
    title: '',
    tasks: [{ id: 'a', title: 'Drain it', who: 'storage' }],
    expected: [{ kind: 'RETIRED', ciId: 'a' }],
  });
});

test('edits of two people come together: nothing of either is lost unseen', () =>
  fc.assert(
    fc.property(plan, plan, plan, (before, mine, theirs) => {
      const { plan: both, taken, met } = rebase(before, mine, theirs);
      // Mine holds wherever I changed something, theirs everywhere else.
      expect(fieldsBetween(both, mine).every((field) => taken.includes(field))).toBe(true);
      expect(fieldsBetween(both, theirs)).toEqual(
        fieldsBetween(before, mine).filter((field) => fieldsBetween(mine, theirs).includes(field)),
      );
      // And what is not as they left it was either theirs never to change, or is said to have met.
      for (const field of fieldsBetween(both, theirs))
        expect(met.includes(field) || !fieldsBetween(before, theirs).includes(field)).toBe(true);
    }),
  ));
