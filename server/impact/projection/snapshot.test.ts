import { expect, test } from 'vitest';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import { randomDelta, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { Workbench } from '../workbench.ts';
import type { Projection } from './projection.ts';
import { readSnapshot, takeSnapshot } from './snapshot.ts';

const origin = { graph: 'g', revision: 1, publishedAt: 1_700_000_000_000 };
const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);
const now = Date.now();

/** Everything that a question is answered with, the impacted in full. */
function answer(projection: Projection, seed: number, estate: ReturnType<typeof randomEstate>) {
  const workbench = new Workbench();
  const inputs = randomTargets(seed, estate).map(({ id, ...target }) => ({
    ciId: id,
    ...target,
    origin: 'question',
  }));
  const analysis = workbench.analyse(projection, inputs, now);
  const { edges } = workbench.page(analysis, { list: 'impacted', first: 500 });
  return {
    digest: workbench.digest(analysis),
    summary: analysis.summary,
    nodes: edges.map(({ node }) => node),
  };
}

test.each(seeds)('estate %i answers the same from its bytes, and after the next revision', (seed) => {
  const estate = randomEstate(seed);
  const projection = loaded(estate);
  const read = readSnapshot(Buffer.concat(takeSnapshot(projection, origin)));
  expect(read?.origin).toEqual(origin);
  const kept = read!.projection;
  kept.names.sightings.refresh([]);
  expect(answer(kept, seed, estate)).toEqual(answer(projection, seed, estate));
  const next = randomDelta(seed, estate);
  const entries = difference(estate, next);
  const [one, other] = [advance(projection, 2, entries), advance(kept, 2, entries)];
  expect(answer(other, seed, next)).toEqual(answer(one, seed, next));
});

test('bytes that were cut, changed or are of another format are noticed', () => {
  const bytes = Buffer.concat(takeSnapshot(loaded(randomEstate(1)), origin));
  const changedAt = (position: number) => {
    const changed = Buffer.from(bytes);
    changed[position]! ^= 1;
    return changed;
  };
  expect(readSnapshot(Buffer.alloc(0))).toBeUndefined();
  for (const length of [10, 40, bytes.length - 1])
    expect(readSnapshot(bytes.subarray(0, length))).toBeUndefined();
  for (const position of [0, 22, 30, bytes.length >> 1, bytes.length - 1])
    expect(readSnapshot(changedAt(position))).toBeUndefined();
  expect(readSnapshot(bytes)).toBeDefined();
});
