import { expect, test } from 'vitest';
import type { Runner } from '../../graph/statement.ts';
import { readFigures } from './ciFigures.ts';

/** A graph of CIs that cost something; it notes what it is asked, by how many ids or for all. */
function graphOf(count: number) {
  const asked: (number | 'all')[] = [];
  const figure = { monthlyCost: 5, downtimeCostPerHour: null, peakLoad: null };
  const runner = {
    run: async (_text: string, { ids }: { ids?: readonly string[] }) => {
      asked.push(ids?.length ?? 'all');
      const rows = ids ?? Array.from({ length: count }, (_, index) => `c${index}`);
      return { records: rows.map((ciId) => ({ toObject: () => ({ ciId, ...figure }) })) };
    },
  };
  // Of a transaction only what a statement needs.
  return { asked, runner: runner as unknown as Runner };
}

test('where figures are told of few CIs they are read once for a revision', async () => {
  const { asked, runner } = graphOf(3);
  const engine = { revision: 1 };
  expect((await readFigures(runner, engine, ['c1'])).get('c1')?.monthlyCost).toBe(5);
  await readFigures(runner, engine, ['c2', 'c9']);
  expect(asked).toEqual(['all']);
  engine.revision = 2;
  await readFigures(runner, engine, ['c1']);
  expect(asked).toEqual(['all', 'all']);
});

test('where they are told of many, those that are asked for are looked up', async () => {
  const { asked, runner } = graphOf(2_001);
  const engine = { revision: 1 };
  expect((await readFigures(runner, engine, ['c1', 'c2'])).size).toBe(2);
  await readFigures(runner, engine, ['c3']);
  expect(asked).toEqual(['all', 2, 1]);
});

test('nothing is asked for nothing', async () => {
  const { asked, runner } = graphOf(3);
  expect((await readFigures(runner, { revision: 1 }, [])).size).toBe(0);
  expect(asked).toEqual([]);
});
