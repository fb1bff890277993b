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

test('an analysis is kept, let go of, and answered again once', async () => {
  const kept = new KeptAnalyses('x');
  const first = answer();
  const id = kept.keep(inputs, first);
  expect(await kept.find(id, never)).toBe(first);
  for (let more = 0; more < 250; more++) kept.keep(inputs, answer());
  let again = 0;
  const count = async () => {
    again++;
    return answer();
  };
  expect((await kept.find(id, count)).digest).toBe(first.digest);
  expect((await kept.find(id, count)).digest).toBe(first.digest);
  expect(again).toBe(1);
});

test('one that is let go of is answered at its own revision, and an unknown one is not found', async () => {
  const kept = new KeptAnalyses('x');
  const id = kept.keep(inputs, answer());
  kept.dropOthers([newer]);
  const asked: unknown[] = [];
  const again = async (...question: unknown[]) => {
    asked.push(question);
    return answer();
  };
  await Promise.all([kept.find(id, again), kept.find(id, again)]);
  await kept.find(id, never);
  expect(asked).toEqual([
    [inputs, 1, undefined],
    [inputs, 1, undefined],
  ]);
  await expect(kept.find('x-99', never)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
