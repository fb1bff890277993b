import { setImmediate } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { advance, difference, loaded, retreat } from '../../../test/oracle/projected.ts';
import { randomDelta, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { columnsOf, type Projection } from '../projection/projection.ts';
import { Workbench } from '../workbench.ts';
import { Borrowed } from './borrowed.ts';
import { InFlight } from './inFlight.ts';
import { Lending } from './lending.ts';
import type { State } from './pastProjections.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

type Estate = ReturnType<typeof randomEstate>;

function digest(projection: Projection, seed: number, estate: Estate): string {
  const workbench = new Workbench();
  const inputs = randomTargets(seed, estate).map(({ id, ...target }) => ({
    ciId: id,
    ...target,
    origin: 'question',
  }));
  return workbench.digest(workbench.analyse(projection, inputs, 0));
}

/** A keeper's side and a reader's, which gives back at once what it holds no longer. */
function pair(first: Projection, stateAt: (revision: number) => State) {
  const { port1, port2 } = new MessageChannel();
  let tick = 0;
  const lending = new Lending(port1, first.names, {
    onState: stateAt,
    onUsed: () => undefined,
    onEnd: () => undefined,
    tick: () => tick,
  });
  const inFlight = new InFlight();
  const borrowed: Borrowed = new Borrowed(port2, inFlight, {
    onPresent: () => undefined,
    onLess: () => borrowed.giveBack([]),
  });
  open.push(borrowed);
  const present = async (projection: Projection) => {
    lending.present(projection, ++tick);
    await borrowed.reach(tick);
  };
  return { borrowed, inFlight, present };
}

test.each(Array.from({ length: 15 }, (_, seed) => seed + 1))(
  'what is lent of estate %i answers as what it was lent from, earlier revisions too, in memory that is used again',
  async (seed) => {
    let estate = randomEstate(seed);
    let projection = loaded(estate);
    const { memory } = projection.names;
    memory.hold(columnsOf(projection));
    const states: { readonly estate: Estate; readonly digest: string }[] = [];
    const entries: Parameters<typeof retreat>[2][] = [];
    const back = (revision: number): State => {
      let past = projection;
      for (let at = projection.revision - 1; at >= revision; at--) past = retreat(past, at, entries[at]!);
      return { projection: past, at: 0 };
    };
    const { borrowed, present } = pair(projection, back);
    for (let revision = 1; revision < 6; revision++) {
      await present(projection);
      states[revision] = { estate, digest: digest(projection, seed, estate) };
      expect(digest(borrowed.present, seed, estate)).toBe(states[revision]!.digest);
      const next = randomDelta(seed * 10 + revision, estate);
      entries[revision] = difference(estate, next);
      const newer = advance(projection, revision + 1, entries[revision]!);
      memory.hold(columnsOf(newer));
      memory.letGo(columnsOf(projection));
      [projection, estate] = [newer, next];
    }
    await present(projection);
    for (const revision of [2, 4, 1]) {
      const { projection: past } = await borrowed.at(revision);
      expect(digest(past, seed, states[revision]!.estate)).toBe(states[revision]!.digest);
    }
  },
);

test('what a call may still read is given back only after it', async () => {
  const estate = randomEstate(1);
  const projection = loaded(estate);
  const { memory } = projection.names;
  const { inFlight, present } = pair(projection, () => ({ projection, at: 0 }));
  memory.hold(columnsOf(projection));
  await present(projection);
  const { promise: gate, resolve: finish } = Promise.withResolvers<void>();
  const call = inFlight.during(() => gate);
  const buffers = new Set(columnsOf(projection).map(({ buffer }) => buffer));
  const next = advance(projection, 2, difference(estate, randomDelta(1, estate)));
  await present(next);
  await present(advance(next, 3, []));
  memory.letGo(columnsOf(projection));
  const reused = () => {
    const made = columnsOf(projection).map(({ byteLength }) => memory.bytes(byteLength));
    const found = made.some(({ buffer }) => buffers.has(buffer));
    memory.discard(...made);
    return found;
  };
  await setImmediate();
  expect(reused()).toBe(false);
  finish();
  await call;
  await expect.poll(reused).toBe(true);
});
