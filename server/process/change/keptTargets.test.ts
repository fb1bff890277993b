import { expect, test } from 'vitest';
import type { Runner } from '../../graph/statement.ts';
import { atPresent } from './keptTargets.ts';

/** A graph in which some CIs were merged into others; it notes what it is asked. */
function graphWith(merged: Map<string, string>) {
  const asked: (readonly string[])[] = [];
  const run = async (_text: string, { ids }: { ids: readonly string[] }) => {
    asked.push(ids);
    const rows = ids.flatMap((id) => (merged.has(id) ? [{ id, keep: merged.get(id) }] : []));
    return { records: rows.map((row) => ({ toObject: () => row })) };
  };
  // Of a transaction only what a statement needs.
  const runner = { run } as unknown as Runner;
  const read = <Result>(work: (runner: Runner) => Promise<Result>) => work(runner);
  return { asked, read, engine: { revision: 1 } };
}

const acting = (...ids: string[]) => ({
  targets: ids.map((ciId) => ({ ciId, action: 'OUTAGE' as const, capacity: null, durationMinutes: null })),
});
const idsOf = (changes: readonly ReturnType<typeof acting>[]) =>
  changes.map(({ targets }) => targets.map(({ ciId }) => ciId));

test('what ids lead to is asked once for a revision, and anew after a merge', async () => {
  const merged = new Map([
    ['old', 'newer'],
    ['newer', 'kept'],
  ]);
  const graph = graphWith(merged);
  expect(idsOf(await atPresent(graph, [acting('old', 'a'), acting('b')]))).toEqual([['kept', 'a'], ['b']]);
  const before = graph.asked.length;
  expect(idsOf(await atPresent(graph, [acting('b', 'old')]))).toEqual([['b', 'kept']]);
  expect(graph.asked.length).toBe(before);
  await atPresent(graph, [acting('b', 'c')]);
  expect(graph.asked.at(-1)).toEqual(['c']);
  merged.set('b', 'a');
  graph.engine.revision = 2;
  expect(idsOf(await atPresent(graph, [acting('b')]))).toEqual([['a']]);
});
