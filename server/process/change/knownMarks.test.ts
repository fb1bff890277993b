import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { KnownMarks } from './knownMarks.ts';

const change = (id: string, version: number) => ({ id, version, targets: [] }) as unknown as Change;

test('what a revision does not change is worked out once, and what is edited or new anew', async () => {
  const asked: number[] = [];
  const engine = {
    revision: 1,
    marks: async (inputs: readonly unknown[]) => {
      asked.push(inputs.length);
      return inputs.map(() => ({ digest: `of ${engine.revision}`, owners: 0 }));
    },
  };
  // No graph: whatever changes act on is what it was.
  const reading = { engine, read: async () => [change('a', 1)] } as unknown as Parameters<
    KnownMarks['of']
  >[0];
  const marks = new KnownMarks();
  await marks.of(reading, [change('a', 1)]);
  expect(await marks.of(reading, [change('a', 1)])).toEqual([{ digest: 'of 1', owners: 0 }]);
  expect(asked).toEqual([1]);
  await marks.of(reading, [change('a', 2)]);
  expect(asked).toEqual([1, 1]);
  engine.revision = 2;
  expect(await marks.of(reading, [change('a', 2)])).toEqual([{ digest: 'of 2', owners: 0 }]);
  expect(asked).toEqual([1, 1, 1]);
});
