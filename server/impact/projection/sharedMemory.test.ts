import { expect, test } from 'vitest';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import { randomDelta, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { Workbench } from '../workbench.ts';
import { columnsOf, type Projection } from './projection.ts';
import { SharedMemory } from './sharedMemory.ts';

test('a buffer serves again once no revision lies in it, with zeroes', () => {
  const memory = new SharedMemory();
  const [one, other] = [memory.words(5_000), memory.words(5_000)];
  one.fill(7);
  memory.hold([one, other]);
  memory.hold([one]);
  memory.letGo([one, other]);
  expect(memory.words(5_000).buffer).toBe(other.buffer);
  memory.letGo([one]);
  const again = memory.words(4_900);
  expect(again.buffer).toBe(one.buffer);
  expect(again.every((value) => value === 0)).toBe(true);
});

test('what lies ready can be let go of, and is made anew', () => {
  const memory = new SharedMemory();
  const one = memory.words(5_000);
  memory.hold([one]);
  memory.letGo([one]);
  expect(memory.clear()).toBe(true);
  expect(memory.clear()).toBe(false);
  expect(memory.words(5_000).buffer).not.toBe(one.buffer);
});

/** The digest of an answer on it. */
function digest(projection: Projection, seed: number, estate: ReturnType<typeof randomEstate>): string {
  const inputs = randomTargets(seed, estate).map(({ id, ...target }) => ({
    ciId: id,
    ...target,
    origin: 'question',
  }));
  const workbench = new Workbench();
  return workbench.digest(workbench.analyse(projection, inputs, 0));
}

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
  'revisions of estate %i that lie where let-go ones lay answer as if they had memory of their own',
  (seed) => {
    let estate = randomEstate(seed);
    let [thrifty, lavish] = [loaded(estate), loaded(estate)];
    const { memory } = thrifty.names;
    memory.hold(columnsOf(thrifty));
    for (let revision = 2; revision < 8; revision++) {
      const next = randomDelta(seed * 10 + revision, estate);
      const entries = difference(estate, next);
      const newer = advance(thrifty, revision, entries);
      memory.hold(columnsOf(newer));
      expect(digest(thrifty, seed, estate)).toBe(digest(lavish, seed, estate));
      memory.letGo(columnsOf(thrifty));
      [thrifty, lavish, estate] = [newer, advance(lavish, revision, entries), next];
      expect(digest(thrifty, seed, estate)).toBe(digest(lavish, seed, estate));
    }
  },
);
