import { expect, test } from 'vitest';
import { Admission } from './admission.ts';

const stays = () => new AbortController().signal;

test('who waits comes in in order, but for one whose principal has its share', async () => {
  const admission = new Admission(2, 5);
  const leaveA = await admission.enter('a', stays());
  const order: string[] = [];
  const noting = (name: string) => (leave: () => void) => {
    order.push(name);
    return leave;
  };
  const secondA = admission.enter('a', stays()).then(noting('a'));
  const leaveB = await admission.enter('b', stays());
  const c = admission.enter('c', stays()).then(noting('c'));
  leaveB();
  leaveB();
  const leaveC = await c;
  expect(admission.active).toBe(2);
  leaveA();
  await secondA;
  leaveC();
  expect(order).toEqual(['c', 'a']);
  expect([admission.active, admission.waiting]).toEqual([1, 0]);
});

test('who goes away leaves the line', async () => {
  const admission = new Admission(1, 1);
  const leave = await admission.enter('a', stays());
  const gone = new AbortController();
  const waiting = admission.enter('b', gone.signal);
  await expect(admission.enter('c', stays())).rejects.toMatchObject({
    code: 'LIMIT',
    detail: { status: 429 },
  });
  gone.abort();
  await expect(waiting).rejects.toThrow();
  expect(admission.waiting).toBe(0);
  leave();
  (await admission.enter('c', stays()))();
  expect(admission.active).toBe(0);
});
