import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneATurn } from './oneATurn.ts';

test('each is done in a turn of its own, in order, and what is asked meanwhile comes behind', async () => {
  const done: string[] = [];
  oneATurn(() => {
    done.push('a');
    oneATurn(() => done.push('c'));
  });
  oneATurn(() => done.push('b'));
  expect(done).toEqual([]);
  for (const sofar of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
    await turn();
    expect(done).toEqual(sofar);
  }
});
