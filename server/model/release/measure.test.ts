import { expect, test } from 'vitest';
import { measuresOf } from './measure.ts';
import type { BundledChange } from './releaseStanding.ts';

const change = (state: BundledChange['state'], wentWrong = false) => ({
  number: 'CHG0000001',
  state,
  wentWrong,
});

test('a release is measured by what it has, and what was noted nowhere is missing', () => {
  const [done, failed, cancelled] = [change('IMPLEMENTED'), change('REVIEWED', true), change('CANCELLED')];
  const measures = measuresOf({
    state: 'RELEASED',
    changes: [done, failed, cancelled],
    waves: [
      { changes: [done, cancelled], started: true },
      { changes: [failed], started: true },
    ],
    tests: [],
    nameOf: String,
    media: [
      { title: 'orders 4.2', verdicts: ['EQUAL', 'DIFFERENT', 'UNKNOWN'] },
      { title: 'agent 1', verdicts: [] },
    ],
  });
  expect(measures).toEqual([
    { name: 'CHANGES', meeting: 1, of: 2 },
    { name: 'WAVES', meeting: 1, of: 2 },
    { name: 'HASHES', meeting: 1, of: 4 },
  ]);
});
