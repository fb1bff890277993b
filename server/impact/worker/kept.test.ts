import { expect, test } from 'vitest';
import { loaded } from '../../../test/oracle/projected.ts';
import { Workbench } from '../workbench.ts';
import { KeptAnalyses } from './kept.ts';

const projection = loaded({ cis: [{ key: 'a', class: 'Service', name: 'a' }], relations: [] });
const newer = { ...projection, revision: 2 };
const inputs = [{ ciId: 'a', action: 'OUTAGE' as const, origin: 'question' }];
const workbench = new Workbench();
const answer = () => workbench.analyse(projection, inputs, 0);
const never = () => {
  throw new Error('It is still kept.');
};

test('an analysis is kept, let go of, and answered again on the same revision', () => {
  const kept = new KeptAnalyses('x');
  const first = answer();
  const id = kept.keep(inputs, first);
  expect(kept.find(id, projection, never)).toBe(first);
  for (let more = 0; more < 250; more++) kept.keep(inputs, answer());
  let again = 0;
  const count = () => {
    again++;
    return answer();
  };
  expect(kept.find(id, projection, count).digest).toBe(first.digest);
  expect(kept.find(id, projection, count).digest).toBe(first.digest);
  expect(again).toBe(1);
});

test('one that is let go of on an older revision is stale, and an unknown one not found', () => {
  const kept = new KeptAnalyses('x');
  const id = kept.keep(inputs, answer());
  kept.dropOthers([newer]);
  expect(() => kept.find(id, newer, never)).toThrow(expect.objectContaining({ code: 'STALE' }));
  expect(() => kept.find('x-99', newer, never)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
});
