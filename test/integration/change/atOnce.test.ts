import { expect, test } from 'vitest';
import { firmware, move, open, update } from './firmware.ts';

const { as, opened, plan, seen, submitted } = firmware();

test('of many who come at once none is lost, counted twice or given the same number', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 8 }, (_, index) => opened({ title: `Draft ${index}` })),
  );
  const numbers = drafts.map(({ number }) => Number(number.slice(3))).sort((one, other) => one - other);
  expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));

  const id = await submitted(plan('array'));
  const { impact, version } = await seen(id);
  const approving = { id, step: 'APPROVE', seenDigest: impact.digest };
  const answers = await Promise.allSettled([
    ...['vera', 'vera', 'vera', 'stan', 'stan', 'phil', 'mona'].map((person) => as(person, move, approving)),
    as('rita', update, { id, input: { title: 'Edited meanwhile' }, version }),
  ]);
  const after = await seen(id);
  const yes = after.approvals.map(({ by }: { by: string }) => by);
  expect([...yes].sort()).toEqual(['mona', 'phil', 'stan', 'vera']);
  expect(after.state).toBe('APPROVED');
  const done = answers.filter(({ status }) => status === 'fulfilled').length;
  expect(after.version).toBe(version + done);
});

test('a call with an Idempotency-Key that comes again opens nothing more', async () => {
  const headers = { 'Idempotency-Key': 'a-key' };
  const first = await as('rita', open, { input: { title: 'Once' } }, headers);
  const again = await as('rita', open, { input: { title: 'Once' } }, headers);
  expect(again.openChange.id).toBe(first.openChange.id);
  const node = 'query ($id: ID!) { node(id: $id) { __typename id ... on Change { number } } }';
  expect((await as('vera', node, { id: first.openChange.id })).node).toEqual({
    __typename: 'Change',
    id: first.openChange.id,
    number: first.openChange.number,
  });
});
