import { describe, expect, test } from 'vitest';
import { type ChangeState, changeKinds, changeStates, changeSteps, overStates } from './changeState.ts';
import { transitions } from './transitions.ts';

const rowsOf = (kind: (typeof changeKinds)[number]) =>
  transitions.filter(({ kinds }) => kinds?.includes(kind) ?? true);

describe.each(changeKinds)('the table for a %s change', (kind) => {
  test('says of each step and state one thing at the most', () => {
    for (const step of changeSteps) {
      const rows = rowsOf(kind).filter((row) => row.step === step);
      expect(rows.length, step).toBeGreaterThan(0);
      const from = rows.flatMap((row) => row.from);
      expect(new Set(from).size, step).toBe(from.length);
    }
  });

  test('leads from the draft into every state, and out of all that are not over', () => {
    const reached = new Set<ChangeState>(['DRAFT']);
    for (const state of reached) {
      // What is submitted is approved without a step of its own.
      if (state === 'SUBMITTED') reached.add('APPROVED');
      for (const { from, to } of rowsOf(kind)) if (from.includes(state) && to !== 'SAME') reached.add(to);
    }
    expect([...reached].sort()).toEqual([...changeStates].sort());
    for (const state of changeStates) {
      const out = rowsOf(kind).some(({ from, to }) => from.includes(state) && to !== 'SAME');
      expect(out, state).toBe(!overStates.includes(state));
    }
  });
});
