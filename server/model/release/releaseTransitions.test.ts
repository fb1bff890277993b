import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeStates } from '../change/changeState.ts';
import type { AcceptanceTest } from './acceptance.ts';
import type { HashVerdict } from './medium.ts';
import type { BundledChange, ReleaseStanding } from './releaseStanding.ts';
import {
  openReleaseStates,
  overReleaseStates,
  type ReleaseState,
  type ReleaseStep,
  releaseStates,
  releaseSteps,
} from './releaseState.ts';
import { releaseTransitions } from './releaseTransitions.ts';
import { releaseStepOptions } from './takeReleaseStep.ts';

const signedBy = (decision: 'YES' | 'NO' | null): AcceptanceTest => ({
  ...{ id: 't', kind: 'TEST', title: 'Smoke test', role: 'OPERATOR', author: 'rae' },
  signOff: decision && { by: 'otto', decision, at: 0, comment: null },
});
const ready: BundledChange = { number: 'CHG0000001', state: 'SCHEDULED', wentWrong: false };
const anyChange = fc.record({
  number: fc.constant('CHG0000002'),
  state: fc.constantFrom(...changeStates),
  wentWrong: fc.boolean(),
});
// Mostly what lets a release go on, so that ways become long.
const aChange = fc.oneof({ arbitrary: fc.constant(ready), weight: 4 }, { arbitrary: anyChange, weight: 1 });
const aTest = fc.constantFrom('YES', 'YES', 'YES', 'NO', null).map(signedBy);
/** What happens to a release: a step is tried on changes and tests that others have brought to some state. */
const anEvent = fc.record({
  step: fc.constantFrom(...releaseSteps),
  changes: fc.array(aChange, { maxLength: 3 }),
  tests: fc.array(aTest, { maxLength: 2 }),
});

type Part = Pick<ReleaseStanding, 'state' | 'changes' | 'tests'> & Partial<ReleaseStanding>;
/** In one wave, and with nothing that has to be held against a hash, unless something else is said. */
const standingOf = (part: Part): ReleaseStanding => ({
  waves: [{ changes: part.changes, started: true }],
  media: [],
  nameOf: (handle) => (handle === 'otto' ? 'Otto' : handle),
  ...part,
});
const takes = (part: Part, step: ReleaseStep, isManager = true): boolean =>
  releaseStepOptions(standingOf(part), isManager).some((option) => option.step === step && option.allowed);

describe('the table of releases', () => {
  test('has one row for each step, and leads from the plan into every state and out of all that are not over', () => {
    expect(releaseTransitions.map(({ step }) => step)).toEqual(releaseSteps);
    const reached = new Set<ReleaseState>(['PLANNED']);
    for (const state of reached)
      for (const { from, to } of releaseTransitions) if (from.includes(state)) reached.add(to);
    expect([...reached].toSorted()).toEqual(releaseStates.toSorted());
    for (const state of releaseStates) {
      const out = releaseTransitions.some(({ from, to }) => from.includes(state) && to !== state);
      expect(out, state).toBe(openReleaseStates.includes(state));
    }
  });

  test('has no way to the roll-out but by a go on ready changes and signed tests, whatever happens before', () => {
    let deployed = 0;
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40, size: 'max' }), (events) => {
        let state: ReleaseState = 'PLANNED';
        let went = false;
        for (const { step, changes, tests } of events) {
          if (!takes({ state, changes, tests }, step)) continue;
          const remaining = changes.filter((change) => change.state !== 'CANCELLED');
          if (step === 'GO') {
            expect(tests.length).toBeGreaterThan(0);
            expect(tests.every(({ signOff }) => signOff?.decision === 'YES')).toBe(true);
            went = true;
          }
          if (step === 'NO_GO') went = false;
          if (step === 'GO' || step === 'DEPLOY') {
            expect(remaining.length).toBeGreaterThan(0);
            for (const change of remaining) {
              expect(change.wentWrong).toBe(false);
              expect(['DRAFT', 'ASSESSED', 'SUBMITTED', 'APPROVED', 'REJECTED']).not.toContain(change.state);
            }
          }
          if (step === 'DEPLOY') {
            expect(went).toBe(true);
            deployed++;
          }
          state = releaseTransitions.find((row) => row.step === step)!.to;
        }
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(deployed, 'some of the ways must lead there').toBeGreaterThan(10);
  });

  test('leads nowhere from what is over, and nowhere at all for others than release managers', () => {
    for (const state of releaseStates)
      for (const step of releaseSteps) {
        const standing = { state, changes: [ready], tests: [signedBy('YES')] };
        expect(takes(standing, step, false), `${state} ${step}`).toBe(false);
        if (overReleaseStates.includes(state)) expect(takes(standing, step), `${state} ${step}`).toBe(false);
      }
  });

  test('says what is missing for a go', () => {
    const because = (part: Omit<Part, 'state'>) =>
      releaseStepOptions(standingOf({ state: 'PLANNED', ...part }), true).find(({ step }) => step === 'GO')
        ?.because;
    const draft: BundledChange = { ...ready, state: 'DRAFT' };
    expect(because({ changes: [draft], tests: [] })).toBe(
      'Not scheduled yet, or gone wrong: CHG0000001 (DRAFT).',
    );
    expect(because({ changes: [ready], tests: [] })).toBe('It has no acceptance test.');
    expect(because({ changes: [ready], tests: [signedBy(null)] })).toBe(
      'Not signed off: Smoke test (OPERATOR).',
    );
    expect(because({ changes: [ready], tests: [signedBy('NO')] })).toBe(
      'Not signed off: Smoke test (Otto said no).',
    );
    expect(because({ changes: [ready], tests: [signedBy('YES')] })).toBeNull();
    const agreed = { ...signedBy('YES'), kind: 'AGREEMENT' as const };
    expect(because({ changes: [ready], tests: [agreed] })).toBe('It has no acceptance test.');
  });

  test('lets nothing be out before each medium was found somewhere, and nowhere as something else', () => {
    const done = { ...ready, state: 'IMPLEMENTED' as const };
    const because = (...verdicts: readonly HashVerdict[]) =>
      releaseStepOptions(
        standingOf({
          ...{ state: 'DEPLOYING', changes: [done], tests: [] },
          media: [
            { title: 'orders 4.2', verdicts },
            { title: 'agent 1', verdicts: ['EQUAL'] },
          ],
        }),
        true,
      ).find(({ step }) => step === 'RELEASE')?.because;
    expect(because()).toBe('Not what was declared: orders 4.2 was noted nowhere.');
    expect(because('EQUAL', 'UNKNOWN')).toBe(
      'Not what was declared: orders 4.2 has no hash yet in 1 of 2 places.',
    );
    expect(because('EQUAL', 'DIFFERENT', 'UNKNOWN')).toBe(
      'Not what was declared: orders 4.2 differs in 1 of 3 places.',
    );
    expect(because('EQUAL', 'EQUAL')).toBeNull();
  });
});
